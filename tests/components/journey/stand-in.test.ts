/** The server that the page « Rien d’irréversible » plays: each fault comes out as record 0009 says, and one key counts once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswer } from '../../../components/src/journey/journey/answer.js';
import { StandIn, type LineFault } from '../../../stories/guides/irreversible/line.js';
import { Overrides } from '../../../stories/guides/irreversible/overrides.js';
import { breakStorage } from '../../../stories/guides/irreversible/storage.js';

const post = 'https://service.example/send';
const now = Date.UTC(2026, 10, 22, 9);

function standIn(sessionEnds = Infinity): StandIn {
  return new StandIn({
    real: () => Promise.reject(new Error('the outside was asked')),
    addresses: {
      post: '/send',
      session: '/session',
      signIn: '/sign-in',
      receipt: (reference) => `/receipt/${reference}`,
    },
    words: { mend: 'Écrivez une commune', changed: 'Sam a changé ces réponses.' },
    now: () => now,
    sessionEnds: () => sessionEnds,
    wait: () => Promise.resolve(),
  });
}

async function outcome(line: StandIn, key = '"abcdef0123"'): Promise<ReturnType<typeof readAnswer>> {
  const response = await line.fetch(post, { method: 'POST', headers: { 'idempotency-key': key } });
  const { status, url, redirected, headers } = response;
  return readAnswer({ status, url, redirected, headers, body: await response.text() }, now);
}

describe('the stand-in for a service', () => {
  for (const [fault, first, then] of [
    ['tooLarge', 'tooLarge', 'tooLarge'],
    ['signIn', 'signIn', 'arrived'],
    ['mend', 'mend', 'arrived'],
    ['changed', 'changed', 'arrived'],
    ['tooMany', 'busy', 'arrived'],
    ['unavailable', 'busy', 'busy'],
    ['failed', 'failed', 'failed'],
    ['slow', 'arrived', 'arrived'],
  ] as const)
    it(`${fault}: ${first}, then ${then}; mended, it arrives`, async () => {
      const line = standIn();
      line.meet(fault);
      assert.equal((await outcome(line)).outcome, first);
      assert.equal((await outcome(line)).outcome, then);
      line.meet(null);
      assert.equal((await outcome(line)).outcome, 'arrived');
    });

  for (const fault of ['offline', 'lost'] as const satisfies readonly LineFault[])
    it(`${fault}: no answer`, async () => {
      const line = standIn();
      line.meet(fault);
      await assert.rejects(outcome(line), TypeError);
    });

  it('hanging: no answer until somebody gives up, or all is mended', async () => {
    const line = standIn();
    line.meet('hanging');
    const waiting = outcome(line);
    line.meet(null);
    await assert.rejects(waiting, TypeError);
  });

  it('one key is one application', async () => {
    const line = standIn();
    const [one, again, other] = [await outcome(line), await outcome(line), await outcome(line, '"98765432"')];
    assert.equal(one.location, 'https://service.example/receipt/AL-ABCDEF');
    assert.equal(again.location, one.location);
    assert.notEqual(other.location, one.location);
    assert.equal(line.posts, 3);
  });

  it('a session that ended asks to sign in, and gives more time to who is signed in', async () => {
    assert.deepEqual(await outcome(standIn(now)), {
      outcome: 'signIn',
      location: 'https://service.example/sign-in',
      detail: undefined,
    });
    const { ends } = (await (await standIn(now + 1).fetch('/session')).json()) as { ends: string };
    assert.equal(Date.parse(ends), now + 1_800_000);
  });

  it('asks the outside for everything else', async () => {
    await assert.rejects(standIn().fetch('https://service.example/other'), /the outside was asked/);
  });
});

/** The methods of `Storage` over a map. */
class Memory {
  readonly held = new Map<string, string>();
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

describe('a storage that the story breaks', () => {
  const key = 'plain-pied:draft:form';
  const broken = (fault: 'full' | 'refused'): { storage: Memory; overrides: Overrides } => {
    const storage = new Memory();
    storage.setItem(key, 'kept');
    const overrides = new Overrides();
    breakStorage(fault, overrides, Memory.prototype as unknown as Storage);
    return { storage, overrides };
  };

  it('full: reads, takes nothing new, and is whole again', () => {
    const { storage, overrides } = broken('full');
    assert.equal(storage.getItem(key), 'kept');
    assert.throws(() => storage.setItem(key, 'new'), { name: 'QuotaExceededError' });
    storage.setItem('storybook', 'its own');
    overrides.restore();
    storage.setItem(key, 'new');
    assert.equal(storage.getItem(key), 'new');
  });

  it('refused: neither reads nor writes nor erases', () => {
    const { storage, overrides } = broken('refused');
    assert.throws(() => storage.getItem(key), { name: 'SecurityError' });
    assert.throws(() => storage.setItem(key, 'new'), { name: 'SecurityError' });
    assert.throws(() => storage.removeItem(key), { name: 'SecurityError' });
    overrides.restore();
    assert.equal(storage.getItem(key), 'kept');
  });
});
