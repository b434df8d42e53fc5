import type { Say } from '../../config/words.js';
import type { Bench } from './bench.js';
import type { Fault, FaultGroup } from './fault-types.js';
import { here, sent, unsent } from './kept.js';
import type { LineFault } from './line.js';

type Told = (say: Say) => string;

const sending = (fault: LineFault, label: Told, what: Told, kept: Fault['kept'], lasts = false): Fault => ({
  label,
  what,
  kept,
  lasts,
  provoke: (bench) => bench.sendInto(fault),
});

async function pressTwice(bench: Bench): Promise<string> {
  await bench.sendInto('slow');
  await bench.press('.story-trial pp-send button');
  const { posts } = bench.line;
  return bench.say(`Demandes parties : ${posts}.`, `Applications sent: ${posts}.`);
}

const line: readonly Fault[] = [
  sending(
    'offline',
    (say) => say('Plus de réseau', 'No network'),
    (say) =>
      say(
        'La page le dit, et envoie toute seule dès que le réseau revient.',
        'The page says so, and sends by itself as soon as the network is back.',
      ),
    unsent,
    true,
  ),
  sending(
    'hanging',
    (say) => say('Le service ne répond pas', 'The service does not answer'),
    (say) =>
      say(
        'La page attend (30 secondes, ici 4), le dit, puis réessaie.',
        'The page waits (30 seconds, 4 here), says so, and tries again.',
      ),
    here,
    true,
  ),
  sending(
    'lost',
    (say) => say('La réponse se perd en route', 'The answer is lost on the way'),
    (say) =>
      say(
        'Le service a reçu la demande, la page ne le sait pas : elle réessaie, et la demande ne compte qu’une fois.',
        'The service has the application, the page does not know: it tries again, and the application counts once.',
      ),
    sent,
  ),
  {
    label: (say) => say('Appuyer deux fois sur « Envoyer »', 'Press “Send” twice'),
    what: (say) =>
      say(
        'La demande part une seule fois, puis le reçu s’ouvre.',
        'The application leaves once, then the receipt opens.',
      ),
    kept: sent,
    provoke: pressTwice,
  },
  sending(
    'mend',
    (say) => say('Une réponse à revoir (422)', 'An answer to mend (422)'),
    (say) =>
      say(
        'L’écran de la question s’ouvre avec la phrase du service. « Continuer » ramène à l’envoi.',
        'The screen of the question opens with the sentence of the service. “Continue” leads back to sending.',
      ),
    unsent,
  ),
  sending(
    'signIn',
    (say) => say('Il faut se reconnecter (401)', 'Sign in again (401)'),
    (say) =>
      say(
        'La page donne un lien pour se connecter dans une autre fenêtre, et un bouton pour renvoyer.',
        'The page gives a link to sign in in another window, and a button to send again.',
      ),
    unsent,
  ),
  sending(
    'changed',
    (say) => say('Changé ailleurs (409)', 'Changed elsewhere (409)'),
    (say) =>
      say(
        'Quelqu’un a changé les réponses dans une autre fenêtre. La page dit qui, et comment continuer.',
        'Somebody changed the answers in another window. The page says who, and how to go on.',
      ),
    unsent,
  ),
  sending(
    'tooLarge',
    (say) => say('Trop lourd (413)', 'Too large (413)'),
    (say) => say('La page dit quelle réponse prend le plus de place.', 'The page says which answer takes most room.'),
    unsent,
    true,
  ),
  sending(
    'tooMany',
    (say) => say('Trop de monde (429)', 'Too many at once (429)'),
    (say) =>
      say(
        'La page attend les 8 secondes que le service demande, puis renvoie toute seule.',
        'The page waits for the 8 seconds that the service asks for, then sends again by itself.',
      ),
    sent,
  ),
  sending(
    'failed',
    (say) => say('Le service tombe (500)', 'The service breaks (500)'),
    (say) =>
      say(
        'La page le dit, donne un bouton pour réessayer et le numéro d’une personne.',
        'The page says so, gives a button to try again and the number of a person.',
      ),
    unsent,
    true,
  ),
  sending(
    'unavailable',
    (say) => say('Service fermé 10 minutes (503)', 'Service closed for 10 minutes (503)'),
    (say) =>
      say(
        'La page dit à quelle heure elle réessaiera toute seule.',
        'The page says at what time it will try again by itself.',
      ),
    unsent,
    true,
  ),
];

const clock: readonly Fault[] = [
  {
    label: (say) => say('La session finit dans 5 minutes', 'The session ends in 5 minutes'),
    what: (say) =>
      say('La page prévient, et un appui donne plus de temps.', 'The page warns, and one press gives more time.'),
    kept: here,
    provoke: (bench) => bench.endSessionIn(300),
  },
  {
    label: (say) => say('La session finit dans une minute', 'The session ends in a minute'),
    what: (say) =>
      say('La page le redit, sans compter les secondes.', 'The page says it again, and counts no seconds.'),
    kept: here,
    provoke: (bench) => bench.endSessionIn(60),
  },
  {
    label: (say) => say('La session est finie', 'The session has ended'),
    what: (say) =>
      say(
        'La page reste, et un lien permet de se reconnecter dans une autre fenêtre.',
        'The page stays, and a link leads to signing in in another window.',
      ),
    kept: here,
    provoke: (bench) => bench.endSessionIn(0),
    lasts: true,
  },
];

const trouble: readonly Fault[] = [
  {
    label: (say) => say('Deux « Continuer » sans réponse', 'Two “Continue” without an answer'),
    what: (say) =>
      say(
        'La page vide « Commune » et appuie deux fois : une personne à joindre vient en avant, avec un code à dire.',
        'The page empties “Town” and presses twice: a person to reach comes forward, with a code to say.',
      ),
    kept: (say, keep) =>
      `${here(say, keep)} ${say('Votre commune revient avec « Tout remettre en ordre ».', 'Your town comes back with “Put everything right”.')}`,
    provoke: (bench) => bench.failTwice(),
    lasts: true,
  },
];

/** What happens on the way to the service, and in time. */
export const serviceFaults: readonly FaultGroup[] = [
  { heading: (say) => say('L’envoi', 'Sending'), faults: line },
  { heading: (say) => say('Le temps', 'Time'), faults: clock },
  { heading: (say) => say('La personne est en difficulté', 'The person has trouble'), faults: trouble },
];
