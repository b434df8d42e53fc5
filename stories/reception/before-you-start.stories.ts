import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrixPage, type Matrix } from '../config/matrix.js';
import { withAttributes } from '../config/playground.js';
import type { Say } from '../config/words.js';

export default {
  title: 'Accueil/Avant de commencer',
  id: 'pp-before-you-start',
  component: 'pp-before-you-start',
} satisfies Meta;

/** As a server writes them with `demandsOf(readForm(page))`. */
const demands = (say: Say) => ({
  steps: 4,
  questions: [7, 10],
  minutes: [5, 20],
  repeated: [say('Votre enfant', 'Your child')],
  documents: [
    {
      label: say('Votre avis d’imposition', 'Your tax notice'),
      limits: say('PDF ou JPG. 5\u00a0Mo au plus par fichier.', 'Formats: PDF or JPG. 5 MB at most for each file.'),
      required: true,
      mayLack: true,
      depends: false,
    },
    { label: say('Votre bail', 'Your lease'), limits: '', required: true, mayLack: true, depends: true },
  ],
  papers: [
    { kind: 'nir', label: say('Numéro de sécurité sociale', 'Social-security number'), depends: false },
    { kind: 'iban', label: 'IBAN', depends: false },
  ],
  email: 'optional',
  phone: 'none',
  password: false,
});

const attributes = (say: Say): Record<string, string> => ({
  without: say('Il vous manque un papier\u00a0? Appelez-nous, on regarde ensemble.', 'A paper is missing? Call us.'),
  ways: say('Par téléphone au 01 99 00 12 34, ou en mairie.', 'By phone on 01 99 00 12 34, or at the town hall.'),
  paper: '#paper',
  result: say('Une réponse par courrier, dans les deux mois.', 'An answer by post, within two months.'),
  privacy: say('Les agents de la mairie, pendant deux ans.', 'The staff of the town hall, for two years.'),
});

const written = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `\n  ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

const matrix: Matrix = {
  title: (say) => say('Avant de commencer\u00a0: ce qu’il faut', 'Before you start: what is needed'),
  states: [
    {
      name: (say) => say('Écrit à partir du formulaire', 'Made of the form'),
      note: (say) =>
        say(
          'Le temps, les papiers, l’e-mail et le téléphone viennent des questions. Le temps est une fourchette, jamais mesurée\u00a0: «\u00a0time\u00a0» la remplace.',
          'Time, papers, e-mail and phone come from the questions. The time is a range and was not measured: “time” takes its place.',
        ),
      html: (say) =>
        `<pp-before-you-start${written({ demands: JSON.stringify(demands(say)), ...attributes(say) })}></pp-before-you-start>`,
    },
    {
      name: (say) => say('Vos phrases', 'Your own sentences'),
      html: (say) =>
        `<pp-before-you-start${written({
          time: say('Comptez 20 minutes. Vous pouvez faire une pause.', 'Allow 20 minutes. You can take a break.'),
          documents: say('Votre dernier avis d’imposition.', 'Your last tax notice.'),
          device: say('Un téléphone suffit.', 'A phone is enough.'),
          email: say('Pas besoin d’e-mail\u00a0: nous répondons par courrier.', 'No e-mail needed: we answer by post.'),
          ...attributes(say),
        })}></pp-before-you-start>`,
    },
    {
      name: (say) => say('Sans papier à préparer', 'No paper needed'),
      html: (say) =>
        `<pp-before-you-start${written({
          demands: JSON.stringify({
            ...demands(say),
            steps: 1,
            questions: [2, 2],
            minutes: [0, 5],
            repeated: [],
            documents: [],
            papers: [],
          }),
          ways: attributes(say)['ways']!,
          result: say('Un rendez-vous, tout de suite.', 'An appointment, at once.'),
          privacy: attributes(say)['privacy']!,
        })}></pp-before-you-start>`,
    },
    {
      name: (say) => say('Forme complète\u00a0: votre propre HTML', 'Full form: your own HTML'),
      note: (say) =>
        say(
          'Une section à vous remplace la nôtre. Le reste se place entre les vôtres, dans l’ordre.',
          'A section of your own takes the place of ours. The rest stands between yours, in order.',
        ),
      html: (say) => `<pp-before-you-start
  time="${say('Comptez 20 minutes.', 'Allow 20 minutes.')}"
  result="${attributes(say)['result']!}"
>
  <h2>${say('Avant de demander', 'Before you ask')}</h2>
  <section class="pp-before-documents">
    <h3>${say('Vos papiers', 'Your papers')}</h3>
    <ul><li>${say('Votre avis d’imposition', 'Your tax notice')}</li></ul>
  </section>
  <section class="pp-before-ways">
    <h3>${say('Venir', 'Come')}</h3>
    <p>${say('1 place de la Mairie, du lundi au vendredi.', '1 place de la Mairie, Monday to Friday.')}</p>
  </section>
  <section class="pp-before-privacy">
    <h3>${say('Vos données', 'Your data')}</h3>
    <p>${attributes(say)['privacy']!}</p>
  </section>
</pp-before-you-start>`,
    },
    {
      name: (say) => say('Écrit par le serveur', 'Written out by the server'),
      expanded: true,
      html: (say) =>
        `<pp-before-you-start${written({ demands: JSON.stringify(demands(say)), ...attributes(say) })}></pp-before-you-start>`,
    },
  ],
};

export const States: StoryObj = { name: 'Tous les états', render: (_args, context) => matrixPage(matrix, context) };

export const Playground: StoryObj = {
  name: 'À essayer',
  args: {
    time: 'Comptez 20 minutes.',
    documents: 'Votre dernier avis d’imposition.',
    without: 'Il vous en manque un\u00a0? Appelez-nous.',
    device: '',
    email: 'Pas besoin d’e-mail.',
    ways: 'Par téléphone au 01 99 00 12 34.',
    result: 'Une réponse par courrier, dans les deux mois.',
    privacy: 'Les agents de la mairie, pendant deux ans.',
  },
  render: (args) => withAttributes('pp-before-you-start', args),
};
