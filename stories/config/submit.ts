import { make } from './dom.js';
import { sayIn, type Locale } from './words.js';

/** Nothing leaves a story: sending is held back, and the page says so. A story with a stand-in for the server says `data-story-sends`. */
export function holdSubmit(frame: HTMLElement, locale: Locale): void {
  const say = sayIn(locale);
  const note = make('p', { class: 'story-submit', role: 'status' });
  frame.append(note);
  frame.addEventListener('submit', (event) => {
    if (event.defaultPrevented || (event.target as Element).closest('[data-story-sends]')) return;
    event.preventDefault();
    note.textContent = say(
      'Le formulaire est complet. Ici, rien n’est envoyé : pour aller jusqu’au reçu, ouvrez le vrai service avec « npm start ».',
      'The form is complete. Nothing is sent from here: to go on to the receipt, open the real service with "npm start".',
    );
    note.scrollIntoView({ block: 'nearest' });
  });
}
