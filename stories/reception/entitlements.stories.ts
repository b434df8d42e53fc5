import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default { title: 'Accueil/Autres droits', id: 'pp-entitlements', component: 'pp-entitlements' } satisfies Meta;

const energy = (say: Say) => ({
  label: say('Le chèque énergie', 'Help with energy bills'),
  where: say('au 0 805 204 805', 'on 0 805 204 805'),
});
const moving = (say: Say) => ({
  label: say('L’aide au déménagement', 'Help with moving'),
  where: say('à la Caf, au 32 30', 'at the Caf, on 32 30'),
  href: '#moving',
});

const matrix: Matrix = {
  title: (say) => say('Vous avez peut-être droit à autre chose', 'You may be entitled to something else'),
  states: [
    {
      name: (say) => say('Deux possibilités', 'Two possibilities'),
      note: (say) => say('Jamais une promesse, toujours où demander.', 'Never a promise, always where to ask.'),
      html: (say) => `<pp-entitlements rights='${JSON.stringify([moving(say), energy(say)])}'></pp-entitlements>`,
    },
    {
      name: (say) => say('À côté du formulaire\u00a0: suit les réponses', 'Beside the form: follows the answers'),
      note: (say) =>
        say(
          'Choisissez «\u00a0Locataire\u00a0». Une réponse qui ne part pas ne compte pas.',
          'Choose “Tenant”. An answer that will not be sent does not count.',
        ),
      html: (say) => `<form>
  <pp-radio-group legend="${say('Votre logement', 'Your home')}" name="tenure"
    options='[{"value":"rent","label":"${say('Locataire', 'Tenant')}"},{"value":"own","label":"${say('Propriétaire', 'Owner')}"}]'
  ></pp-radio-group>
  <pp-entitlements rights='${JSON.stringify([{ ...moving(say), when: 'tenure = rent' }])}'></pp-entitlements>
</form>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) => `<pp-entitlements rights='${JSON.stringify([energy(say)])}'></pp-entitlements>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

export const Playground: StoryObj = {
  name: 'À essayer',
  args: { heading: '', rights: [{ label: 'Le chèque énergie', where: 'au 0 805 204 805', href: '#energy' }] },
  render: (args) => withAttributes('pp-entitlements', args),
};
