import { expect, waitUntil } from '@open-wc/testing';
import { withStyles } from '../../support/browser-styles.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { Entries, FieldExamples } from '../../suites/field/examples.js';
import {
  accessible,
  clear,
  controlsIn,
  fieldIn,
  fill,
  mount,
  sentBy,
  settled,
  type Field,
} from '../../suites/field/page.js';
import type { FoundAddress } from '../../../components/src/fields/address-field/lookup.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const label = 'Votre adresse';
const names = ['logement[street]', 'logement[postcode]', 'logement[town]'] as const;
type Typed = readonly [street: string, postcode: string, town: string];
const entries = (typed: Typed) => names.map((name, index) => [name, typed[index]!] as const);
const words = ['Numéro, rue, bâtiment', 'Code postal', 'Ville ou commune'];
const controls = (id: string) => [
  `<textarea id="${id}0" name="${names[0]}" rows="2"></textarea>`,
  `<input id="${id}1" name="${names[1]}">`,
  `<input id="${id}2" name="${names[2]}">`,
];
const beside = (id: string): string =>
  controls(id)
    .map((control, index) => `<div><label for="${id}${index}">${words[index]!}</label>${control}</div>`)
    .join('');
const wrapping = controls('w')
  .map((control, index) => `<label>${words[index]!} ${control}</label>`)
  .join('');

const examples: FieldExamples = {
  tag: 'pp-address-field',
  define: () => import('../../../components/src/define/address-field.js'),
  labelAttribute: 'legend',
  label,
  role: 'group',
  properties: { legend: label, name: 'logement' },
  forms: {
    short: (more = '') => `<pp-address-field legend="${label}" name="logement" ${more}></pp-address-field>`,
    mixed: (more = '') => `<pp-address-field legend="${label}" ${more}>${beside('m')}</pp-address-field>`,
    full: (more = '') =>
      `<pp-address-field ${more}><fieldset><legend>${label}</legend>${beside('f')}</fieldset></pp-address-field>`,
    wrapped: (more = '') =>
      `<pp-address-field ${more}><fieldset><legend>${label}</legend>${wrapping}</fieldset></pp-address-field>`,
  },
  came: 'value-street="12 rue des Lilas" value-postcode="34000" value-town="Montpellier"',
  untouched: entries(['', '', '']),
  answer: {
    entries: entries(['12 rue des Lilas', '34000', 'Montpellier']),
    value: '{"street":"12 rue des Lilas","postcode":"34000","town":"Montpellier"}',
  },
  other: {
    entries: entries(['Lieu-dit La Borie', '46100', 'Figeac']),
    value: '{"street":"Lieu-dit La Borie","postcode":"46100","town":"Figeac"}',
  },
  wrong: {
    attributes: 'required',
    entries: entries(['1 cours Napoléon', '2A000', 'Ajaccio']),
    error: {
      fr: 'Écrivez le code postal avec 5 chiffres. En Corse, il commence par 20\u00a0: Votre adresse',
      en: 'Write the postcode with 5 figures. In Corsica it begins with 20: Votre adresse',
    },
    at: ['logement[postcode]'],
  },
  required: { fr: 'Écrivez l’adresse\u00a0: Votre adresse', en: 'Write the address: Votre adresse' },
  wrongAttributes: [['lookup-url="mailto:adresse@exemple.fr"', 'Write the address of a page']],
};

fieldContract(examples);

describe('<pp-address-field>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;
  const attributesOf = (place: Element, name: string) => controlsIn(place).map((control) => control.getAttribute(name));
  const partsAtFault = (place: Element) =>
    controlsIn(place).flatMap((control) =>
      control.getAttribute('aria-invalid') ? [/\[(\w+)\]$/.exec(control.name)![1]!] : [],
    );

  it('each input is named, and filled in by the browser', async () => {
    const place = await mount(short('country'));
    const nodes = [];
    for (const control of controlsIn(place)) nodes.push((await accessible(control)).name);
    expect(nodes).to.deep.equal([...words, 'Pays']);
    expect(attributesOf(place, 'autocomplete')).to.deep.equal([
      'street-address',
      'postal-code',
      'address-level2',
      'country-name',
    ]);
  });

  for (const [given, expected] of [
    ['section-travail address', ['section-travail street-address', 'section-travail postal-code']],
    ['shipping address', ['shipping street-address', 'shipping postal-code']],
    ['off', ['off', 'off']],
  ] as const) {
    it(`autocomplete="${given}" gives each input what is its own`, async () => {
      const place = await mount(short(`autocomplete="${given}"`));
      expect(attributesOf(place, 'autocomplete').slice(0, 2)).to.deep.equal([...expected]);
    });
  }

  it('the street has several lines, sent as they were written', async () => {
    const place = await mount(`<form>${short()}</form>`);
    const [street] = controlsIn(place);
    expect(street!.localName).to.equal('textarea');
    fill(fieldIn(place, examples), entries(['12 rue des Lilas\nBâtiment B', '34000', 'Montpellier']));
    expect(fieldIn(place, examples).check()).to.equal(null);
    const { question } = fieldIn(place, examples);
    expect(
      question!.display(entries(['12 rue des Lilas\r\nBâtiment B', ' 34000 ', 'Montpellier']), {
        lang: 'fr',
        text: (key: string) => key,
      }),
    ).to.equal('12 rue des Lilas, Bâtiment B, 34000 Montpellier');
  });

  it('the country is asked for only with country, and the postcode is then as free as the world', async () => {
    const place = await mount(short('country required'));
    const field = fieldIn(place, examples);
    expect(controlsIn(place).map(({ name }) => name)).to.deep.equal([...names, 'logement[country]']);
    fill(field, [...entries(['10 Downing Street', 'SW1A 2AA', 'London']), ['logement[country]', 'United Kingdom']]);
    expect(field.check()).to.equal(null);
    fill(field, [...entries(['1 Queen’s Road', '', 'Hong Kong']), ['logement[country]', 'Hong Kong']]);
    expect(field.check()).to.equal(null);
    expect(controlsIn(place)[1]!.required).to.equal(false);
    expect((await accessible(controlsIn(place)[1]!)).name).to.equal('Code postal (facultatif)');
  });

  it('no keyboard of digits where the postcode may have letters', async () => {
    expect(attributesOf(await mount(short()), 'inputmode')[1]).to.equal('numeric');
    expect(attributesOf(await mount(short('country')), 'inputmode')[1]).to.equal(null);
  });

  it('the parts at fault are marked, and no others', async () => {
    const place = await mount(short('required'));
    const field = fieldIn(place, examples);
    fill(field, entries(['12 rue des Lilas', '', ' ']));
    field.show(field.check());
    await settled(place);
    expect(field.errorText).to.equal('Ajoutez le code postal et la ville ou commune\u00a0: Votre adresse');
    expect(partsAtFault(place)).to.deep.equal(['postcode', 'town']);
  });

  it('names on the wire follow name-pattern', async () => {
    const place = await mount(short('name-pattern="{name}.{part}"'));
    expect(controlsIn(place).map(({ name }) => name)).to.deep.equal([
      'logement.street',
      'logement.postcode',
      'logement.town',
    ]);
  });

  describe('for who has no fixed address', () => {
    before(withStyles);
    const open = (more = ''): string => `<form>${short(`no-fixed-address required ${more}`)}</form>`;
    const without: Entries = [
      ...entries(['', '', '']),
      ['logement[none]', 'yes'],
      ['logement[where]', 'CCAS de Lille'],
    ];
    const box = (place: Element): HTMLInputElement => place.querySelector('[type="checkbox"]')!;
    const where = (place: Element): HTMLTextAreaElement => place.querySelector('[name="logement[where]"]')!;

    it('a box opens a place to say where letters go', async () => {
      const place = await mount(open());
      expect((await accessible(box(place))).name).to.equal('Je n’ai pas d’adresse fixe');
      expect(where(place).getBoundingClientRect().height).to.equal(0);
      box(place).click();
      await settled(place);
      expect(where(place).getBoundingClientRect().height).to.be.greaterThan(44);
      expect((await accessible(where(place))).name).to.equal(
        'Où pouvons-nous vous écrire ? (une association, un CCAS, un proche)',
      );
    });

    it('then nothing else is needed, and each control says so', async () => {
      const place = await mount(open());
      const needed = (): string[] => controlsIn(place).flatMap(({ required, name }) => (required ? [name] : []));
      expect(needed()).to.deep.equal([...names]);
      box(place).click();
      await settled(place);
      expect(needed()).to.deep.equal(['logement[where]']);
      expect(fieldIn(place, examples).check()?.text).to.equal(
        'Écrivez une adresse où vous recevez votre courrier, par exemple celle d’une association\u00a0: Votre adresse',
      );
      fill(fieldIn(place, examples), without);
      expect(fieldIn(place, examples).check()).to.equal(null);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(without);
      box(place).click();
      await settled(place);
      expect(needed()).to.deep.equal([...names]);
    });

    it('nothing moves when the box is ticked, and what was typed stays', async () => {
      const place = await mount(open(examples.came));
      const before = box(place).getBoundingClientRect().top;
      box(place).click();
      await settled(place);
      expect(box(place).getBoundingClientRect().top).to.equal(before);
      expect(controlsIn(place)[0]!.value).to.equal('12 rue des Lilas');
    });

    it('nothing was answered: both ways are said', async () => {
      const place = await mount(open());
      const field = fieldIn(place, examples);
      field.show(field.check());
      await settled(place);
      expect(field.errorText).to.equal(
        'Écrivez l’adresse, ou cochez «\u00a0Je n’ai pas d’adresse fixe\u00a0»\u00a0: Votre adresse',
      );
      expect(partsAtFault(place)).to.deep.equal(['street', 'postcode', 'town']);
    });

    it('may have words of its own, and come with its answer', async () => {
      const place = await mount(
        `<form>${short('no-fixed-address="Je vis dans la rue" value-none="yes" value-where="CCAS de Lille" required')}</form>`,
      );
      expect((await accessible(box(place))).name).to.equal('Je vis dans la rue');
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(without);
      const { question } = fieldIn(place, examples);
      expect(question!.names).to.deep.equal([...names, 'logement[none]', 'logement[where]']);
      expect(question!.display(without, { lang: 'fr', text: (key: string) => key })).to.equal(
        'Je vis dans la rue, CCAS de Lille',
      );
    });

    it('the property holds it too', async () => {
      const place = await mount(open());
      const field = fieldIn(place, examples);
      field.value = '{"none":"yes","where":"CCAS de Lille"}';
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(without);
      field.value = '';
      expect(sentBy(place.querySelector('form')!).map(([name]) => name)).to.deep.equal([...names, 'logement[where]']);
    });

    it('the author’s own box and text are the same', async () => {
      const place = await mount(
        `<form><pp-address-field required><fieldset><legend>${label}</legend>${beside('n')}
          <div><input type="checkbox" id="n3" name="logement[none]" value="yes"><label for="n3">Sans adresse</label></div>
          <div><label for="n4">Où vous écrire ?</label><textarea id="n4" name="logement[where]"></textarea></div>
        </fieldset></pp-address-field></form>`,
      );
      expect(where(place).getBoundingClientRect().height).to.equal(0);
      fill(fieldIn(place, examples), without);
      await settled(place);
      expect(where(place).getBoundingClientRect().height).to.be.greaterThan(44);
      expect(fieldIn(place, examples).check()).to.equal(null);
      expect(controlsIn(place).map(({ required }) => required)).to.deep.equal([false, false, false, false, true]);
    });
  });

  describe('looking an address up', () => {
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
});
