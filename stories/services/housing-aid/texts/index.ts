import { en } from './en.js';
import { fr, type Texts } from './fr.js';

/** The other language of the service. */
export const otherTexts = (t: Texts): Texts => (t.lang === 'fr' ? en : fr);
