import type { FieldExamples } from '../../../suites/field/examples.js';

export const label = 'Votre adresse';
export const names = ['logement[street]', 'logement[postcode]', 'logement[town]'] as const;
type Typed = readonly [street: string, postcode: string, town: string];
export const entries = (typed: Typed) => names.map((name, index) => [name, typed[index]!] as const);
export const words = ['Numéro, rue, bâtiment', 'Code postal', 'Ville ou commune'];
const controls = (id: string) => [
  `<textarea id="${id}0" name="${names[0]}" rows="2"></textarea>`,
  `<input id="${id}1" name="${names[1]}">`,
  `<input id="${id}2" name="${names[2]}">`,
];
export const beside = (id: string): string =>
  controls(id)
    .map((control, index) => `<div><label for="${id}${index}">${words[index]!}</label>${control}</div>`)
    .join('');
const wrapping = controls('w')
  .map((control, index) => `<label>${words[index]!} ${control}</label>`)
  .join('');

export const examples: FieldExamples = {
  tag: 'pp-address-field',
  define: () => import('../../../../components/src/define/address-field.js'),
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
