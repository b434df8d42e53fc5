import { find, type Given } from '../../base/given.js';
import { part, type Surroundings } from '../../base/plan.js';
import type { WrapPlan } from '../../base/wrap.js';

/** The author wrote the disclosure: nothing is added around it. */
export const isFullHelp = (given: Given): boolean => find(given, (child) => child.tag === 'details') !== undefined;

/** The full form of `pp-help`, which the server writes: a native disclosure around the author's content. */
export function wrapHelp(given: Given, { words }: Surroundings): WrapPlan | null {
  if (isFullHelp(given)) return null;
  const open = given.get('open') === null ? undefined : '';
  return {
    outer: part('details', 'details', { class: 'pp-help', open }, [
      part('summary', 'summary', {}, [helpSummary(given, words)]),
    ]),
    inner: part('content', 'div', { class: 'pp-help-content' }),
  };
}

export const helpSummary = (given: Pick<Given, 'get'>, words: Surroundings['words']): string =>
  given.get('summary') ?? words.text('help.summary');
