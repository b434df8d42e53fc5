import { find, type Given } from '../../base/given.js';
import { part, type PartNode, type Surroundings } from '../../base/plan.js';
import type { WrapPlan } from '../../base/wrap.js';

/** Channels through which a person without a computer reaches a person. */
export const notDigital: readonly string[] = ['phone', 'visit', 'post', 'callback'];

/** The full form of `pp-contact`, which the server writes: a labelled section with a disclosure around the channels. */
export function wrapContact(given: Given, around: Surroundings): WrapPlan | null {
  if (find(given, (child) => child.tag === 'details' || child.tag === 'section')) return null;
  const open = given.get('open') === null ? undefined : '';
  return {
    outer: part('section', 'section', { class: 'pp-contact', 'aria-label': around.words.text('contact.region') }),
    inner: part('details', 'details', { open }, [part('summary', 'summary', {}, summaryChildren(given, around))]),
  };
}

/** "Need help?" and the first channel that is not digital, so that the number is in sight before anything is opened. */
function summaryChildren(given: Given, { words }: Surroundings): (PartNode | string)[] {
  const fact = firstFact(given, words);
  const question = part('question', 'span', { class: 'pp-contact-question' }, [
    given.get('heading') ?? words.text('contact.heading'),
  ]);
  return fact ? [question, ' ', part('first', 'span', { class: 'pp-contact-first' }, fact)] : [question];
}

function firstFact(given: Given, words: Surroundings['words']): (PartNode | string)[] | undefined {
  const first =
    channel(given, (type) => type === 'phone') ??
    channel(given, (type) => notDigital.includes(type)) ??
    channel(given, () => true);
  const fact = first?.get('number') ?? first?.get('address');
  if (!first || !fact) return undefined;
  const hours = first.get('hours');
  // Isolated: in a right-to-left page the pairs of digits would stand in the wrong order.
  const isolated = part('fact', 'bdi', {}, [fact]);
  return hours ? [isolated, `, ${lowerFirst(words.text('channel.hours', { hours }))}`] : [isolated];
}

const channel = (given: Given, test: (type: string) => boolean): Given | undefined =>
  find(given, (child) => child.tag === 'pp-channel' && test(child.get('type') ?? ''));

/** Only the first letter: the hours are the author's words and may hold names of days. */
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
