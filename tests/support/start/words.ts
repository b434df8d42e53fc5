import { preferredLanguage } from '../../../audit/src/locales/language.js';

/** What `npm start` says. `{…}` is filled in. */
const WORDS = {
  en: {
    building: 'Building both packages.',
    buildingStorybook: 'Building Storybook.',
    startingStorybook: 'Starting Storybook.',
    auditing: 'Auditing the example service with invented answers. Nothing is sent.',
    noStorybook: 'Storybook is not there yet.',
    service: 'Example service',
    second: 'Second example service',
    storybook: 'Storybook',
    report: 'Report of the audit',
    page: 'screens: {screens}, to mend: {fail}, to look at: {review}, settled: {settled}',
    unfinished: 'not walked to its end: the report says where it stopped',
    more: '… and {count} more: see the report.',
    clean: 'The audit found nothing that has to be mended.',
    findings: 'The audit found something to mend: the report says what, where and how.',
    incomplete: 'The audit could not walk every form to its end: the report says where it stopped, and why.',
    failed: 'The audit could not be done. This is what it said:',
    stop: 'Press Ctrl-C to stop.',
  },
  fr: {
    building: 'Construction des deux paquets.',
    buildingStorybook: 'Construction de Storybook.',
    startingStorybook: 'Démarrage de Storybook.',
    auditing: 'Audit du service d’exemple avec des réponses inventées. Rien n’est envoyé.',
    noStorybook: 'Storybook n’est pas encore là.',
    service: 'Service d’exemple',
    second: 'Second service d’exemple',
    storybook: 'Storybook',
    report: 'Rapport de l’audit',
    page: 'écrans : {screens}, à corriger : {fail}, à regarder : {review}, tranchés : {settled}',
    unfinished: 'parcours inachevé : le rapport dit où il s’est arrêté',
    more: '… et {count} de plus : voir le rapport.',
    clean: 'L’audit n’a rien trouvé à corriger.',
    findings: 'L’audit a trouvé quelque chose à corriger : le rapport dit quoi, où et comment.',
    incomplete:
      'L’audit n’a pas pu parcourir chaque formulaire jusqu’au bout : le rapport dit où il s’est arrêté, et pourquoi.',
    failed: 'L’audit n’a pas pu être fait. Voici ce qu’il a dit :',
    stop: 'Pour arrêter, appuyez sur Ctrl-C.',
  },
} as const;

export type StartKey = keyof (typeof WORDS)['en'];

/** Says a sentence in the language of the environment. */
export type StartSay = (key: StartKey, values?: Record<string, string | number>) => string;

export function startWords(env: NodeJS.ProcessEnv = process.env): StartSay {
  const words = WORDS[preferredLanguage(env)];
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
