import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fr } from '../../components/src/locales/fr.js';
import { fr as service } from '../../stories/services/housing-aid/texts/fr.js';

/** A no-break space (U+00A0) stands before `: ; ? !` and inside `« »`: a line never begins or ends with the sign alone. */
const wrong = /[^\u00a0][;?!»]|[^\u00a0]:(?!\/\/)|«(?!\u00a0)/;

function sentencesIn(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(Object(texts) as object).flatMap(([key, value]) => sentencesIn(value, `${path} ${key}`));
}

describe('the signs of a French sentence do not stand alone on a line', () => {
  for (const [whose, texts] of Object.entries({ kit: fr, 'example service': service })) {
    it(`of the ${whose}`, () => {
      const found = sentencesIn(texts).filter(([, text]) => wrong.test(text));
      assert.deepEqual(found, []);
    });
  }

  it('and this test sees one that does', () => {
    for (const text of ['Erreur : nom', 'Erreur: nom', 'Quoi ?', 'Quoi\u202f?', '« Nom\u00a0»', 'a ; b'])
      assert.match(text, wrong);
    for (const text of ['Erreur\u00a0: nom', '«\u00a0Nom\u00a0», https://exemple.fr']) assert.doesNotMatch(text, wrong);
  });
});
