import { find, type Given } from '../../base/given.js';
import { part, type Surroundings } from '../../base/plan.js';
import type { WrapPlan } from '../../base/wrap.js';

/** The full form of `pp-help`, which the server writes: a native disclosure around the author's content. */
export function wrapHelp(given: Given, { words }: Surroundings): WrapPlan | null {
  if (find(given, (child) => child.tag === 'details')) return null;
  const open = given.get('open') === null ? undefined : '';
  return {
    outer: part('details', 'details', { class: 'pp-help', open }, [
      part('summary', 'summary', {}, [given.get('summary') ?? words.text('help.summary')]),
    ]),
    inner: part('content', 'div', { class: 'pp-help-content' }),
  };
}
