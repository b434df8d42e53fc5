import type { Given } from '../../base/given.js';
import { listIn } from '../../base/json-list.js';
import { part, placed, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';
import type { Facts } from '../../route/when.js';
import { isRight, rightsThatHold, type Right } from './rights.js';

/** What the look depends on beside the element itself: the answers, where they are known. */
export interface EntitlementsSurroundings extends Surroundings {
  readonly facts?: Facts | undefined;
}

/** The look of `pp-entitlements`: possibilities with where to ask, and that they are no promise; nothing where none holds. */
export function describeEntitlements(given: Given, { words, id, facts }: EntitlementsSurroundings): Plan {
  const rights = rightsThatHold(listIn(given, 'rights', isRight), facts);
  if (rights.length === 0) return { parts: [] };
  const heading = given.get('heading') ?? words.text('entitled.heading');
  return {
    parts: placed([
      part('heading', 'h3', { id, class: 'pp-entitled-heading' }, [heading]),
      part('lead', 'p', {}, [words.text('entitled.lead')]),
      part(
        'list',
        'ul',
        {},
        rights.map((right, index) => row(right, index, words)),
      ),
      part('check', 'p', {}, [words.text('entitled.check')]),
    ]),
  };
}

const row = ({ label, where, href }: Right, index: number, words: Words): PartNode =>
  part(`right-${index}`, 'li', {}, [
    href ? part('label', 'a', { href }, [label]) : part('label', 'strong', {}, [label]),
    ' ',
    part('where', 'span', { class: 'pp-entitled-where' }, [words.text('entitled.where', { where })]),
  ]);
