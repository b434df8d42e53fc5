import type { Given } from '../../base/given.js';
import { isTextOrNone, listIn } from '../../base/json-list.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';

/** One line of the summary. */
export interface SummaryEntry {
  readonly text: string;
  /** Address of the control, for example `#pp-name`; none for an error of the whole form. */
  readonly href?: string;
}

/**
 * The look of `pp-error-summary`. A group with a name that can take the focus, and no live role:
 * an alert inside was silent with Orca 43 when focused later, and read in pieces at page load.
 */
export function describeErrorSummary(
  given: Given,
  around: Surroundings,
  entries: readonly SummaryEntry[] = entriesOf(given),
): Plan {
  if (entries.length === 0) return { parts: [] };
  const headingId = `${around.id}-heading`;
  const lines = entries.map(({ text, href }, index) =>
    part(`entry-${index}`, 'li', {}, [href ? part(`link-${index}`, 'a', { href }, [text]) : text]),
  );
  const group = part(
    'group',
    'div',
    { role: 'group', tabindex: '-1', 'aria-labelledby': headingId, class: 'pp-error-summary' },
    [
      part('heading', 'h2', { id: headingId }, [around.words.text('summary.heading', { count: entries.length })]),
      part('list', 'ul', {}, lines),
    ],
  );
  return { parts: [{ node: group }] };
}

/** Short form: `entries` is a JSON list of `{ text, href? }`. */
export const entriesOf = (given: Given): SummaryEntry[] => listIn(given, 'entries', isEntry);

const isEntry = ({ text, href }: Partial<SummaryEntry>): boolean => typeof text === 'string' && isTextOrNone(href);
