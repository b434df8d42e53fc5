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

/** A time of day as it is said: « 14 h 35 », "14:35". */
export function writtenTime(moment: Date, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(moment);
  return locale.startsWith('fr') ? time.replace(/^0/, '').replace(':', '\u00a0h\u00a0') : time;
}
