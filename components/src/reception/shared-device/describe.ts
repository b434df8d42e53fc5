import type { Given } from '../../base/given.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';

/** What only a running element knows. */
export interface SharedState {
  readonly shared: boolean;
  /** Minutes without an act before it asks. */
  readonly minutes: number;
  /** Asks whether somebody is there: the last part of a key of the language files, and until when, as a time of day. */
  readonly asks?: { readonly key: 'idle' | 'last'; readonly time: string } | undefined;
}

/**
 * The look of `pp-shared-device`: the way out, and what it cannot erase. Only where a script runs there is something to
 * choose: the box. A sheet of styles then hides the way out until the box is ticked.
 */
export function describeSharedDevice(given: Given, { words }: Surroundings, state?: SharedState): Plan {
  const leave = given.get('leave');
  const hasOwn = given.children.length > 0;
  const asks = state?.asks;
  const box = state && notMine(words.text('shared.ask'));
  const act =
    !hasOwn &&
    leave !== null &&
    part('act', 'p', {}, [part('leave', 'a', { href: leave, class: 'pp-button' }, [words.text('shared.leave')])]);
  const on =
    state?.shared === true &&
    words.text('shared.on', { minutes: words.text('shared.minutes', { count: state.minutes }) });
  const panel =
    asks &&
    part('panel', 'div', { class: 'pp-notice pp-shared-warning' }, [
      part('text', 'p', {}, [words.text(`shared.${asks.key}`, { time: asks.time })]),
      part('here', 'button', { type: 'button', class: 'pp-button pp-button-second' }, [words.text('shared.here')]),
    ]);
  return {
    parts: [
      ...placed(
        [
          box,
          part('on', 'p', { class: 'pp-keep', role: 'status' }, [on]),
          part('news', 'div', { class: 'pp-notices', role: 'status', 'aria-atomic': 'false' }, [panel]),
        ],
        hasOwn ? { start: given } : {},
      ),
      ...placed([act, part('limits', 'p', { class: 'pp-keep' }, [words.text('shared.limits')])]),
    ],
  };
}

const notMine = (text: string): PartNode =>
  part('not-mine', 'label', { class: 'pp-draft-box' }, [part('box', 'input', { type: 'checkbox' }), text]);
