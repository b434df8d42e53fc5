/** An ISO date (with or without a time) in words, in the page's language; a text that is no date stays as it is. */
export function writtenDate(iso: string | null, lang: string, timeZone = 'Europe/Paris'): string | null {
  if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(
    lang,
    iso.length === 10 ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short', timeZone },
  ).format(date);
}
