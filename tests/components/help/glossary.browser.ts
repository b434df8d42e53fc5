import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/glossary.js';
import type { Glossary } from '../../../components/src/help/glossary/glossary.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { elementContract } from '../../suites/element-contract.js';
import { engineOf } from '../../support/browser-features.js';
import { accessible, clear, folded, mount, put, settled, warningsOf } from '../../suites/field/page.js';

const json = (list: unknown): string => `<script type="application/json">${JSON.stringify(list)}</script>`;
const words = [
  { term: 'bailleur', also: ['propriétaire'], definition: 'La personne qui vous loue votre logement.' },
  { term: 'quittance de loyer', definition: 'Le papier qui prouve que vous avez payé votre loyer.' },
];

elementContract({
  tag: 'pp-glossary',
  short: `<pp-glossary>${json(words)}</pp-glossary>`,
  full: '<pp-glossary><dl><dt><dfn>bailleur</dfn></dt><dd>La personne qui vous loue votre logement.</dd></dl></pp-glossary>',
  changes: { heading: 'Les mots difficiles' },
  says: { fr: 'Les mots de cette page', en: 'Words on this page' },
});

const entriesIn = (place: Element): [string, string][] =>
  [...place.querySelectorAll('dt')].map((term) => [
    folded(term.textContent),
    folded(term.parentElement!.querySelector('dd')!.textContent),
  ]);

describe('pp-glossary', () => {
  afterEach(clear);

  it('writes out a list of terms, each a definition with its own address', async () => {
    const place = await mount(`<pp-glossary>${json(words)}</pp-glossary>`);
    expect(entriesIn(place)).to.deep.equal(words.map(({ term, definition }) => [term, definition]));
    const dfn = place.querySelector('dfn')!;
    expect(dfn.id).to.equal('pp-glossary_bailleur');
    // Elsewhere a library computes roles, and it does not know these two.
    if (engineOf(navigator.userAgent) !== 'chromium') return;
    expect((await accessible(dfn)).role).to.equal('term');
    expect((await accessible(place.querySelector('dd')!)).role).to.equal('definition');
  });

  it('reads the file of a service as well as a list', async () => {
    const place = await mount(`<pp-glossary>${json({ lang: 'fr', terms: words })}</pp-glossary>`);
    expect(entriesIn(place)).to.have.length(2);
  });

  it('gives the author’s own terms an address, and keeps those they have', async () => {
    const place = await mount(
      '<pp-glossary><dl><dt><dfn>bailleur</dfn></dt><dd>Un.</dd><dt id="mine">caution</dt><dd>Deux.</dd></dl></pp-glossary>',
    );
    expect(place.querySelector('dfn')!.id).to.equal('pp-glossary_bailleur');
    expect(place.querySelector('#mine')!.textContent).to.equal('caution');
  });

  it('keeps French spaces that do not break', async () => {
    const place = await mount(
      `<pp-glossary>${json([{ term: 'délai', definition: 'Un temps limité\u00a0: après, c’est trop tard.' }])}</pp-glossary>`,
    );
    expect(place.querySelector('dd')!.textContent).to.equal('Un temps limité\u00a0: après, c’est trop tard.');
  });

  it('shows the words that the page uses, where that is asked for', async () => {
    await import('../../../components/src/define/term.js');
    const place = await mount(
      `<p>Une <pp-term>quittance de loyer</pp-term></p><pp-glossary used>${json(words)}</pp-glossary>`,
    );
    await settled(place);
    expect(entriesIn(place).map(([term]) => term)).to.deep.equal(['quittance de loyer']);
  });

  it('shows nothing, not even a heading, while the page uses none of them', async () => {
    const place = await mount(`<pp-glossary used>${json(words)}</pp-glossary>`);
    expect(place.querySelector('h2')).to.equal(null);
    expect(place.querySelector('dl')).to.equal(null);
  });

  it('is fetched from its own origin', async () => {
    const native = window.fetch;
    const asked: string[] = [];
    window.fetch = (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return Promise.resolve(new Response(JSON.stringify({ terms: words })));
    };
    try {
      const place = await mount('<pp-glossary src="/words/fr.json"></pp-glossary>');
      await place.querySelector<Glossary>('pp-glossary')!.loaded;
      await settled(place);
      expect(asked).to.deep.equal([`${location.origin}/words/fr.json`]);
      expect(entriesIn(place)).to.have.length(2);
    } finally {
      window.fetch = native;
    }
  });

  it('asks no other origin, and says so', async () => {
    const native = window.fetch;
    let asked = 0;
    window.fetch = () => Promise.reject(new Error(String((asked += 1))));
    try {
      const warnings = await warningsOf(() => mount('<pp-glossary src="https://example.org/fr.json"></pp-glossary>'));
      expect(asked).to.equal(0);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('https://example.org/fr.json').and.to.include('own origin');
    } finally {
      window.fetch = native;
    }
  });

  it('keeps what the author wrote where the file does not come, and says so once', async () => {
    const native = window.fetch;
    window.fetch = () => Promise.resolve(new Response('no', { status: 404 }));
    try {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await mount('<pp-glossary src="/gone.json"><a href="/lexique">Le lexique</a></pp-glossary>');
        await place.querySelector<Glossary>('pp-glossary')!.loaded;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('/gone.json');
      expect(place.textContent).to.include('Le lexique');
    } finally {
      window.fetch = native;
    }
  });
});

describe('pp-glossary with what cannot be read', () => {
  afterEach(clear);

  const cases: readonly [string, string, RegExp, number][] = [
    ['no JSON', '<script type="application/json">{ no</script>', /JSON/, 0],
    ['a term without a definition', json([...words, { term: 'caution' }]), /caution.*definition/, 2],
    ['a definition without a term', json([...words, { definition: 'Rien.' }]), /term/, 2],
    ['one word explained twice', json([...words, { term: 'Bailleur', definition: 'Autre.' }]), /Bailleur.*twice/i, 2],
    ['a term of the list without a definition', '<dl><dt>seul</dt><dt><dfn>un</dfn></dt><dd></dd></dl>', /seul/, 2],
    ['nothing', '', /no words/, 0],
  ];
  for (const [name, content, message, shown] of cases) {
    it(`${name}: one warning, and what is valid is shown`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => {
        place = await mount(`<pp-glossary id="${name.replaceAll(' ', '-')}">${content}</pp-glossary>`);
        await settled(place);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(message);
      expect(place.querySelectorAll('dt')).to.have.length(shown);
    });
  }
});

describe('terms and glossary written by the server', () => {
  afterEach(clear);
  const page = `<p>Votre <pp-term>bailleur</pp-term> signe.</p><pp-glossary>${json(words)}</pp-glossary>`;

  it('are taken over: the link opens in place', async () => {
    await import('../../../components/src/define/term.js');
    const place = put(expandHtml(page, { lang: 'fr' }));
    const link = place.querySelector('pp-term a')!;
    expect(link.getAttribute('href')).to.equal('#pp-glossary_bailleur');
    await settled(place);
    await settled(place);
    expect(place.querySelector('pp-term a')).to.equal(link);
    expect((await accessible(link)).role).to.equal('button');
  });
});
