/** What the console tells the developer of a page in a language without words; it comes only then. */
export function tellNoWords(lang: string): void {
  const language = /^[a-z]{2,3}(?=-|$)/.exec(lang.toLowerCase())?.[0] ?? 'fr';
  console.warn(
    `Plain-pied: no words for lang="${lang}". Import its file, such as @plain-pied/components/locales/${language}.js, or set <html lang> to a language you import.`,
  );
}
