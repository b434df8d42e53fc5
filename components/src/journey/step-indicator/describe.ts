import type { Given } from '../../base/given.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import type { StepCount } from '../../route/progress.js';

/** More marks than this tell nothing at a glance. */
const mostMarks = 12;

/** The look of `pp-step-indicator`: where the person is, in words, then as a row of marks for those who see it. */
export function describeStepIndicator(
  given: Given,
  { words, id }: Surroundings,
  count: StepCount | null = countIn(given),
): Plan {
  if (!count) return { parts: [] };
  const { current, total, openEnded, heading } = count;
  const place = words.text(openEnded ? 'steps.at' : 'steps.of', { current, total });
  const named = (heading ? words.text('steps.named', { place: '\0', heading }) : '\0').split('\0');
  const rest = total - current;
  const parts = [
    part('place', 'p', { class: 'pp-step-count' }, [
      named[0] || false,
      part('count', 'span', { id }, [place]),
      named[1] || false,
    ]),
    openEnded &&
      part('more', 'p', { id: `${id}-more`, class: 'pp-step-more' }, [
        words.text(rest > 0 ? 'steps.more' : 'steps.maybeLast', { count: rest }),
      ]),
    total <= mostMarks && marks(count),
  ];
  return { parts: placed(parts) };
}

function marks({ current, total, openEnded }: StepCount): PartNode {
  const all = Array.from({ length: total }, (_, index) =>
    part(`mark-${index}`, 'span', { class: index < current ? 'pp-step-mark pp-step-past' : 'pp-step-mark' }),
  );
  const open = openEnded && part('mark-open', 'span', { class: 'pp-step-mark pp-step-open' });
  return part('marks', 'div', { class: 'pp-step-marks', 'aria-hidden': 'true' }, [...all, open]);
}

/** Short form, for servers. */
function countIn(given: Given): StepCount | null {
  const [current, total] = ['current', 'total'].map((name) => Number(given.get(name)));
  if (!(current! >= 1 && total! >= current!)) return null;
  return {
    current: current!,
    total: total!,
    openEnded: given.get('open-ended') !== null,
    heading: given.get('heading') ?? '',
  };
}
