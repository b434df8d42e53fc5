import { expect, waitUntil } from '@open-wc/testing';
import { clear, controlsIn, fieldIn, fill, mount, sentBy, settled, type Field } from '../../suites/field/page.js';
import type { FoundAddress } from '../../../components/src/fields/address-field/lookup.js';
import { entries, examples, names } from './support/address.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

describe('<pp-address-field> looking an address up', () => {
  before(examples.define);
  afterEach(clear);
  const short = examples.forms['short']!;
  type Looking = Field & { lookup: (query: string, signal: AbortSignal) => Promise<readonly FoundAddress[]> };
  const found: FoundAddress[] = [
    {
      label: '12 Rue des Lilas 34000 Montpellier',
      street: '12 Rue des Lilas',
      postcode: '34000',
      town: 'Montpellier',
    },
    { label: '12 Rue des Lilas 75020 Paris', street: '12 Rue des Lilas', postcode: '75020', town: 'Paris' },
  ];
  const button = (place: Element, text: string): HTMLButtonElement =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const search = (place: Element) => button(place, 'Chercher cette adresse');
  const said = (place: Element): string => place.querySelector('[role="status"]')!.textContent;

  async function mountWith(lookup: Looking['lookup'], markup = short()): Promise<HTMLElement> {
    const place = await mount(`<form>${markup}</form>`);
    (fieldIn(place, examples) as Looking).lookup = lookup;
    await settled(place);
    return place;
  }

  for (const [form, markup] of Object.entries(examples.forms)) {
    it(`${form}: lists what was found as buttons, and fills the inputs`, async () => {
      const asked: string[] = [];
      const place = await mountWith((query) => {
        asked.push(query);
        return Promise.resolve(found);
      }, markup());
      fill(fieldIn(place, examples), entries(['12 rue lilas', '', '']));
      const heard: string[] = [];
      place.addEventListener('change', ({ target }) => heard.push((target as HTMLInputElement).name));
      search(place).click();
      await waitUntil(() => button(place, found[1]!.label));
      expect(asked).to.deep.equal(['12 rue lilas']);
      expect(said(place)).to.equal('2 adresses trouvées. Choisissez la vôtre, ou écrivez l’adresse vous-même.');
      expect([...place.querySelectorAll('button')].map(({ type }) => type)).to.deep.equal([
        'button',
        'button',
        'button',
      ]);
      button(place, found[1]!.label).click();
      await settled(place);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(entries(['12 Rue des Lilas', '75020', 'Paris']));
      expect(heard).to.deep.equal([...names]);
      expect(document.activeElement === controlsIn(place)[0]).to.equal(true);
      expect(said(place)).to.equal('L’adresse est écrite. Vérifiez-la, et changez ce qu’il faut.');
      expect(place.querySelectorAll('button').length).to.equal(1);
    });
  }

  it('without a script and without an address of the service there is no button', async () => {
    const place = await mount(short());
    expect(place.querySelectorAll('button').length).to.equal(0);
  });

  it('with nothing typed it says what to do first', async () => {
    const place = await mountWith(() => Promise.reject(new Error('not asked')));
    search(place).click();
    await settled(place);
    expect(said(place)).to.equal('Écrivez d’abord le début de l’adresse.');
  });

  for (const [what, lookup, sentence] of [
    ['nothing was found', () => Promise.resolve([]), 'Aucune adresse trouvée. Écrivez l’adresse vous-même.'],
    [
      'the search fails',
      () => Promise.reject(new Error('no line')),
      'La recherche ne répond pas pour le moment. Écrivez l’adresse vous-même.',
    ],
    [
      'what comes back is no list',
      () => Promise.resolve('<html>' as unknown as FoundAddress[]),
      'La recherche ne répond pas pour le moment. Écrivez l’adresse vous-même.',
    ],
  ] as const) {
    it(`${what}: one sentence, and typing goes on`, async () => {
      const place = await mountWith(lookup);
      fill(fieldIn(place, examples), entries(['12 rue lilas', '', '']));
      search(place).click();
      await waitUntil(() => said(place) === sentence);
      expect(fieldIn(place, examples).inError).to.equal(false);
      expect(controlsIn(place)[0]!.value).to.equal('12 rue lilas');
    });
  }

  it('of two searches the last one counts', async () => {
    const answers: ((list: readonly FoundAddress[]) => void)[] = [];
    const signals: AbortSignal[] = [];
    const place = await mountWith((_query, signal) => {
      signals.push(signal);
      return new Promise((resolve) => answers.push(resolve));
    });
    fill(fieldIn(place, examples), entries(['12 rue lilas', '', '']));
    search(place).click();
    search(place).click();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    answers[1]!([found[1]!]);
    answers[0]!([found[0]!]);
    await waitUntil(() => button(place, found[1]!.label));
    expect(button(place, found[0]!.label)).to.equal(undefined);
  });

  it('lookup-url is asked with q, and its list of JSON is read', async () => {
    const native = window.fetch;
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push((address as URL).href);
      return Promise.resolve(Response.json([{ ...found[0], more: 1 }, { street: 3 }, null]));
    };
    try {
      const place = await mount(short('lookup-url="/adresses?limit=5"'));
      fill(fieldIn(place, examples), entries(['12 rue lilas', '34000', '']));
      search(place).click();
      await waitUntil(() => button(place, found[0]!.label));
      expect(asked).to.deep.equal([new URL('/adresses?limit=5&q=12+rue+lilas+34000', location.href).href]);
      expect(place.querySelectorAll('li').length).to.equal(1);
    } finally {
      window.fetch = native;
    }
  });
});
