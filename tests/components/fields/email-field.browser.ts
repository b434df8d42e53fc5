import { expect, waitUntil } from '@open-wc/testing';
import type { EmailField } from '../../../components/src/fields/email-field/email-field.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, folded, leave, mount, settled } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-email-field';
const name = 'contact[mail]';
const label = 'Adresse e-mail';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/email-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name, control: 'type="email"' }),
  untouched: [[name, '']],
  answer: { entries: [[name, 'adele@exemple.fr']], value: 'adele@exemple.fr' },
  other: { entries: [[name, 'n.ngo@exemple.org']], value: 'n.ngo@exemple.org' },
  wrong: {
    attributes: '',
    entries: [[name, 'adele.exemple.fr']],
    error: {
      fr: 'Ajoutez le signe @, comme dans nom@exemple.fr : Adresse e-mail',
      en: 'Add the @ sign, as in name@example.org: Adresse e-mail',
    },
    at: [name],
  },
  required: { fr: 'Écrivez votre adresse e-mail : Adresse e-mail', en: 'Write your e-mail address: Adresse e-mail' },
  wrongAttributes: [],
};

fieldContract(examples);

describe('<pp-email-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const field = (place: Element): EmailField => fieldIn(place, examples) as unknown as EmailField;
  const said = (place: Element): string => folded(place.querySelector('[role="status"]')!.textContent);
  const button = (place: Element): HTMLButtonElement | null => place.querySelector('button');
  const press = async (place: Element): Promise<void> => {
    button(place)!.focus();
    button(place)!.click();
    await settled(place);
  };
  const typed = async (place: Element, text: string): Promise<void> => {
    fill(field(place), [[name, text]]);
    await leave(fieldIn(place, examples));
  };

  it('has the keyboard and the autofill of addresses, and no help of the spelling checker', async () => {
    const place = await mount(examples.forms['own control']!() + short());
    for (const control of controlsIn(place)) {
      expect(control.type).to.equal('email');
      for (const [attribute, value] of Object.entries({
        autocomplete: 'email',
        spellcheck: 'false',
        autocapitalize: 'off',
      }))
        expect(control.getAttribute(attribute), attribute).to.equal(value);
    }
  });

  it('offers the probable address after leaving, never while a person types', async () => {
    const place = await mount(short());
    fill(field(place), [[name, 'adele@gmial.com']]);
    await settled(place);
    expect([said(place), button(place)]).to.deep.equal(['', null]);
    await typed(place, 'adele@gmial.com');
    expect(said(place)).to.equal('Vouliez-vous écrire adele@gmail.com ?');
    expect(folded(button(place)!.textContent)).to.equal('Prendre l’adresse adele@gmail.com');
    expect(field(place).value).to.equal('adele@gmial.com');
  });

  it('blocks nothing: the address that was typed is an answer', async () => {
    const place = await mount(short('required'));
    await typed(place, 'adele@gmial.com');
    expect(field(place).check()).to.equal(null);
    expect(field(place).inError).to.equal(false);
  });

  it('one press takes it over, one press undoes it, and the focus stays', async () => {
    const place = await mount(short());
    const heard: string[] = [];
    await typed(place, 'adele@gmial.com');
    field(place).addEventListener('input', () => heard.push(`input ${field(place).value}`));
    field(place).addEventListener('change', () => heard.push(`change ${field(place).value}`));
    const taken = button(place);
    await press(place);
    expect(field(place).value).to.equal('adele@gmail.com');
    expect(said(place)).to.equal('L’adresse est maintenant adele@gmail.com.');
    expect(folded(button(place)!.textContent)).to.equal('Remettre adele@gmial.com');
    expect(document.activeElement === taken).to.equal(true);
    await press(place);
    expect(field(place).value).to.equal('adele@gmial.com');
    expect(said(place)).to.equal('Vouliez-vous écrire adele@gmail.com ?');
    expect(document.activeElement === taken).to.equal(true);
    expect(heard).to.deep.equal([
      'input adele@gmail.com',
      'change adele@gmail.com',
      'input adele@gmial.com',
      'change adele@gmial.com',
    ]);
  });

  it('a double press is one press', async () => {
    const place = await mount(short());
    await typed(place, 'adele@gmial.com');
    for (const detail of [1, 2]) button(place)!.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    await settled(place);
    expect(field(place).value).to.equal('adele@gmail.com');
  });

  it('an error that it mends goes with it', async () => {
    const place = await mount(short('required'));
    fill(field(place), [[name, 'adele@orange,fr']]);
    field(place).show(field(place).check());
    await typed(place, 'adele@orange,fr');
    expect([field(place).inError, said(place)]).to.deep.equal([true, 'Vouliez-vous écrire adele@orange.fr ?']);
    await press(place);
    expect(field(place).inError).to.equal(false);
  });

  it('goes as soon as something else is typed', async () => {
    const place = await mount(short());
    await typed(place, 'adele@gmial.com');
    fill(field(place), [[name, 'adele@gmial.co']]);
    await settled(place);
    expect([said(place), button(place)]).to.deep.equal(['', null]);
    await typed(place, 'adele@exemple.fr');
    expect([said(place), button(place)]).to.deep.equal(['', null]);
  });

  it('nothing jumps under the press that left the field', async () => {
    const place = await mount(`${short()}<button type="button" id="on">Continuer</button>`);
    const on = place.querySelector<HTMLElement>('#on')!;
    fill(field(place), [[name, 'adele@gmial.com']]);
    field(place).target!.focus();
    on.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    on.focus();
    await settled(place);
    expect(said(place)).to.equal('');
    on.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await waitUntil(() => said(place) !== '');
  });

  it('reads an address once it is whole', async () => {
    const place = await mount(short());
    fill(field(place), [[name, 'adele@']]);
    expect(field(place).parsed).to.equal(null);
    fill(field(place), [[name, 'adele@exemple.fr']]);
    expect(field(place).parsed).to.equal('adele@exemple.fr');
  });
});
