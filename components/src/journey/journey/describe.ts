import { find, type Given } from '../../base/given.js';
import { part, type PartNode, type Placement, type Plan, type Surroundings } from '../../base/plan.js';

/** What a running journey adds around the author's steps. On the server there is nothing to add. */
export interface RunningParts {
  readonly backLink: boolean;
  readonly summary: boolean;
  /** The author's back link, which stays above the summary: it has the same place on every screen. */
  readonly authorsBackLink: Given | undefined;
  /** The element after which Continue stands: `pp-send`, or the author's submit button. */
  readonly continueAfter: Given | undefined;
  /** Continue is hidden on the last screen, where the author's button sends. */
  readonly last: boolean;
  /** The contact that comes forward, where the author wrote none. */
  readonly handover: boolean;
  /** What the journey tells beside the questions. */
  readonly notices: PartNode;
  /** What is kept, and until when, where the author says nothing of it. */
  readonly draft: boolean;
}

export const describeJourney = (): Plan => ({ parts: [] });

export function describeRunningJourney(given: Given, { words }: Surroundings, running: RunningParts): Plan {
  const parts: Placement[] = [];
  if (running.backLink) parts.push({ node: part('back-link', 'pp-back-link'), start: given });
  const place = running.authorsBackLink ? { after: running.authorsBackLink } : { start: given };
  if (running.summary) parts.push({ node: part('error-summary', 'pp-error-summary'), ...place });
  if (running.handover) {
    const own = find(given, ({ tag }) => tag === 'pp-error-summary');
    parts.push({ node: part('handover', 'pp-handover'), ...(own ? { after: own } : place) });
  }
  parts.push({ node: running.notices, ...place });
  if (running.continueAfter) {
    const attributes = { type: 'submit', class: 'pp-button', hidden: running.last ? '' : undefined };
    parts.push({
      node: part('continue', 'button', attributes, [words.text('continue')]),
      after: running.continueAfter,
    });
  }
  if (running.draft) parts.push({ node: part('draft', 'pp-draft') });
  return { parts };
}
