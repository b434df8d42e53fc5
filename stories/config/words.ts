/** What stories say is in French and in English: the toolbar chooses. */
export type Locale = 'fr' | 'en';

/** Gives the words of the language that is shown. */
export type Say = (french: string, english: string) => string;

export const sayIn =
  (locale: Locale): Say =>
  (french, english) =>
    locale === 'fr' ? unbroken(french) : english;

/** French writes a space before ? ! : ; », which must not begin a line. */
const unbroken = (french: string): string =>
  french.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« |(?<=\d) (?=h\b)/g, (found) => found.replace(' ', '\u00a0'));
