import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAnswer } from '../../../components/src/journey/journey/answer.js';
import { noAnswer, type SendingOutcome } from '../../../components/src/journey/journey/outcome.js';
import { problemJson } from '../../../components/src/server/problem.js';

interface Case {
  readonly name: string;
  readonly answer:
    | { readonly network: 'offline' | 'failed' | 'timeout' }
    | {
        readonly status: number;
        readonly redirectedTo?: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: unknown;
      };
  readonly expected: Readonly<Record<string, unknown>> & { readonly outcome: string };
}

const { cases } = JSON.parse(
  readFileSync(new URL('../../../components/vectors/sending.json', import.meta.url), 'utf8'),
) as { cases: readonly Case[] };

const now = Date.parse('2026-11-22T08:00:00Z');
const action = 'https://service.example/form';

function outcomeOf(answer: Case['answer']): SendingOutcome {
  if ('network' in answer) return noAnswer(answer.network !== 'offline', answer.network === 'timeout');
  const { status, redirectedTo, headers, body } = answer;
  return readAnswer(
    {
      status,
      url: redirectedTo ?? action,
      redirected: redirectedTo !== undefined,
      headers: new Headers(headers),
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    now,
  );
}

/** Without what is not there, so that the vectors need not name it. */
const plain = (outcome: SendingOutcome): unknown => JSON.parse(JSON.stringify(outcome));

describe('vectors/sending.json', () => {
  for (const { name, answer, expected } of cases) {
    it(name, () => assert.deepEqual(plain(outcomeOf(answer)), expected));
  }

  it('names each case once', () => assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length));
});

describe('any answer at all', () => {
  it('has an outcome, and leads only to addresses of the web', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 599 }),
        fc.constantFrom('application/json', 'application/problem+json', 'text/html', ''),
        fc.oneof(fc.string(), fc.json()),
        fc.string(),
        (status, type, body, after) => {
          const headers = {
            get: (name: string) => (name === 'content-type' ? type : name === 'retry-after' ? after : null),
          };
          const outcome = readAnswer({ status, url: action, redirected: false, headers, body }, now);
          assert.match(outcome.outcome, /^[a-zA-Z]+$/);
          if (outcome.location) assert.match(outcome.location, /^https?:/);
          if (outcome.wait) assert.ok(outcome.wait >= 1 && outcome.wait <= 86_400);
        },
      ),
    );
  });
});

describe('what problemJson writes', () => {
  it('is read back as the same errors', () => {
    const { status, headers, body } = problemJson(
      [
        {
          names: ['birth[day]', 'birth[month]'],
          key: 'error.date.required',
          text: 'Write your date of birth.',
          step: 'you',
          parts: ['day'],
        },
        { names: ['town'], key: 'error.text.required', text: 'Write the town.', step: 'home' },
      ],
      'Choose one of the two aids.',
    );
    const read = readAnswer({ status, url: action, redirected: false, headers: new Headers(headers), body }, now);
    assert.deepEqual(plain(read), {
      outcome: 'mend',
      errors: [
        { name: '', detail: 'Choose one of the two aids.' },
        { name: 'birth[day]', detail: 'Write your date of birth.' },
        { name: 'town', detail: 'Write the town.' },
      ],
    });
  });
});
