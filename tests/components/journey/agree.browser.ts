/** Random forms with random answers in real controls: the browser, with and without the journey, and the server agree. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/radio-group.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/define/undo.js';
import { isTyped, valuesIn, type TypedControl } from '../../../components/src/journey/journey/controls.js';
import type { Journey } from '../../../components/src/journey/journey/journey.js';
import { pruneEntries } from '../../../components/src/server/check.js';
import { readForm, stepsFor } from '../../../components/src/server/form.js';
import { clear, mount, sentBy } from '../../suites/field/page.js';
import {
  anyForm,
  hidden,
  values,
  writeTest,
  type Shape,
  type ShapeQuestion,
  type ShapeStep,
} from '../route/support/random-form.js';

const options = JSON.stringify(values.map((value) => ({ value, label: value })));
const boxes = (type: string, name: string): string =>
  `<fieldset><legend>Question</legend>${values
    .map((value) => `<label><input type="${type}" name="${name}" value="${value}"> ${value}</label>`)
    .join('')}</fieldset>`;

/** Each way of asking: our fields in their short form, and native controls of anybody's. */
const writers: ((name: string, required: string) => string)[] = [
  (name, required) => `<pp-text-field label="Question" name="${name}" ${required}></pp-text-field>`,
  (name, required) =>
    `<pp-radio-group legend="Question" name="${name}" ${required} options='${options}'></pp-radio-group>`,
  (name, required) => `<p><label>Question <input name="${name}" ${required}></label></p>`,
  (name, required) =>
    `<p><label>Question <select name="${name}" ${required}><option value="">-</option>${values.map((value) => `<option>${value}</option>`).join('')}</select></label></p>`,
  (name) => boxes('radio', name),
  (name) => boxes('checkbox', name),
];

const writeQuestion = ({ name, required, kind }: ShapeQuestion): string =>
  writers[kind]!(name, required ? 'required' : '');

function writeStep({ name, asks, when, list, again }: ShapeStep, { steps, max }: Shape): string {
  const inside = asks.map(writeQuestion).join('');
  const isFirst = steps.find((step) => step.list === list)?.name === name;
  const conditions = `${when ? `when="${writeTest(when)}"` : ''} ${again ? `again="${writeTest(again)}"` : ''}`;
  const repeat = list ? `repeat="${list}" max="${max}"` : '';
  const removable = `<pp-undo name="${list ?? ''}[0]" label="Retirer">${inside}</pp-undo>`;
  return `<pp-step name="${name}" heading="${name}" ${repeat} ${conditions.replaceAll(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'))}>${list && isFirst ? removable : inside}</pp-step>`;
}

/** Two variants of a step ask one name. Boxes are left out: the browser makes one group of them across the steps. */
function sharing({ steps, max }: Shape, pick: number): Shape {
  const plain = steps.filter(({ list, asks }) => !list && asks.length > 0);
  const [first, second] = [plain[1 + (pick % (plain.length - 1))], plain[1 + ((pick >> 4) % (plain.length - 1))]];
  if (!first || !second || first === second) return { steps, max };
  const { name } = first.asks[0]!;
  const one = { name, required: pick % 2 === 0, kind: [0, 2, 3][pick % 3]! };
  const renamed = (step: ShapeStep): ShapeStep =>
    [first, second].includes(step) ? { ...step, asks: [one, ...step.asks.slice(1)] } : step;
  return { steps: steps.map(renamed), max };
}

const writeForm = (shape: Shape): string =>
  `<form method="post" novalidate><pp-journey name="agree" keep="page" friction="off">${shape.steps
    .map((step) => writeStep(step, shape))
    .join('\n')}<input type="hidden" name="${hidden}" value="2"></pp-journey></form>`;

const anyAct = fc.record({
  remove: fc.nat({ max: 5 }),
  pick: fc.nat({ max: 60 }),
  value: fc.constantFrom(...values, ''),
});
type Act = typeof anyAct extends fc.Arbitrary<infer A> ? A : never;

const controlsIn = (journey: Journey): TypedControl[] =>
  [...journey.querySelectorAll('pp-step *')].filter(isTyped).filter(({ name }) => name !== 'pp-removed');

const isBox = (control: TypedControl): control is HTMLInputElement => ['radio', 'checkbox'].includes(control.type);

function carryOut(journey: Journey, { remove, pick, value }: Act): void {
  const undos = [...journey.querySelectorAll('pp-undo')];
  if (remove === 0 && undos.length > 0) return void undos[pick % undos.length]!.toggleAttribute('removed');
  const controls = controlsIn(journey);
  const control = controls[pick % controls.length]!;
  if (isBox(control)) control.checked = control.type === 'radio' || value !== '';
  else control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What each control holds, also the hidden ones. */
const heldIn = (journey: Journey): string[] =>
  controlsIn(journey).flatMap((control) => valuesIn(control).map((entry) => entry.join('=')));

/** What the same page sends where no script runs: every control that is there, and what stands removed. */
const withoutScript = (form: HTMLFormElement): [string, string][] => [
  ...[...form.elements].filter(isTyped).flatMap(valuesIn),
  [hidden, '2'],
];

/** What the open steps hold, in the order of the page. */
const openAnswers = (journey: Journey, open: readonly string[]): [string, string][] =>
  controlsIn(journey)
    .filter((control) => open.includes(control.closest('pp-step')!.name!) && !control.closest('pp-undo[removed]'))
    .flatMap(valuesIn);

const openIn = (journey: Journey): string[] =>
  journey.overview.filter(({ state }) => state !== 'closed').map(({ name }) => name);

describe('browser and server', () => {
  // Two hundred journeys in one page write more entries than WebKit lets a page write (100 in 10 s); none is looked at here.
  before(() => Object.defineProperty(history, 'replaceState', { value: () => undefined, configurable: true }));
  after(() => Reflect.deleteProperty(history, 'replaceState'));
  afterEach(clear);

  async function judge(shape: Shape, acts: readonly Act[]): Promise<void> {
    const html = writeForm(shape);
    const place = await mount(html);
    const journey = place.querySelector<Journey>('pp-journey')!;
    await waitUntil(() => journey.current, 'the journey runs', { interval: 1 });
    for (const act of acts) {
      carryOut(journey, act);
      const held = heldIn(journey);
      await journey.refresh();
      expect(heldIn(journey), 'no answer is lost').to.include.members(held);
    }
    const form = readForm(html, { lang: 'fr' });
    const [sent, whole] = [sentBy(journey.form!), withoutScript(journey.form!)];
    const steps = stepsFor(form, whole);
    const names = steps.map(({ name }) => name);
    expect(names, `open steps of ${html}`).to.deep.equal(openIn(journey));
    expect(pruneEntries(form, sent), `what counts of ${html}`).to.deep.equal(pruneEntries(form, whole));
    expect(sent.filter(([name]) => ![hidden, 'pp-key', 'pp-removed'].includes(name))).to.deep.equal(
      openAnswers(journey, names),
    );
    clear();
  }

  it('know the same open steps and keep the same answers, for 200 random forms; closed ones lose nothing', async function () {
    this.timeout(120_000);
    const cases = fc.sample(fc.tuple(anyForm, fc.array(anyAct, { minLength: 4, maxLength: 14 })), {
      seed: 20260315,
      numRuns: 200,
    });
    for (const [shape, acts] of cases) await judge(shape, acts);
  });

  it('do so where two steps ask one name, for 100 random forms', async function () {
    this.timeout(120_000);
    const cases = fc.sample(
      fc.tuple(anyForm, fc.array(anyAct, { minLength: 4, maxLength: 14 }), fc.nat({ max: 255 })),
      {
        seed: 20261126,
        numRuns: 100,
      },
    );
    for (const [shape, acts, pick] of cases) await judge(sharing(shape, pick), acts);
  });
});
