import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { textOf } from '../components/support/find.js';
import { parsePage } from '../../components/src/server/page.js';
import { descendants } from '../../components/src/server/tree.js';
import { filesBelow, ROOT } from '../support/files.js';
import { fr } from '../../components/src/locales/fr.js';
import { fr as service } from '../../stories/services/housing-aid/texts/fr.js';

/** A no-break space (U+00A0) stands before `: ; ? !` and inside `« »`: a line never begins or ends with the sign alone. */
const wrong = /[^\u00a0][;?!»]|[^\u00a0]:(?!\/\/)|«(?!\u00a0)/;

function sentencesIn(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(Object(texts) as object).flatMap(([key, value]) => sentencesIn(value, `${path} ${key}`));
}

const appointment = filesBelow('stories/services/appointment/pages/fr');
/** Attributes of the elements that people read. */
const read =
  /^(?:label|legend|hint|why|lead|heading|next|hours|cost|address|correct|withdraw|unknown|options|error-.*)$/;

/** What people read of a page that is written by hand: the text of each element, and the attributes in words. */
function wordsOf(path: string): unknown {
  const source = readFileSync(join(ROOT, path), 'utf8');
  if (path.endsWith('.json')) return JSON.parse(source);
  const elements = [...descendants(parsePage(source.replaceAll(/\{\{[^}]*\}+/g, '')).root)];
  return elements.flatMap(({ tagName, attrs, ...element }) => [
    ...attrs
      .filter(({ name }) => read.test(name))
      .map(({ name, value }) => (name === 'options' ? (JSON.parse(value) as unknown) : value)),
    ...(['p', 'h1', 'h2', 'h3', 'a', 'button', 'li'].includes(tagName) ? [textOf({ tagName, attrs, ...element })] : []),
  ]);
}
const pages = Object.fromEntries(appointment.map((path) => [basename(path), wordsOf(path)]));

describe('the signs of a French sentence do not stand alone on a line', () => {
  for (const [whose, texts] of Object.entries({ kit: fr, 'example service': service, 'second service': pages })) {
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
