import type { Language } from '../locales/language.js';

/** What the search for a browser says. Kept apart from the other locales, because `npm start` and `npm test` say it too. */
interface BrowserWords {
  /** PLAIN_PIED_BROWSER names something that cannot be run. `{path}` is its value. */
  notThere: string;
  /** Before packages are installed on Debian as root. */
  installing: string;
  /** The package manager failed. `{why}` is its last line. */
  installFailed: string;
  /** Nothing found, and Chromium may be had from Debian's packages. */
  missingDebian: string;
  /** Nothing found on Ubuntu, whose chromium package holds no browser. */
  missingUbuntu: string;
  /** Nothing found anywhere else. */
  missing: string;
}

export const browserWords: Record<Language, BrowserWords> = {
  en: {
    notThere:
      'PLAIN_PIED_BROWSER is "{path}", and no program is there: set it to the full path of Chrome, Chromium or Edge.',
    installing:
      'No browser was found: installing the Debian package "chromium" with apt-get (use --no-install to refuse).',
    installFailed:
      'apt-get could not install "chromium" ({why}): run "apt-get install chromium" yourself, or set PLAIN_PIED_BROWSER to the path of Chrome, Chromium or Edge.',
    missingDebian:
      'No browser was found: run "apt-get install chromium" as root, or set PLAIN_PIED_BROWSER to the path of Chrome, Chromium or Edge.',
    missingUbuntu:
      'No browser was found, and on Ubuntu the "chromium" package only points to a snap, which cannot be driven from here: install Google Chrome from https://www.google.com/chrome/, or set PLAIN_PIED_BROWSER to the path of Chrome, Chromium or Edge.',
    missing:
      'No browser was found: install Google Chrome from https://www.google.com/chrome/, or set PLAIN_PIED_BROWSER to the path of Chrome, Chromium or Edge.',
  },
  fr: {
    notThere:
      'PLAIN_PIED_BROWSER vaut « {path} », et aucun programme ne s’y trouve : donnez le chemin complet de Chrome, Chromium ou Edge.',
    installing:
      'Aucun navigateur trouvé : installation du paquet Debian « chromium » avec apt-get (--no-install pour refuser).',
    installFailed:
      'apt-get n’a pas pu installer « chromium » ({why}) : lancez vous-même « apt-get install chromium », ou donnez dans PLAIN_PIED_BROWSER le chemin de Chrome, Chromium ou Edge.',
    missingDebian:
      'Aucun navigateur trouvé : lancez « apt-get install chromium » en tant que root, ou donnez dans PLAIN_PIED_BROWSER le chemin de Chrome, Chromium ou Edge.',
    missingUbuntu:
      'Aucun navigateur trouvé, et sur Ubuntu le paquet « chromium » renvoie seulement à un snap, impossible à piloter d’ici : installez Google Chrome depuis https://www.google.com/chrome/, ou donnez dans PLAIN_PIED_BROWSER le chemin de Chrome, Chromium ou Edge.',
    missing:
      'Aucun navigateur trouvé : installez Google Chrome depuis https://www.google.com/chrome/, ou donnez dans PLAIN_PIED_BROWSER le chemin de Chrome, Chromium ou Edge.',
  },
};
