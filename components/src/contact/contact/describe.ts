import { find, type Given } from '../../base/given.js';
import { part, type Surroundings } from '../../base/plan.js';
import type { WrapPlan } from '../../base/wrap.js';

/** The full form of `pp-contact`, which the server writes: a labelled section with a disclosure around the channels. */
export function wrapContact(given: Given, around: Surroundings): WrapPlan | null {
  if (find(given, (child) => child.tag === 'details' || child.tag === 'section')) return null;
  return {
    outer: part('section', 'section', { class: 'pp-contact', 'aria-label': around.words.text('contact.region') }),
    inner: part('details', 'details', {}, [part('summary', 'summary', {}, summaryChildren(given, around))]),
  };
}

/** "Need help?" and the first channel that is not digital, so that the number is in sight before anything is opened. */
export function summaryChildren(given: Given, { words }: Surroundings) {
  const first = find(given, (child) => child.tag === 'pp-channel' && child.get('type') === 'phone') ?? find(given, (child) => child.tag === 'pp-channel');
  const fact = first && (first.get('number') ?? first.get('address'));
  const hours = first?.get('hours');
  return [
    part('question', 'span', { class: 'pp-contact-question' }, [given.get('heading') ?? words.text('contact.heading')]),
    fact ? ' ' : undefined,
    fact ? part('first', 'span', { class: 'pp-contact-first' }, [hours ? `${fact}, ${words.text('channel.hours', { hours }).toLowerCase()}` : fact]) : undefined,
  ].filter((child) => child !== undefined);
}
