import { part, placed, type Plan, type PartNode, type Surroundings } from '../../base/plan.js';
import type { Given } from '../../base/given.js';

/** Ways to reach a person. */
export const channelTypes = ['phone', 'callback', 'visit', 'post', 'relay', 'message'] as const;

/** The look of `pp-channel`: what it is, how to use it, when, at what price. The author's own content follows. */
export function describeChannel(given: Given, { words }: Surroundings): Plan {
  const type = given.get('type') ?? 'message';
  const label = given.get('label') ?? words.text(`channel.${type}`);
  const nodes = [
    part('label', 'strong', { class: 'pp-channel-label' }, [label]),
    reachPart(given, type),
    ...factParts(given, words),
  ];
  return { parts: placed(nodes, { start: given }) };
}

function reachPart(given: Given, type: string): PartNode | undefined {
  const number = given.get('number');
  const href = given.get('href');
  if (number)
    return part(
      'number',
      'a',
      { href: `tel:${number.replace(/[^+\d]/g, '')}`, class: 'pp-channel-number', dir: 'ltr' },
      [number],
    );
  if (href)
    return part('link', 'a', { href, class: 'pp-channel-link' }, [
      given.get('address') ?? href.replace(/^mailto:/, ''),
    ]);
  const address = given.get('address');
  return address
    ? part('address', type === 'post' || type === 'visit' ? 'address' : 'span', { class: 'pp-channel-address' }, [
        address,
      ])
    : undefined;
}

function factParts(given: Given, words: Surroundings['words']): PartNode[] {
  return (['hours', 'cost'] as const).flatMap((name) => {
    const value = given.get(name);
    return value
      ? [part(name, 'span', { class: `pp-channel-${name}` }, [words.text(`channel.${name}`, { [name]: value })])]
      : [];
  });
}
