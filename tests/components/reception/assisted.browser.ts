import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/assisted.js';
import '../../../components/src/define/step.js';
import '../../../components/src/define/text-field.js';
import type { Assisted } from '../../../components/src/reception/assisted/assisted.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, sentBy, settled, warningsOf } from '../../suites/field/page.js';

const html = '<pp-assisted name="helper" legend="Quelqu’un vous aide à remplir&nbsp;?"></pp-assisted>';
const full =
  '<pp-assisted><details open><summary>Quelqu’un vous aide&nbsp;?</summary><fieldset><legend>Qui&nbsp;?</legend><div><input type="radio" id="who-kin" name="helper[who]" value="relative"><label for="who-kin">Ma famille</label></div></fieldset><fieldset><legend>Votre accord&nbsp;?</legend><div><input type="radio" id="ground-here" name="helper[ground]" value="together"><label for="ground-here">Je suis là</label></div></fieldset><p><label for="helper-name">Son nom</label> <input id="helper-name" name="helper[name]"></p></details></pp-assisted>';

elementContract({
  tag: 'pp-assisted',
  short: html,
  full,
  changes: { legend: 'Qui est avec vous ?', hint: 'Dites-le nous.', why: 'Pour vous appeler tous les deux.' },
  says: { fr: 'Un conseiller France Services', en: 'A France Services adviser' },
});

const fieldIn = (place: Element): Assisted => place.querySelector<Assisted>('pp-assisted')!;
const details = (place: Element): HTMLDetailsElement => place.querySelector<HTMLDetailsElement>('details.pp-assisted')!;
const radio = (place: Element, value: string): HTMLInputElement =>
  place.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;

async function opened(around = html): Promise<HTMLElement> {
  const place = await mount(`<form>${around}</form>`);
  details(place).open = true;
  return place;
}

describe('pp-assisted', () => {
  before(withStyles);
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('leaves autofill on while nobody helps, and switches it off for a helper’s device', async () => {
    const place = await opened(
      `${html}<pp-text-field label="Nom" name="name" autocomplete="family-name"></pp-text-field>`,
    );
    const token = (): string | null => place.querySelector('[name="name"][id]')!.getAttribute('autocomplete');
    radio(place, 'nobody').click();
    await settled(place);
    expect(token()).to.equal('family-name');
    radio(place, 'volunteer').click();
    await settled(place);
    expect(token()).to.equal('off');
  });

  it('is folded under the question, and opens two questions and a name', async () => {
    const place = await mount(html);
    expect(details(place).open).to.equal(false);
    expect(folded(place.querySelector('summary')!.textContent)).to.equal(
      'Quelqu’un vous aide à remplir ? (facultatif)',
    );
    details(place).open = true;
    const [who, ground] = [...place.querySelectorAll('fieldset')];
    expect(await accessible(who!)).to.include({ role: 'group', name: 'Qui vous aide ?' });
    expect(await accessible(ground!)).to.include({
      role: 'group',
      name: 'Quel accord avez-vous avec cette personne ?',
    });
    expect(await accessible(radio(place, 'mandate'))).to.include({
      role: 'radio',
      name: 'J’ai signé un mandat',
      description: 'Par exemple avec Aidants Connect. Il dit pour quelles démarches, et jusqu’à quand.',
    });
    expect(await accessible(place.querySelector('[name="helper[name]"]')!)).to.include({
      role: 'textbox',
      name: 'Nom de cette personne, ou de son organisme (facultatif)',
    });
  });

  it('says what the helper may do and may not', async () => {
    const place = await opened();
    const text = folded(place.textContent);
    expect(text).to.include('Cette personne peut : lire et expliquer les questions');
    expect(text).to.include('Cette personne ne peut pas : répondre ou signer à votre place');
    expect(text).to.include('Vous pouvez arrêter cette aide quand vous voulez.');
  });

  it('sends what was chosen, and holds it as one value', async () => {
    const place = await opened();
    radio(place, 'adviser').click();
    radio(place, 'together').click();
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([
      ['helper[who]', 'adviser'],
      ['helper[ground]', 'together'],
      ['helper[name]', ''],
    ]);
    expect(fieldIn(place).value).to.equal('{"who":"adviser","ground":"together","name":""}');
    fieldIn(place).value = '{"who":"relative"}';
    expect(radio(place, 'relative').checked).to.equal(true);
    expect(radio(place, 'together').checked).to.equal(false);
  });

  it('never stops the person: nothing chosen, anything chosen, all is well', async () => {
    const place = await opened();
    expect(fieldIn(place).check()).to.equal(null);
    radio(place, 'other').click();
    expect(fieldIn(place).check()).to.equal(null);
    expect(fieldIn(place).required).to.equal(false);
  });

  it('unfolds where answers stand in it, and stays as the person leaves it', async () => {
    const place = await mount(html.replace('name=', 'value-who="relative" name='));
    expect(details(place).open).to.equal(true);
    const other = await opened();
    fieldIn(other).setAttribute('hint', 'Dites-le nous.');
    await settled(other);
    expect(details(other).open).to.equal(true);
  });

  it('takes words of the service’s own for the rules', async () => {
    const place = await opened(
      html.replace('name=', 'may="Cette personne peut tout lire." may-not="Elle ne signe rien." name='),
    );
    const text = folded(place.textContent);
    expect(text).to.include('Cette personne peut tout lire.');
    expect(text).to.include('Elle ne signe rien.');
    expect(text).to.not.include('lire et expliquer');
  });

  it('on a screen where every other answer is needed, counts as one that is not', async () => {
    const place = await mount(
      `<pp-step name="a" heading="A"><pp-text-field label="Nom" name="n" required></pp-text-field>${html}</pp-step>`,
    );
    expect(folded(place.querySelector('.pp-needed')!.textContent)).to.include('sauf celles marquées');
  });

  it('warns without a question, and of controls in another order', async () => {
    expect((await warningsOf(() => mount('<pp-assisted name="mute"></pp-assisted>')))[0]).to.include('legend="…"');
    const [warning] = await warningsOf(() =>
      mount('<pp-assisted id="odd" legend="Aide"><label>Nom <input name="n"></label></pp-assisted>'),
    );
    expect(warning).to.include('radios');
  });
});
