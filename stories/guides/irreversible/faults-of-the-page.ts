import type { FaultGroup } from './fault-types.js';
import { afterClosing, afterCrash, again, here, otherWindow, unreadable, withoutStorage } from './kept.js';

/** What happens to the page and to what stands in it. */
export const pageFaults: readonly FaultGroup[] = [
  {
    heading: (say) => say('La page', 'The page'),
    faults: [
      {
        label: (say) => say('Recharger la page', 'Reload the page'),
        what: (say) => say('La page revient sur le même écran.', 'The page comes back on the same screen.'),
        kept: again,
        provoke: () => location.reload(),
      },
      {
        label: (say) => say('Partir, puis revenir', 'Leave, and come back'),
        what: (say) =>
          say(
            'Une autre page s’ouvre, et le bouton Retour ramène ici.',
            'Another page opens, and the Back button leads here again.',
          ),
        kept: again,
        provoke: ({ pages }) => location.assign(pages.elsewhere),
      },
      {
        label: (say) => say('Le navigateur s’arrête d’un coup', 'The browser stops all at once'),
        what: (say) =>
          say(
            'Une page ne peut pas le provoquer. Arrêtez le navigateur, puis demandez-lui de rouvrir ses onglets.',
            'A page cannot make it happen. Stop the browser, then ask it to open its tabs again.',
          ),
        kept: afterCrash,
      },
      {
        label: (say) => say('Fermer l’onglet', 'Close the tab'),
        what: (say) =>
          say(
            'Une page ne peut pas le provoquer. Fermez l’onglet, puis ouvrez de nouveau cette adresse.',
            'A page cannot make it happen. Close the tab, then open this address again.',
          ),
        kept: afterClosing,
      },
    ],
  },
  {
    heading: (say) => say('Une réponse qui change la suite', 'An answer that changes what follows'),
    faults: [
      {
        label: (say) => say('Fermer la branche du loyer', 'Close the branch of the rent'),
        what: (say) =>
          say(
            'La personne devient propriétaire : le loyer ne partira pas, et la page le dit.',
            'The person becomes an owner: the rent will not be sent, and the page says so.',
          ),
        kept: here,
        provoke: async (bench) => {
          await bench.choose('tenure', 'tenant');
          await bench.fill();
          await bench.open('home');
          await bench.choose('tenure', 'owner');
          await bench.goOn();
        },
      },
      {
        label: (say) => say('Rouvrir la branche du loyer', 'Open the branch of the rent again'),
        what: (say) =>
          say(
            'La personne redevient locataire : le loyer est encore là, et il partira.',
            'The person is a tenant again: the rent is still there, and will be sent.',
          ),
        kept: here,
        provoke: async (bench) => {
          await bench.fill();
          await bench.open('home');
          await bench.choose('tenure', 'tenant');
          await bench.goOn();
        },
      },
    ],
  },
  {
    heading: (say) => say('Retirer, et remettre', 'Remove, and put back'),
    faults: [
      {
        label: (say) => say('Retirer l’enfant', 'Remove the child'),
        what: (say) =>
          say(
            'L’enfant ne partira pas avec la demande. Le bouton pour le remettre reste, sans délai.',
            'The child will not be sent. The button to put it back stays, without a time limit.',
          ),
        kept: here,
        provoke: async (bench) => {
          await bench.choose('child', 'yes');
          await bench.fill();
          await bench.open('child');
          await bench.press('pp-step[name="child"] button[name="pp-remove"]');
        },
      },
      {
        label: (say) => say('Remettre l’enfant', 'Put the child back'),
        what: (say) => say('L’enfant revient avec ses réponses.', 'The child comes back with its answers.'),
        kept: here,
        provoke: async (bench) => {
          await bench.press('pp-step[name="child"] button[name="pp-restore"]');
          if (bench.journey.current?.name === 'child') return;
          await bench.choose('child', 'yes');
          await bench.fill();
          await bench.open('child');
        },
      },
    ],
  },
  {
    heading: (say) => say('Deux fenêtres', 'Two windows'),
    faults: [
      {
        label: (say) => say('Ouvrir la même page dans un autre onglet', 'Open the same page in another tab'),
        what: (say) =>
          say(
            'Écrivez dans un onglet, puis dans l’autre. La fin de la session est la même dans les deux.',
            'Type in one tab, then in the other. The session ends at the same time in both.',
          ),
        kept: otherWindow,
        opens: true,
      },
    ],
  },
  {
    heading: (say) => say('La mémoire du navigateur', 'The memory of the browser'),
    faults: [
      {
        label: (say) => say('Mémoire pleine', 'Memory full'),
        what: (say) =>
          say(
            'La page se recharge. Plus rien de nouveau n’entre, et elle le dit.',
            'The page is loaded again. Nothing new fits, and it says so.',
          ),
        kept: withoutStorage,
        provoke: ({ pages }) => location.assign(pages.here({ storage: 'full' })),
        lasts: true,
      },
      {
        label: (say) => say('Mémoire refusée', 'Memory refused'),
        what: (say) =>
          say(
            'La page se recharge. Le navigateur ne donne ni ne prend rien, et elle le dit.',
            'The page is loaded again. The browser gives and takes nothing, and it says so.',
          ),
        kept: withoutStorage,
        provoke: ({ pages }) => location.assign(pages.here({ storage: 'refused' })),
        lasts: true,
      },
      {
        label: (say) => say('Copie abîmée', 'Damaged copy'),
        what: (say) =>
          say(
            'La page se recharge et ne peut pas lire ce qui était gardé. Elle le dit, et n’efface rien.',
            'The page is loaded again and cannot read what was kept. It says so, and erases nothing.',
          ),
        kept: unreadable,
        provoke: (bench) => bench.corrupt(),
        lasts: true,
      },
    ],
  },
];
