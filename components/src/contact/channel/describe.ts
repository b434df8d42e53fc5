import type { Given } from '../../base/given.js';
import { isCall, numberOf, numberPart } from '../../base/telephone.js';
import { part, placed, type PartNode, type Plan } from '../../base/plan.js';
import { hoursParts, line, type HoursSurroundings } from '../../base/hours/parts.js';
import { asksNumber, callbackParts } from './callback.js';

/** Ways to reach a person. */
export const channelTypes = ['phone', 'callback', 'visit', 'post', 'relay', 'message'] as const;

/** What the look depends on beside the element itself. */
export interface ChannelSurroundings extends HoursSurroundings {
  /** In a contact that the journey copied to the screen. */
  readonly isCopy?: boolean;
}

/** The look of `pp-channel`: what it is, how to use it, when, at what price. The author's own content follows. */
export function describeChannel(given: Given, around: ChannelSurroundings): Plan {
  const { words, now, isCopy = false } = around;
  const type = given.get('type') ?? 'message';
  const label = given.get('label') ?? words.text(`channel.${type}`);
  const [first, ...rest] = hoursParts(given, around);
  const isNow = first?.part === 'now';
  const nodes = [
    part('label', 'strong', { class: 'pp-channel-label' }, [label]),
    ...reachParts(given, type),
    isNow && first,
    now?.open === false ? undefined : waitingPart(given, words),
    !isNow && first,
    ...rest,
    ...(['cost', 'envelope', 'needs', 'answer'] as const).map((name) => {
      const value = given.get(name);
      return value && line(name, words.text(`channel.${name}`, { [name]: value }));
    }),
    ...(asksNumber(given) ? callbackParts(given, around, isCopy) : []),
  ];
  return { parts: placed(nodes, { start: given }) };
}

function reachParts(given: Given, type: string): (PartNode | undefined)[] {
  const isPlace = type === 'post' || type === 'visit';
  const number = numberOf(given);
  const href = given.get('href');
  const address = given.get('address');
  const link = href && !isCall(href) ? href : null;
  const place =
    address && !link && (isPlace || !number)
      ? part('address', isPlace ? 'address' : 'span', { class: 'pp-channel-address' }, [address])
      : undefined;
  return [
    place,
    number ? numberPart(number) : undefined,
    link
      ? part('link', 'a', { href: link, class: 'pp-channel-link' }, [address ?? link.replace(/^mailto:/, '')])
      : undefined,
  ];
}

/** Minutes that one waits; `null` where the service does not know, or says no number. */
export function waitingOf(given: Given): number | null {
  const text = given.get('waiting')?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

function waitingPart(given: Given, words: ChannelSurroundings['words']): PartNode | undefined {
  const count = waitingOf(given);
  if (count === null) return undefined;
  return line('waiting', count === 0 ? words.text('channel.noWaiting') : words.text('channel.waiting', { count }));
}
