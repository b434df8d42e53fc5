/** Days are those of the place where the service is. */
const timeZone = 'Europe/Paris';

/** The day of a moment, as an ISO date. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(moment);

/** The ISO date so many days after the day of a moment. */
export function dayAfter(moment: Date, days: number): string {
  const noon = new Date(`${dayOf(moment)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

export const writtenDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T12:00:00Z`));

export const writtenMoment = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(moment);
