import { find, findAll, type Given } from '../../base/given.js';
import { part, type PartNode, type Surroundings } from '../../base/plan.js';
import type { WrapPlan } from '../../base/wrap.js';
import { numberOf } from '../../base/telephone.js';

/** Channels through which a person without a computer reaches a person. */
export const notDigital: readonly string[] = ['phone', 'visit', 'post', 'callback'];

/** What the line depends on beside the channels. */
export interface ContactSurroundings extends Surroundings {
  /** The hours of a channel in words: what is true now, else the hours as they follow "Open". */
  readonly hoursOf?: (channel: Given) => { readonly now?: string | undefined; readonly text?: string | undefined };
}

/** The full form of `pp-contact`, which the server writes: a labelled section with a disclosure around the channels. */
export function wrapContact(given: Given, around: ContactSurroundings): WrapPlan | null {
  if (find(given, (child) => child.tag === 'details' || child.tag === 'section')) return null;
  const open = given.get('open') === null ? undefined : '';
  return {
    outer: part('section', 'section', { class: 'pp-contact', 'aria-label': around.words.text('contact.region') }),
    inner: part('details', 'details', { open }, [summaryPart(given, channelsIn(given), around)]),
  };
}

export const channelsIn = (given: Given): Given[] => findAll(given, ({ tag }) => tag === 'pp-channel');

/** "Need help?" and the first channel that is not digital, so that the number is in sight before anything is opened. */
export function summaryPart(given: Given, channels: readonly Given[], around: ContactSurroundings): PartNode {
  const fact = firstFact(channels, around);
  const question = part('question', 'span', { class: 'pp-contact-question' }, [
    given.get('heading') ?? around.words.text('contact.heading'),
  ]);
  const children = fact ? [question, ' ', part('first', 'span', { class: 'pp-contact-first' }, fact)] : [question];
  return part('summary', 'summary', {}, children);
}

function firstFact(channels: readonly Given[], around: ContactSurroundings): (PartNode | string)[] | undefined {
  const { words } = around;
  const typed = (test: (type: string) => boolean): Given | undefined =>
    channels.find((channel) => test(channel.get('type') ?? ''));
  const first = typed((type) => type === 'phone') ?? typed((type) => notDigital.includes(type)) ?? channels[0];
  const number = first && numberOf(first);
  const fact = number ?? first?.get('address');
  if (!first || !fact) return undefined;
  // Isolated: in a right-to-left page the pairs of digits would stand in the wrong order.
  const isolated = part('fact', 'bdi', { class: number ? 'pp-contact-number' : undefined }, [fact]);
  const { now, text } = around.hoursOf?.(first) ?? {};
  const usual = first.get('hours') ?? text;
  const hours = now ?? (usual && lowerFirst(words.text('channel.hours', { hours: usual })));
  if (!hours) return [isolated];
  // The words between, in the order and with the comma of the language.
  const [before = '', after = ''] = words.text('contact.fact', { fact: '\n', hours }).split('\n');
  return [
    ...(before ? [before] : []),
    isolated,
    part(now ? 'now' : 'hours', 'span', { class: `pp-contact-${now ? 'now' : 'hours'}` }, [after]),
  ];
}

/** Only the first letter: the hours are the author's words and may hold names of days. */
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
