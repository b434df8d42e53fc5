import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';
import { baseId, partId, slug } from '../../../components/src/base/ids.js';
import type { Given } from '../../../components/src/base/given.js';
import { wordsFor } from '../../../components/src/locales/registry.js';

/** The sentence comes by `import()` (record 0010): what was asked for before is told by then. */
const told = (): Promise<unknown> => import('../../../components/src/locales/no-words.js');

describe('the words of a language', () => {
  for (const [lang, of, used] of [
    ['fr', 'Retour', 'fr'],
    ['FR', 'Retour', 'FR'],
    ['fr-CA', 'Retour', 'fr-CA'],
    ['en', 'Back', 'en'],
    ['en-GB', 'Back', 'en-GB'],
    ['fr-', 'Retour', 'fr'],
  ] as const) {
    it(`lang="${lang}"`, () => {
      assert.equal(wordsFor(lang).text('back'), of);
      assert.equal(wordsFor(lang).lang, used);
    });
  }

  it('are the first language’s where there are none, in dates too, and the console says so once', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    for (const lang of ['nl', 'fr_FR', 'fr_FR', '']) {
      assert.equal(wordsFor(lang).text('back'), 'Retour');
      assert.equal(wordsFor(lang).lang, 'fr');
    }
    await told();
    assert.equal(warn.mock.callCount(), 3);
    warn.mock.restore();
  });

  it('nothing in a lang makes a date fail', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((tail) => `fr-${tail}`),
        ),
        (lang) => {
          assert.doesNotThrow(() => new Intl.DateTimeFormat(wordsFor(lang).lang));
        },
      ),
    );
    await told();
    warn.mock.restore();
  });
});

describe('ids', () => {
  const named = (name: string): Given => ({
    tag: 'pp-text-field',
    get: (key) => (key === 'name' ? name : null),
    children: [],
    text: '',
  });

  it('hold the letters of the name on the wire', () => {
    assert.equal(slug('aide[enfants][0][prénom]'), 'aide-enfants-0-prenom');
    assert.equal(slug('الاسم'), 'الاسم');
    assert.equal(slug('[]'), '');
  });

  it('of a part are never those of another element', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('hint', 'error', 'day', '1'), (first, second, part) => {
        const free = (): boolean => false;
        assert.notEqual(partId(baseId(named(first), true, free), part), baseId(named(second), true, free));
      }),
    );
  });

  it('take the next number where one is held', () => {
    const held = new Set(['pp-a', 'pp-a-2']);
    assert.equal(
      baseId(named('a'), true, (id) => held.has(id)),
      'pp-a-3',
    );
  });
});
