/** What is known of a helper on the server: read, checked, pruned, told in the review, written back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixtureSources } from '../../support/build/fixtures.js';
import {
  checkEntries,
  fillForm,
  pruneEntries,
  readForm,
  wordsFor,
  type Entries,
} from '../../../components/src/server/index.js';

const label = 'Quelqu’un vous aide\u00a0?';
const page = (element: string): string =>
  `<form method="post"><pp-journey name="aid"><pp-step name="you" heading="Vous">${element}</pp-step></pp-journey></form>`;
const short = page(`<pp-assisted name="helper" legend="${label}"></pp-assisted>`);
const entries: Entries = [
  ['helper[who]', 'social-worker'],
  ['helper[ground]', 'mandate'],
  ['helper[name]', 'CCAS de Rennes'],
];
const question = (html: string) => readForm(html, { lang: 'fr' }).questions[0]!;
const shown = (html: string, given: Entries, lang = 'fr'): string => question(html).display(given, wordsFor(lang));

describe('pp-assisted on the server', () => {
  it('is one question with three names, and no answer is needed', () => {
    const { label: asked, names, required } = question(short);
    assert.deepEqual([asked, names, required], [label, ['helper[who]', 'helper[ground]', 'helper[name]'], false]);
    assert.deepEqual(checkEntries(readForm(short, { lang: 'fr' }), []), []);
  });

  it('is told in the review in words', () => {
    assert.equal(shown(short, entries), 'Un travailleur social, J’ai signé un mandat, CCAS de Rennes');
    assert.equal(shown(short, entries, 'en'), 'A social worker, I signed a mandate, CCAS de Rennes');
    assert.equal(shown(short, [['helper[who]', 'relative']]), 'Un proche\u00a0: famille, ami, voisin');
  });

  it('nobody helps: the rest is not told', () => {
    assert.equal(shown(short, [['helper[who]', 'nobody'], ...entries.slice(1)]), 'Personne');
    assert.equal(shown(short, [['helper[name]', '']]), '');
  });

  it('an answer that is not offered is told to the service, and shown to nobody', () => {
    const forged: Entries = [['helper[who]', 'king']];
    const [problem] = checkEntries(readForm(short, { lang: 'fr' }), forged);
    assert.deepEqual(problem?.names, ['helper[who]', 'helper[ground]', 'helper[name]']);
    assert.equal(shown(short, forged), '');
  });

  it('is kept when what was not asked is pruned', () => {
    assert.deepEqual(pruneEntries(readForm(short, { lang: 'fr' }), [...entries, ['forged', 'x']]), entries);
  });

  it('is written back, unfolded', () => {
    const html = fillForm(short, { entries, lang: 'fr' });
    assert.match(html, /<details[^>]* open/);
    assert.match(html, /<input[^>]*value="social-worker"[^>]*>/);
    const checked = [...html.matchAll(/<input[^>]*>/g)].map(([tag]) => tag).filter((tag) => / checked/.test(tag));
    assert.deepEqual(
      checked.map((tag) => / value="([^"]*)"/.exec(tag)?.[1]),
      ['social-worker', 'mandate'],
    );
    assert.match(html, /value="CCAS de Rennes"/);
  });

  it('reads the author’s own controls, with their words', async () => {
    const source = (await readFixtureSources()).find(({ element }) => element === 'pp-assisted')!;
    const full = page(`<pp-assisted>${source.states.find(({ name }) => name === 'full')!.content!}</pp-assisted>`);
    assert.deepEqual(question(full).names, ['helper[who]', 'helper[ground]', 'helper[name]']);
    assert.equal(question(full).label, label);
    assert.equal(
      shown(full, [
        ['helper[who]', 'relative'],
        ['helper[ground]', 'together'],
      ]),
      'Ma famille, Je suis là',
    );
  });
});
