/**
 * Public holidays in France: Code du travail, article L3133-1. In Alsace and Moselle also those of article L3134-13 (Good
 * Friday by law only in towns with a Protestant church), overseas the day that remembers the abolition of slavery, article
 * L3422-2 (for Saint-Martin and Saint-Barthélemy, décret n° 83-1003 as changed). Regions as ISO 3166-2 names them.
 */
const everywhere = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50];
const goodFriday = -2;
const alsaceMoselle = ['FR-57', 'FR-67', 'FR-68', 'FR-6AE'];
const abolition: Readonly<Record<string, string>> = {
  'FR-971': '05-27',
  'FR-972': '05-22',
  'FR-973': '06-10',
  'FR-974': '12-20',
  'FR-976': '04-27',
  'FR-977': '10-09',
  'FR-978': '05-28',
};

export const isHolidayRegion = (region: string): boolean => /^FR(?:-\w{2,3})?$/.test(region);

/**
 * The public holidays of a year.
 * @param region `FR`, or a department: `FR-67`
 * @returns ISO dates in order, or `null` where the region is not known
 */
export function publicHolidays(region: string, year: number): string[] | null {
  if (!isHolidayRegion(region)) return null;
  const isEastern = alsaceMoselle.includes(region);
  const own = abolition[region];
  const fixed = [...everywhere, ...(isEastern ? ['12-26'] : []), ...(own ? [own] : [])].map((day) => `${year}-${day}`);
  const movable = [...afterEaster, ...(isEastern ? [goodFriday] : [])].map((days) => isoDay(easter(year) + days));
  return [...new Set([...fixed, ...movable])].sort();
}

/** A day since 1 January 1970 as an ISO date. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Easter Sunday, in days since 1 January 1970 (Meeus, Jones and Butcher, for the Gregorian calendar). */
function easter(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const shift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  return Date.UTC(year, 2, 22 + moon + sunday - 7 * late) / 86_400_000;
}
