import { find, type Given } from '../../base/given.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';

/** The look of `pp-back-link`: one native link; nothing at all while there is nowhere to go. */
export function describeBackLink(given: Given, around: Surroundings): Plan {
  const href = given.get('href');
  if (find(given, (child) => child.tag === 'a') || href === null) return { parts: [] };
  return {
    parts: [
      { node: part('link', 'a', { href, class: 'pp-back-link' }, [given.get('label') ?? around.words.text('back')]) },
    ],
  };
}
