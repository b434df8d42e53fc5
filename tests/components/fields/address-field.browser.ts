import { expect } from '@open-wc/testing';
import { withStyles } from '../../support/browser-styles.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { Entries } from '../../suites/field/examples.js';
import { accessible, clear, controlsIn, fieldIn, fill, mount, sentBy, settled } from '../../suites/field/page.js';
import { beside, entries, examples, label, names, words } from './support/address.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

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
});
