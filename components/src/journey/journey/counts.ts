/** Where the counts of trouble stand, for this tab. */
export const countsKeyOf = (name: string): string => `plain-pied:friction:${name}`;

/** Forgets the counts of a journey, which is over. */
export const eraseCounts = (name: string): unknown => attempt(() => sessionStorage.removeItem(countsKeyOf(name)));

/** Storage refused or full: the counts of this page are enough. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
