import { expect, waitUntil } from '@open-wc/testing';
import type { PasswordField } from '../../../components/src/fields/password-field/password-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import {
  accessible,
  clear,
  controlsIn,
  fieldIn,
  fill,
  folded,
  mount,
  sentBy,
  settled,
} from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-password-field';
const name = 'compte[secret]';
const label = 'Mot de passe';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/password-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name, autocomplete: 'current-password' },
  forms: inputForms({ tag, label, name, on: 'autocomplete="current-password"', control: 'type="password"' }),
  untouched: [[name, '']],
  answer: { entries: [[name, 'le chat dort sur le piano']], value: 'le chat dort sur le piano' },
  other: { entries: [[name, 'sésame, ouvre-toi']], value: 'sésame, ouvre-toi' },
  wrong: {
    attributes: 'required',
    entries: [[name, '']],
    error: {
      fr: 'Écrivez votre mot de passe : Mot de passe',
      en: 'Write your password: Mot de passe',
    },
    at: [name],
  },
  required: { fr: 'Écrivez votre mot de passe : Mot de passe', en: 'Write your password: Mot de passe' },
  wrongAttributes: [
    ['autocomplete="off"', 'Use new-password or current-password'],
    ['minlength="douze"', 'Write a whole number'],
  ],
};

fieldContract(examples);

describe('<pp-password-field>', () => {
  afterEach(clear);
  const short = (more = ''): string => `<${tag} label="${label}" name="${name}" required ${more}></${tag}>`;
  const field = (place: Element): PasswordField => fieldIn(place, examples) as unknown as PasswordField;
  const button = (place: Element): HTMLButtonElement => place.querySelector('button')!;
  const said = (place: Element): string[] =>
    [...place.querySelectorAll('[role="status"]')].map(({ textContent }) => folded(textContent));
  const types = (place: Element): string[] => controlsIn(place).map(({ type }) => type);
  const rules = (place: Element): string[] => [...place.querySelectorAll('li')].map((rule) => folded(rule.textContent));
  const show = async (place: Element): Promise<void> => {
    button(place).click();
    await settled(place);
  };

  for (const form of ['short', 'full', 'wrapped'] as const) {
    it(`${form}: is shown at one press and hidden at the next, which the button says by its name`, async () => {
      const place = await mount(`<form>${examples.forms[form]!()}</form>`);
      fill(field(place), examples.answer.entries);
      expect([button(place).type, await named(button(place))]).to.deep.equal(['button', 'Montrer le mot de passe']);
      expect(button(place).hasAttribute('aria-pressed')).to.equal(false);
      await show(place);
      expect(types(place)).to.deep.equal(['text']);
      expect(await named(button(place))).to.equal('Cacher le mot de passe');
      expect(said(place)).to.deep.equal(['Le mot de passe est visible.']);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(examples.answer.entries);
      await show(place);
      expect(types(place)).to.deep.equal(['password']);
      expect(said(place)).to.deep.equal(['Le mot de passe est caché.']);
      expect(field(place).value).to.equal(examples.answer.value);
    });
  }

  it('the word in sight begins the name, for who speaks to the device', async () => {
    const place = await mount(short());
    expect(folded(button(place).textContent)).to.equal('Montrer');
    await show(place);
    expect(folded(button(place).textContent)).to.equal('Cacher');
  });

  it('is hidden again when it is sent, when the page goes, when it comes back and when it is printed', async () => {
    const place = await mount(`<form>${short()}</form>`);
    const form = place.querySelector('form')!;
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const leaveIt of [
      () => form.requestSubmit(),
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      () => window.dispatchEvent(new Event('beforeprint')),
    ]) {
      await show(place);
      expect(types(place)).to.deep.equal(['text']);
      fill(field(place), examples.answer.entries);
      leaveIt();
      // At once: the browser remembers what stands in a text when the form goes.
      expect(types(place), String(leaveIt)).to.deep.equal(['password']);
      await settled(place);
    }
  });

  it('is never kept, and no spelling checker sends it anywhere while it is shown', async () => {
    const place = await mount(short() + examples.forms['own control']!());
    for (const control of controlsIn(place)) {
      expect(control.dataset['ppKeep']).to.equal('never');
      expect(control.spellcheck).to.equal(false);
      expect(control.getAttribute('autocapitalize')).to.equal('off');
    }
  });

  it('a new one says its rules before anything is typed, to everybody', async () => {
    const place = await mount(short('autocomplete="new-password" hint="Une phrase est facile à retenir."'));
    expect(rules(place)).to.deep.equal(['12 caractères ou plus (à faire)']);
    expect((await accessible(controlsIn(place)[0]!)).description).to.equal(
      'Une phrase est facile à retenir. 12 caractères ou plus',
    );
  });

  it('a new one shows at once which rules are met, and says so after a pause', async () => {
    const place = await mount(short('autocomplete="new-password" minlength="8"'));
    fill(field(place), [[name, 'sésame, ouvre-toi']]);
    await settled(place);
    expect(rules(place)).to.deep.equal(['8 caractères ou plus (fait)']);
    expect(said(place), 'while typing').to.deep.equal(['', '']);
    await waitUntil(() => said(place).includes('8 caractères ou plus (fait)'), 'it is said', { timeout: 8000 });
  });

  it('a new one that is too short is to be made longer', async () => {
    const place = await mount(short('autocomplete="new-password"'));
    fill(field(place), [[name, 'sésame']]);
    expect(folded(field(place).check()!.text)).to.equal(
      'Choisissez un mot de passe de 12 caractères ou plus (vous en avez écrit 6) : Mot de passe',
    );
    fill(field(place), [[name, '']]);
    expect(folded(field(place).check()!.text)).to.equal('Choisissez un mot de passe : Mot de passe');
  });

  it('one that the person has already has no rules', async () => {
    const place = await mount(short('autocomplete="current-password"'));
    fill(field(place), [[name, '1234']]);
    expect([field(place).check(), rules(place)]).to.deep.equal([null, []]);
  });

  it('may be pasted', async () => {
    const place = await mount(short());
    expect(
      controlsIn(place)[0]!.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })),
    ).to.equal(true);
  });

  it('never stands in the review, nor in what the server writes back', async () => {
    const { question } = field(await mount(short()));
    expect(question!.display([[name, 'sésame']], wordsFor('fr'))).to.equal('••••');
    expect(question!.display([[name, '']], wordsFor('fr'))).to.equal('');
  });
});

const named = async (element: Element): Promise<string> => (await accessible(element)).name;
