import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import {
  accessible,
  clear,
  fieldIn,
  fill,
  folded,
  mount,
  sentBy,
  settled,
  warningsOf,
} from '../../suites/field/page.js';
import { boxIn, labelsShown, press, said, select, type, until, withoutCombobox } from './support/combobox.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'naissance[departement]';
const label = 'Votre département';
const choices = [
  { value: '22', label: 'Côtes-d’Armor' },
  { value: '29', label: 'Finistère' },
  { value: '35', label: 'Ille-et-Vilaine' },
  { value: '56', label: 'Morbihan' },
];
const options = JSON.stringify(choices);
const native = `<option value=""></option>${choices.map((choice) => `<option value="${choice.value}">${choice.label}</option>`).join('')}`;

const examples: FieldExamples = {
  tag: 'pp-autocomplete-field',
  define: () => import('../../../components/src/define/autocomplete-field.js'),
  labelAttribute: 'label',
  label,
  role: 'combobox',
  properties: { label, name, options: choices },
  forms: {
    short: (more = '') =>
      `<pp-autocomplete-field ${more} label="${label}" name="${name}" options='${options}'></pp-autocomplete-field>`,
    mixed: (more = '') =>
      `<pp-autocomplete-field label="${label}" ${more}><select name="${name}">${native}</select></pp-autocomplete-field>`,
    full: (more = '') =>
      `<pp-autocomplete-field ${more}><label for="dep">${label}</label><select id="dep" name="${name}">${native}</select></pp-autocomplete-field>`,
    wrapped: (more = '') =>
      `<pp-autocomplete-field ${more}><label>${label} <select name="${name}">${native}</select></label></pp-autocomplete-field>`,
  },
  untouched: [[name, '']],
  answer: { entries: [[name, '35']], value: '35' },
  other: { entries: [[name, '22']], value: '22' },
  wrong: {
    attributes: 'required',
    entries: [[name, '']],
    error: { fr: 'Choisissez une réponse : Votre département', en: 'Choose an answer: Votre département' },
    at: [name],
  },
  required: { fr: 'Choisissez une réponse : Votre département', en: 'Choose an answer: Votre département' },
  wrongAttributes: [[`options="oui, non"`, 'Write a JSON list']],
  withoutScript: withoutCombobox,
};

fieldContract(examples);

describe('<pp-autocomplete-field>', () => {
  afterEach(clear);
  const short = examples.forms['short']!;
  const note = (root: Element): string => folded(root.querySelector('.pp-combobox-note')!.textContent);
  const inForm = async (more = ''): Promise<HTMLFormElement> => {
    const place = await mount(`<form>${short(more)}<button type="button">Après</button></form>`);
    return place.querySelector('form')!;
  };

  it('is an input with a list, named by the question; the native list is hidden from everybody and still travels', async () => {
    const form = await inForm('hint="Celui où vous êtes né." value="35"');
    expect(await accessible(boxIn(form))).to.deep.equal({
      role: 'combobox',
      name: `${label} (facultatif)`,
      description: 'Celui où vous êtes né.',
    });
    expect(boxIn(form).value).to.equal('Ille-et-Vilaine');
    expect(boxIn(form).name).to.equal('');
    expect([select(form).inert, select(form).ariaHidden, select(form).tabIndex]).to.deep.equal([true, 'true', -1]);
    expect(getComputedStyle(select(form)).display).to.not.equal('none');
    expect(sentBy(form)).to.deep.equal([[name, '35']]);
    expect(boxIn(form).hasAttribute('aria-owns'), 'the swipe of VoiceOver (uswds/uswds#6840)').to.equal(false);
  });

  it('typing shows what fits, by beginnings, without accents, with a slip', async () => {
    const form = await inForm();
    await type(form, 'cot');
    expect(labelsShown(form)).to.deep.equal(['Côtes-d’Armor']);
    expect(boxIn(form).getAttribute('aria-expanded')).to.equal('true');
    await type(form, 'vil');
    expect(labelsShown(form)).to.deep.equal(['Ille-et-Vilaine']);
    await type(form, 'mrobihan');
    expect(labelsShown(form)).to.deep.equal(['Morbihan']);
  });

  it('says how many fit after a pause, politely, and nothing at each letter', async () => {
    const form = await inForm();
    await type(form, 'i');
    expect(said(form)).to.equal('');
    await until(() => said(form) === '3 réponses. Flèche bas pour les parcourir.');
    await type(form, 'morb');
    expect(said(form)).to.equal('');
    await until(() => said(form) === '1 réponse. Flèche bas pour la lire.');
  });

  it('Down and Up move the real focus through the list and around its ends', async () => {
    const form = await inForm();
    boxIn(form).focus();
    await press('ArrowDown');
    expect(document.activeElement?.matches('[role="option"]')).to.equal(true);
    expect(document.activeElement?.textContent).to.equal('Côtes-d’Armor');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).to.equal('Finistère');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).to.equal('Morbihan');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).to.equal('Côtes-d’Armor');
    await press('Escape');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).to.equal('Morbihan');
  });

  it('Down leads to the answer that is chosen', async () => {
    const form = await inForm('value="35"');
    boxIn(form).focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).to.equal('Ille-et-Vilaine');
    expect(document.activeElement?.getAttribute('aria-selected')).to.equal('true');
    expect(labelsShown(form).length).to.equal(4);
  });

  for (const key of ['Enter', ' ']) {
    it(`${JSON.stringify(key)} on an answer chooses it, and sends nothing`, async () => {
      const form = await inForm();
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent += 1;
      });
      form.append(Object.assign(document.createElement('button'), { textContent: 'Continuer' }));
      const heard: string[] = [];
      for (const event of ['input', 'change', 'pp-value'])
        form.addEventListener(event, ({ type: kind, target }) =>
          heard.push(`${kind} ${(target as Element).localName}`),
        );
      boxIn(form).focus();
      await press('ArrowDown', 'ArrowDown', key);
      expect(boxIn(form).value).to.equal('Finistère');
      expect(document.activeElement === boxIn(form)).to.equal(true);
      expect(labelsShown(form)).to.deep.equal([]);
      expect(sentBy(form)).to.deep.equal([[name, '29']]);
      expect(heard).to.deep.equal(['input select', 'pp-value pp-autocomplete-field', 'change select']);
      expect(sent).to.equal(0);
      await press('Enter');
      expect(sent, 'a second Enter goes on').to.equal(1);
    });
  }

  it('an answer typed in full is chosen, without a look at the list (accessible-autocomplete#472)', async () => {
    const form = await inForm();
    await type(form, 'ille et vilaine');
    expect(sentBy(form)).to.deep.equal([[name, '35']]);
    await press('Tab');
    expect(boxIn(form).value).to.equal('Ille-et-Vilaine');
    expect(labelsShown(form)).to.deep.equal([]);
  });

  it('an answer that is changed or cleared no longer travels (accessible-autocomplete#205)', async () => {
    const form = await inForm('value="35"');
    await type(form, 'Ail');
    expect(sentBy(form)).to.deep.equal([[name, '']]);
    await type(form, '');
    expect(sentBy(form)).to.deep.equal([[name, '']]);
  });

  it('what fits nothing stays, and is asked about', async () => {
    const form = await inForm();
    await type(form, 'Ailleurs');
    expect(labelsShown(form)).to.deep.equal([]);
    const note = form.querySelector('.pp-combobox-note')!;
    expect(folded(note.textContent)).to.equal('Rien dans la liste ne ressemble à « Ailleurs ». Essayez un autre mot.');
    await until(() => said(form) !== '');
    await press('Tab');
    const field = fieldIn(form, examples);
    expect(boxIn(form).value).to.equal('Ailleurs');
    expect(field.inError, 'nothing turns red by itself').to.equal(false);
    expect(folded(field.check()!.text)).to.equal(
      'Choisissez dans la liste ce qui correspond à « Ailleurs » : Votre département',
    );
    field.show(field.check());
    await settled(form);
    expect((await accessible(boxIn(form))).description).to.include('Erreur : Choisissez dans la liste');
    expect(boxIn(form).value).to.equal('Ailleurs');
    await type(form, 'Finistère');
    await press('Tab');
    expect(field.inError).to.equal(false);
    expect(boxIn(form).validity.valid).to.equal(true);
  });

  it('Escape gives back what was there, from the input and from the list', async () => {
    const form = await inForm('value="35"');
    await type(form, 'mor');
    await press('Escape');
    expect([boxIn(form).value, sentBy(form)[0]![1]]).to.deep.equal(['Ille-et-Vilaine', '35']);
    expect(labelsShown(form)).to.deep.equal([]);
    await type(form, 'mor');
    await press('ArrowDown', 'Escape');
    expect([boxIn(form).value, sentBy(form)[0]![1]]).to.deep.equal(['Ille-et-Vilaine', '35']);
    expect(document.activeElement === boxIn(form)).to.equal(true);
  });

  it('Escape is left to the page where there is nothing to give back', async () => {
    const form = await inForm();
    let prevented = 0;
    form.addEventListener('keydown', (event) => (prevented += event.defaultPrevented ? 1 : 0));
    boxIn(form).focus();
    await press('Escape');
    expect(prevented).to.equal(0);
  });

  it('a letter typed in the list goes on in the input, and Home and End lead there', async () => {
    const form = await inForm();
    await type(form, 'mo');
    await press('ArrowDown');
    await sendKeys({ type: 'r' });
    await settled(form);
    expect(boxIn(form).value).to.equal('mor');
    expect(document.activeElement === boxIn(form)).to.equal(true);
    await press('ArrowDown', 'Backspace');
    expect(boxIn(form).value).to.equal('mo');
    await press('ArrowDown', 'Home');
    expect([document.activeElement === boxIn(form), boxIn(form).selectionStart]).to.deep.equal([true, 0]);
    await press('ArrowDown', 'End');
    expect([document.activeElement === boxIn(form), boxIn(form).selectionStart]).to.deep.equal([true, 2]);
  });

  it('Tab leaves from the list too, chooses nothing and closes it', async () => {
    const form = await inForm();
    await type(form, 'mo');
    await press('ArrowDown', 'Tab');
    expect(document.activeElement?.textContent).to.equal('Après');
    expect(labelsShown(form)).to.deep.equal([]);
    expect(boxIn(form).value).to.equal('mo');
    expect(sentBy(form)).to.deep.equal([[name, '']]);
  });

  it('Enter with the list open closes it first: nobody sends a form by looking', async () => {
    const form = await inForm();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form.append(Object.assign(document.createElement('button'), { textContent: 'Continuer' }));
    await type(form, 'mo');
    await press('Enter');
    expect([sent, labelsShown(form).length]).to.deep.equal([0, 0]);
    expect(boxIn(form).value).to.equal('mo');
  });

  it('a press opens the list, a press on an answer chooses it, a press outside closes it', async () => {
    const form = await inForm();
    boxIn(form).click();
    await settled(form);
    expect(labelsShown(form).length).to.equal(4);
    form.querySelectorAll<HTMLElement>('[role="option"]')[1]!.click();
    await settled(form);
    expect([boxIn(form).value, labelsShown(form).length]).to.deep.equal(['Finistère', 0]);
    boxIn(form).click();
    await settled(form);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled(form);
    expect(labelsShown(form)).to.deep.equal([]);
    expect(boxIn(form).value).to.equal('Finistère');
  });

  it('pressing the label of the author’s, wherever it stands, leads to the input', async () => {
    const place = await mount(
      `<label for="apart">Ailleurs</label><pp-autocomplete-field><select id="apart" name="a">${native}</select></pp-autocomplete-field>`,
    );
    expect((await accessible(boxIn(place))).name).to.equal('Ailleurs');
    place.querySelector('label')!.click();
    expect(document.activeElement === boxIn(place)).to.equal(true);
  });

  it('follows the list when something else sets it', async () => {
    const form = await inForm('value="35"');
    fill(fieldIn(form, examples), [[name, '22']]);
    expect(boxIn(form).value).to.equal('Côtes-d’Armor');
    fieldIn(form, examples).value = '56';
    expect(boxIn(form).value).to.equal('Morbihan');
    form.reset();
    await until(() => boxIn(form).value === 'Ille-et-Vilaine');
    // As drafts put an answer back: without the events of a person.
    select(form).value = '29';
    select(form).dispatchEvent(new Event('pp-restored', { bubbles: true }));
    expect(boxIn(form).value).to.equal('Finistère');
  });

  it('options that change keep the answer, its words and what is typed', async () => {
    const form = await inForm('value="35"');
    const field = fieldIn(form, examples) as unknown as { options: unknown };
    field.options = [{ value: '44', label: 'Loire-Atlantique' }, ...choices];
    await settled(form);
    expect(boxIn(form).value).to.equal('Ille-et-Vilaine');
    await type(form, 'loi');
    expect(labelsShown(form)).to.deep.equal(['Loire-Atlantique']);
  });

  it('disabled, it does not open', async () => {
    const form = await inForm('disabled');
    boxIn(form).click();
    await settled(form);
    expect([boxIn(form).disabled, labelsShown(form).length]).to.deep.equal([true, 0]);
  });

  it('a great list says that there is more, and warns of nothing', async () => {
    const many = JSON.stringify(
      Array.from({ length: 300 }, (_, index) => ({ value: String(index), label: `Rue ${index}` })),
    );
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await mount(`<pp-autocomplete-field label="Rue" name="r" options='${many}'></pp-autocomplete-field>`);
    });
    expect(warnings).to.deep.equal([]);
    await type(place, 'rue');
    expect(labelsShown(place).length).to.equal(250);
    await until(() => said(place).startsWith('Plus de 250 réponses.'));
  });

  it('speaks English', async () => {
    const place = await mount(short(), 'en');
    await type(place, 'zzzz');
    expect(note(place)).to.equal('Nothing in the list is like “zzzz”. Try another word.');
  });
});
