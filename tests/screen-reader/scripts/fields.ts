/** Fields: empty, filled, in error, with hint and reason. */
import type { Script } from '../support/script.js';
import { says } from '../support/words.js';

const options = `options='[{"value":"rent","label":"Je paie un loyer"},{"value":"loan","label":"Je rembourse un prêt","hint":"Même un petit prêt."}]'`;

export const fieldScripts: readonly Script[] = [
  {
    element: 'pp-text-field',
    name: 'empty, with a hint and a reason',
    html: '<pp-text-field label="Prénom" name="first" hint="Comme sur vos papiers." why="Pour vous écrire." required></pp-text-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Prénom', says.entry, says.required, 'Comme sur vos papiers.');
      person.hearsOnce('Prénom', 'Comme sur vos papiers.');
      person.hearsNot('facultatif', says.invalid);
      await person.press('Tab');
      person.hears('Pourquoi cette question', says.disclosure, says.collapsed);
      await person.press('space');
      person.hears(says.expanded);
    },
  },
  {
    element: 'pp-text-field',
    name: 'optional, in English',
    lang: 'en',
    html: '<pp-text-field label="Middle name" name="middle"></pp-text-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Middle name (optional)', says.entry);
      person.hearsNot(says.required);
    },
  },
  {
    element: 'pp-text-field',
    name: 'filled, in error',
    html: '<pp-text-field label="Code postal" name="code" hint="5 chiffres." value="35A" error="Écrivez 5 chiffres, par exemple 35000" required></pp-text-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Code postal', says.entry, '35A');
      person.hears(says.invalid);
      person.hears('5 chiffres.', 'Erreur', 'Écrivez 5 chiffres, par exemple 35000');
    },
  },
  {
    element: 'pp-text-area',
    name: 'what is left is said after a pause, near the end only',
    html: '<pp-text-area label="Votre situation" name="situation" maxlength="20" required></pp-text-area>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Votre situation', says.entry);
      person.hears('20 caractères');
      await person.type('abcde');
      await person.listen(1500);
      person.hearsNot('caractères');
      await person.type('fghijklmnopqrs');
      await person.listen(1500);
      person.hears('1 caractère');
    },
  },
  {
    element: 'pp-select-field',
    name: 'empty, with a hint',
    html: `<pp-select-field label="Votre logement" name="home" hint="Le plus récent." required ${options}></pp-select-field>`,
    async listen(person) {
      await person.press('Tab');
      person.hears('Votre logement', says.combo, 'Le plus récent.');
    },
  },
  {
    element: 'pp-radio-group',
    name: 'the question and its hint on entering the group, once',
    open: 'Orca 43 does not speak what describes a group: hint and error have to be part of its name.',
    html: `<pp-radio-group legend="Comment êtes-vous logé ?" name="home" hint="La réponse la plus proche." required ${options}></pp-radio-group>`,
    async listen(person) {
      await person.press('Tab');
      person.hears('Comment êtes-vous logé ?', says.group);
      person.hears('La réponse la plus proche.');
      person.hears('Je paie un loyer', says.notSelected, says.radio);
      person.hearsOnce('Comment êtes-vous logé ?', 'La réponse la plus proche.');
      await person.press('space');
      person.hears(says.selected);
    },
  },
  {
    element: 'pp-radio-group',
    name: 'in error: how to mend it is heard on entering',
    open: 'Orca 43 does not speak what describes a group: hint and error have to be part of its name.',
    html: `<pp-radio-group legend="Comment êtes-vous logé ?" name="home" error="Choisissez une réponse" required ${options}></pp-radio-group>`,
    async listen(person) {
      await person.press('Tab');
      person.hears('Comment êtes-vous logé ?', 'Erreur', 'Choisissez une réponse', 'Je paie un loyer');
    },
  },
  {
    element: 'pp-checkbox-group',
    name: 'the question, its hint, each box with its own',
    open: 'Orca 43 does not speak what describes a group: hint and error have to be part of its name.',
    html: `<pp-checkbox-group legend="Que recevez-vous ?" name="aid[]" hint="Plusieurs réponses possibles." required ${options}></pp-checkbox-group>`,
    async listen(person) {
      await person.press('Tab');
      person.hears(
        'Que recevez-vous ?',
        'Plusieurs réponses possibles.',
        'Je paie un loyer',
        says.checkBox,
        says.notChecked,
      );
      await person.press('Tab');
      person.hears('Je rembourse un prêt', says.checkBox, says.notChecked, 'Même un petit prêt.');
      person.hearsNot('Que recevez-vous ?');
      await person.press('space');
      person.hears(says.checked);
    },
  },
  {
    element: 'pp-checkbox',
    name: 'empty, then ticked',
    html: '<pp-checkbox label="Je suis d’accord" name="agree" hint="Vous pourrez changer d’avis." required></pp-checkbox>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Je suis d’accord', says.checkBox, says.notChecked, 'Vous pourrez changer d’avis.');
      await person.press('space');
      person.hears(says.checked);
    },
  },
  {
    element: 'pp-date-field',
    name: 'the question and an example on entering, then each part',
    open: 'Orca 43 does not speak what describes a group: hint and error have to be part of its name.',
    html: '<pp-date-field legend="Date de naissance" name="birth" required></pp-date-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Date de naissance', says.group);
      person.hears('27 3 1980');
      person.hears('Jour', says.entry);
      await person.press('Tab');
      person.hears('Mois', says.entry);
      person.hearsNot('Date de naissance');
      await person.press('Tab');
      person.hears('Année', says.entry);
    },
  },
  {
    element: 'pp-date-field',
    name: 'the part that is wrong says so',
    html: '<pp-date-field legend="Date de naissance" name="birth" required error="Écrivez le mois avec un nombre de 1 à 12" error-parts="month"></pp-date-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Jour', says.entry);
      await person.press('Tab');
      person.hears('Mois', says.entry);
      person.hears(says.invalid);
      person.hears('Écrivez le mois avec un nombre de 1 à 12');
    },
  },
  {
    element: 'pp-file-field',
    name: 'what may be sent is heard before choosing',
    html: '<pp-file-field label="Avis d’imposition" name="tax" accept=".pdf,.jpg" max-size="5" required></pp-file-field>',
    async listen(person) {
      await person.press('Tab');
      person.hears('Avis d’imposition');
      person.hears('PDF', '5 Mo');
    },
  },
];
