import { find, type Given } from '../../base/given.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';
import { neededKey } from './needed.js';

/** The look of `pp-step`: its heading block, then the author's fields. */
export function describeStep(given: Given, around: Surroundings): Plan {
  const own = headingOf(given);
  const heading = given.get('heading');
  const lead = given.get('lead');
  const needed = neededKey(given);
  const nodes = [
    !own && heading
      ? part('heading', 'h2', { id: around.id, class: 'pp-step-heading', tabindex: '-1' }, [heading])
      : undefined,
    lead ? part('lead', 'p', { class: 'pp-lead' }, [lead]) : undefined,
    needed ? part('needed', 'p', { class: 'pp-needed' }, [around.words.text(needed)]) : undefined,
  ].flatMap((node) => (node ? [node] : []));
  return {
    // Focus goes to the heading when the step opens, so it must be able to take it.
    given: own ? [[own, { id: own.get('id') ?? around.id, tabindex: '-1' }]] : [],
    parts: nodes.map((node) => (own ? { node, after: own } : { node, start: given })),
  };
}

/** The author's own heading: the first h1 or h2, however deep. */
export const headingOf = (given: Given): Given | undefined =>
  find(given, (child) => child.tag === 'h2' || child.tag === 'h1');
