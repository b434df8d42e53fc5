import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { handoverCode, readForm, readHandoverCode } from '../../../components/src/server/index.js';

interface Vectors {
  readonly write: { name: string; form: string; step: number | string; question?: number; expected: string }[];
  readonly read: { name: string; code: string; expected: { step: string; question: number | null } | null }[];
  readonly form: { name: string; steps: { name: string; questions: number }[] };
}

const { write, read, form } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/handover.json', import.meta.url), 'utf8'),
) as Vectors;

const trial = {
  name: form.name,
  steps: form.steps.map(({ name, questions }) => ({
    name,
    questions: Array.from({ length: questions }, (_, index) => index + 1),
  })),
};

describe('vectors/handover.json: the code', () => {
  for (const { name, expected, ...place } of write) {
    it(`is written for ${name}`, () => assert.equal(handoverCode(place), expected));
  }

  for (const { name, code, expected } of read) {
    it(`is read ${name}`, () => {
      const found = readHandoverCode(code, trial);
      assert.deepEqual(found && { step: found.step.name, question: found.question }, expected);
    });
  }
});

describe('the hand-over code', () => {
  it('leads the agent to the question that the person sees', () => {
    const page = `<form><pp-journey name="logement">
      <pp-step name="you" heading="Vous"><pp-text-field label="Nom" name="name"></pp-text-field></pp-step>
      <pp-step name="home" heading="Logement">
        <pp-text-field label="Ville" name="town"></pp-text-field><p><label>Rue <input name="street"></label></p>
      </pp-step></pp-journey></form>`;
    const found = readHandoverCode('log 2 2', readForm(page));
    assert.equal(found?.step.heading, 'Logement');
    assert.equal(found.question?.label, 'Rue');
    assert.equal(readHandoverCode('rsa 2 2', readForm(page)), null);
  });

  it('comes back from every place of every form', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.string(), fc.nat(), fc.nat(), (counts, name, at, on) => {
        const some = {
          name,
          steps: counts.map((count, index) => ({ name: `s${index}`, questions: Array(count).fill(0) })),
        };
        const step = at % counts.length;
        const question = on % counts[step]!;
        const code = handoverCode({ form: name, step: step + 1, question: question + 1 });
        assert.equal(readHandoverCode(code, some)?.step, some.steps[step]);
      }),
    );
  });
});
