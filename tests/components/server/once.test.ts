import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { keyIn, once } from '../../../components/src/server/once.js';

const key = '0123456789abcdef0123456789abcdef';
const entries = (town: string): [string, string][] => [
  ['town', town],
  ['pp-key', key],
];

/** A promise with its end in hand. */
function held<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: Error) => void } {
  let [resolve, reject]: [(value: T) => void, (reason: Error) => void] = [() => undefined, () => undefined];
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

describe('sending once', () => {
  it('does the work once, and gives the first answer again', async () => {
    const sending = once<string>();
    let count = 0;
    const work = (): string => `receipt ${(count += 1)}`;
    assert.equal(await sending(entries('Rennes'), work), 'receipt 1');
    assert.equal(await sending(entries('Rennes'), work), 'receipt 1');
    assert.equal(count, 1);
  });

  it('a second one that comes while the first is at work waits for it', async () => {
    const sending = once<string>();
    const { promise, resolve } = held<string>();
    let count = 0;
    const work = (): Promise<string> => {
      count += 1;
      return promise;
    };
    const both = [sending(entries('Rennes'), work), sending(entries('Rennes'), work)];
    resolve('receipt');
    assert.deepEqual(await Promise.all(both), ['receipt', 'receipt']);
    assert.equal(count, 1);
  });

  it('work that fails is not kept: the next one works again', async () => {
    const sending = once<string>();
    await assert.rejects(sending(entries('Rennes'), () => Promise.reject(new Error('the database is away'))));
    assert.equal(await sending(entries('Rennes'), () => 'receipt'), 'receipt');
  });

  it('who waits for work that fails works itself', async () => {
    const sending = once<string>();
    const { promise, reject } = held<string>();
    const first = sending(entries('Rennes'), () => promise);
    const second = sending(entries('Rennes'), () => 'receipt');
    reject(new Error('the database is away'));
    await assert.rejects(first);
    assert.equal(await second, 'receipt');
  });

  it('other answers under the same key are a correction, which has its own first answer', async () => {
    const corrected: unknown[] = [];
    const sending = once<string>();
    const correct = (first: string, sent: unknown): string => {
      corrected.push(sent);
      return `${first}, corrected`;
    };
    const none = (): string => assert.fail('not a first sending');
    await sending(entries('Rennes'), () => 'receipt', correct);
    assert.equal(await sending(entries('Brest'), none, correct), 'receipt, corrected');
    assert.equal(await sending(entries('Brest'), none, correct), 'receipt, corrected');
    assert.deepEqual(corrected, [entries('Brest')]);
    assert.equal(await sending(entries('Rennes'), none, correct), 'receipt, corrected, corrected', 'and back again');
  });

  it('without a correction other answers get the first answer', async () => {
    const sending = once<string>();
    await sending(entries('Rennes'), () => 'receipt');
    assert.equal(await sending(entries('Brest'), () => assert.fail('sent twice')), 'receipt');
  });

  it('other keys are other sendings, and no key is always one', async () => {
    const sending = once<number>();
    let count = 0;
    const work = (): number => (count += 1);
    await sending(entries('Rennes'), work);
    await sending([['pp-key', 'fedcba9876543210fedcba9876543210']], work);
    await sending([['town', 'Rennes']], work);
    await sending([['town', 'Rennes']], work);
    assert.equal(count, 4);
  });

  it('forgets after a day, and the oldest first when there are too many', async () => {
    let now = 0;
    const sending = once<number>({ now: () => now, most: 2 });
    let count = 0;
    const work = (): number => (count += 1);
    const send = (letter: string): Promise<number> => sending([['pp-key', letter.repeat(32)]], work);
    assert.equal(await send('a'), 1);
    assert.equal(await send('b'), 2);
    assert.equal(await send('c'), 3);
    assert.equal(await send('b'), 2);
    assert.equal(await send('a'), 4, 'the oldest was forgotten');
    now += 24 * 60 * 60 * 1000;
    assert.equal(await send('a'), 5, 'a day has passed');
  });

  it('keeps what is at work, however many there are', async () => {
    const sending = once<string>({ most: 1 });
    const { promise, resolve } = held<string>();
    const first = sending([['pp-key', 'a'.repeat(32)]], () => promise);
    await sending([['pp-key', 'b'.repeat(32)]], () => 'other');
    const second = sending([['pp-key', 'a'.repeat(32)]], () => assert.fail('sent twice'));
    resolve('receipt');
    assert.deepEqual(await Promise.all([first, second]), ['receipt', 'receipt']);
  });

  it('any order of double sendings is one piece of work per key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }), async (letters) => {
        const sending = once<string>();
        const done: string[] = [];
        const answers = await Promise.all(
          letters.map((letter) =>
            sending([['pp-key', letter.repeat(32)]], async () => {
              await Promise.resolve();
              done.push(letter);
              return letter;
            }),
          ),
        );
        assert.deepEqual(answers, letters);
        assert.deepEqual([...done].sort(), [...new Set(letters)].sort());
      }),
    );
  });
});

describe('the key of a sending', () => {
  it('is the hidden input', () => assert.equal(keyIn(entries('Rennes')), key));
  it('is nothing where it is short, long or of other signs', () => {
    for (const value of ['', 'short', 'x'.repeat(200), `${key}\n`, 'é'.repeat(32)])
      assert.equal(keyIn([['pp-key', value]]), null, JSON.stringify(value));
  });
  it('may be any opaque text a service chose, such as a UUID', () =>
    assert.equal(keyIn([['pp-key', '8e03978e-40d5-43dd-bc93-6894a57f9324']]), '8e03978e-40d5-43dd-bc93-6894a57f9324'));
});
