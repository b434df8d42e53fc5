import { find, type Given } from '../../base/given.js';
import { part, placed, type Plan, type Surroundings } from '../../base/plan.js';
import { numbered } from '../../route/repeat.js';
import { neededKey } from './needed.js';

/** The look of `pp-step`: its heading block, then the author's fields. */
export function describeStep(given: Given, around: Surroundings): Plan {
  const own = headingOf(given);
  const heading = numbered(given.get('heading') ?? '', entryIn(given));
  const lead = given.get('lead');
  const needed = neededKey(given);
  const onlyIf = onlyIfText(given, around);
  const nodes = [
    !own && heading && part('heading', 'h2', { id: around.id, class: 'pp-step-heading', tabindex: '-1' }, [heading]),
    onlyIf && part('only-if', 'p', { class: 'pp-only-if' }, [onlyIf]),
    lead && part('lead', 'p', { class: 'pp-lead' }, [lead]),
    needed && part('needed', 'p', { class: 'pp-needed' }, [around.words.text(needed)]),
  ];
  return {
    // Focus goes to the heading when the step opens, so it must be able to take it.
    given: own ? [[own, { id: own.get('id') ?? around.id, tabindex: '-1' }]] : [],
    parts: placed(nodes, own ? { after: own } : { start: given }),
  };
}

/** Place of the entry that a repeated step stands for, from 0. */
const entryIn = (given: Given): number => Number(given.get('data-pp-entry') ?? 0);

/** For whom the step is, where every step is shown: without a script and on paper. A running journey hides it on the screen. */
function onlyIfText(given: Given, { onlyIf }: Surroundings): string | null {
  const own = given.get('only-if');
  const when = given.get('when');
  return own || !when || !onlyIf ? own : onlyIf(numbered(when, entryIn(given)));
}

/** The author's own heading: the first h1 or h2, however deep. */
export const headingOf = (given: Given): Given | undefined =>
  find(given, (child) => child.tag === 'h2' || child.tag === 'h1');
