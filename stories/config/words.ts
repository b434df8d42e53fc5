/** What stories say is in French and in English: the toolbar chooses. */
export type Locale = 'fr' | 'en';

/** Gives the words of the language that is shown. */
export type Say = (french: string, english: string) => string;

export const sayIn =
  (locale: Locale): Say =>
  (french, english) =>
    locale === 'fr' ? french : english;
