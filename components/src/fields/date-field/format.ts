/** An ISO date in words: « 27 mars 1980 ». Written for the review and for the sentences of errors. */
export function formatDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** An ISO date as the three inputs hold it: day 27, month 3, year 1980. */
export function dateParts(iso: string): { day: string; month: string; year: string } | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year && month && day ? { day: String(Number(day)), month: String(Number(month)), year } : null;
}
