import { describeBox } from '../../base/describe-box.js';
import type { Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { part, type Plan, type Surroundings } from '../../base/plan.js';

/** What the box sends when it is ticked. */
export const sends = 'yes';

/** The look of `pp-declaration`: what ticking means, that a mistake is no fraud, and the box. */
export function describeDeclaration(given: Given, around: Surroundings): Plan {
  const { words } = around;
  const mistake = given.get('mistake') ?? words.text('declaration.mistake');
  const id = partId(around.id, 'mistake');
  return describeBox(given, around, {
    isAlwaysRequired: true,
    sends,
    hint: words.text('declaration.meaning'),
    ...(mistake && {
      described: id,
      explained: part('mistake', 'p', { id, class: 'pp-declaration-mistake' }, [mistake]),
    }),
  });
}
