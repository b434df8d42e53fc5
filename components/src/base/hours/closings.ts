/** Days on which it is closed for once. */
export interface Closing {
  /** First day, as an ISO date. */
  readonly from: string;
  /** Last day; the same for one day. */
  readonly to: string;
  /** Why, in the service's words; '' where it says nothing. */
  readonly reason: string;
}

/** Reads `2026-12-24 travaux; 2026-12-28/2027-01-02 stock taking`: ISO dates, or the first and the last, and why. */
export function parseClosings(text: string): { closings: Closing[]; mistakes: string[] } {
  const closings: Closing[] = [];
  const mistakes: string[] = [];
  for (const part of text
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)) {
    const [, from = '', to = from, reason = ''] =
      /^(\d{4}-\d\d-\d\d)(?:\s*\/\s*(\d{4}-\d\d-\d\d))?(?:\s+(.*))?$/s.exec(part) ?? [];
    if (isDate(from) && isDate(to) && from <= to) closings.push({ from, to, reason });
    else mistakes.push(part);
  }
  return { closings, mistakes };
}

function isDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
