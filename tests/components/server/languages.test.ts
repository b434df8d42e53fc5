/** A language that the server does not bring is one file to import beside it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../components/src/locales/ar.js';
import '../../../components/src/locales/es.js';
import { expandHtml, wordsFor } from '../../../components/src/server/index.js';

const page = (lang: string, dir = 'ltr'): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><body><form><pp-text-field label="X" name="x"></pp-text-field></form></body></html>`;

describe('a language beside those of the server', () => {
  for (const [lang, optional, back] of [
    ['es', '(opcional)', 'Volver'],
    ['ar', '(اختياري)', 'رجوع'],
    ['es-AR', '(opcional)', 'Volver'],
    ['fr', '(facultatif)', 'Retour'],
    ['en', '(optional)', 'Back'],
  ] as const) {
    it(`${lang} is written and said`, () => {
      assert.ok(expandHtml(page(lang)).includes(optional));
      assert.equal(wordsFor(lang).text('back'), back);
    });
  }

  it('chooses each of the six plural forms of Arabic', () => {
    const { text } = wordsFor('ar');
    const said = [0, 1, 2, 3, 11, 100].map((count) => text('count.characters', { count }));
    assert.deepEqual(said, ['0 حرف', 'حرف واحد', 'حرفان', '3 أحرف', '11 حرفًا', '100 حرف']);
  });
});
