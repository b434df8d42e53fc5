import type { Say } from '../../config/words.js';
import type { Keep } from './fault-types.js';

/** The sentences of the table of record 0009: what is kept, by whom and until when. */
type Sentence = (say: Say, keep: Keep) => string;

const by =
  (sentences: Readonly<Record<Keep, (say: Say) => string>>): Sentence =>
  (say, keep) =>
    sentences[keep](say);

const inTab = (say: Say): string =>
  say(
    'Ce navigateur garde tout, jusqu’à ce que cet onglet se ferme.',
    'This browser keeps everything, until this tab closes.',
  );

const onDevice = (say: Say): string =>
  say(
    'Ce navigateur garde tout sur cet appareil, 30 jours après le dernier changement.',
    'This browser keeps everything on this device, 30 days after the last change.',
  );

const inPage = (say: Say): string =>
  say('La page garde tout, tant qu’elle reste ouverte.', 'The page keeps everything, as long as it stays open.');

/** The page stays. */
export const here = by({ session: inTab, device: onDevice, page: inPage });

/** The page comes again. */
export const again = by({
  session: inTab,
  device: onDevice,
  page: (say) =>
    say(
      'Le navigateur remet ce qu’il veut. Rien n’est promis.',
      'The browser puts back what it likes. Nothing is promised.',
    ),
});

export const afterCrash = by({
  session: inTab,
  device: onDevice,
  page: (say) => say('Rien n’est gardé : les réponses sont perdues.', 'Nothing is kept: the answers are lost.'),
});

export const afterClosing = by({
  session: (say) => say('Rien n’est gardé après la fermeture de l’onglet.', 'Nothing is kept once the tab is closed.'),
  device: onDevice,
  page: (say) => say('Rien n’est gardé.', 'Nothing is kept.'),
});

export const otherWindow = by({
  session: (say) =>
    say(
      'Chaque onglet garde ses réponses, jusqu’à ce qu’il se ferme.',
      'Each tab keeps its own answers, until it closes.',
    ),
  device: (say) =>
    say(
      'Les deux onglets ont la même copie sur cet appareil, 30 jours après le dernier changement.',
      'Both tabs have the same copy on this device, 30 days after the last change.',
    ),
  page: (say) =>
    say(
      'Chaque page garde ses réponses, tant qu’elle reste ouverte.',
      'Each page keeps its own answers, as long as it stays open.',
    ),
});

/** The storage fails. */
export const withoutStorage: Sentence = (say) =>
  say(
    'La page garde tout, tant qu’elle reste ouverte. La dernière copie de ce navigateur n’est pas touchée.',
    'The page keeps everything, as long as it stays open. The last copy of this browser is not touched.',
  );

export const unreadable: Sentence = (say) =>
  say(
    'La copie abîmée reste là jusqu’à ce que la personne demande de garder de nouveau. La page garde les nouvelles réponses, tant qu’elle reste ouverte.',
    'The damaged copy stays until the person asks to keep again. The page keeps new answers, as long as it stays open.',
  );

/** It arrives in the end. */
export const sent: Sentence = (say, keep) =>
  keep === 'page'
    ? say('Le service garde la demande.', 'The service keeps the application.')
    : say(
        'Le service garde la demande. Ce navigateur efface sa copie quand le reçu arrive.',
        'The service keeps the application. This browser erases its copy when the receipt comes.',
      );

export const unsent: Sentence = (say, keep) => `${say('Rien n’est parti.', 'Nothing was sent.')} ${here(say, keep)}`;
