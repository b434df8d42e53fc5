const journeys = new Map<Element, () => boolean>();
const listeners = new Set<() => void>();
const tellAll = (): void => listeners.forEach((tell) => tell());

/**
 * Says whether what is typed in a journey will be there on another page of the service. A running journey says it.
 * @param kept asked each time; `null` where the journey runs no more
 */
export function setKept(journey: Element, kept: (() => boolean) | null): void {
  if (kept) journeys.set(journey, kept);
  else journeys.delete(journey);
  tellAll();
}

/** Whether a journey keeps what is typed in it. */
export const isKept = (journey: Element): boolean => journeys.get(journey)?.() ?? false;

/** Tells when a journey keeps, or keeps no more. */
export const followKept = (tell: () => void): Set<() => void> => listeners.add(tell);
export const stopFollowingKept = (tell: () => void): boolean => listeners.delete(tell);
/** The journey's answer may be another one now. */
export const keptChanged = tellAll;
