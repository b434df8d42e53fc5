import type { StateRule, Verdict } from '../rule.js';
import { findContacts, type Contacts } from './find-contacts.js';
import { contactWords } from './words.js';

/** A screen from which nobody can be reached, or only by more digital means: people who are stuck have nobody to turn to. */
export const humanContact: StateRule = {
  id: 'human-contact',
  on: 'state',
  impact: 'serious',
  tags: ['inclusion', 'mediation'],
  criteria: [{ standard: 'research', id: 'LAB 2.5 Loop back to reality' }],
  source:
    'LAB 2.5: the service works in a mixed way and lets the person reach a human when needed; TRI: contact never loops back',
  messages: {
    none: 'fail',
    loop: 'fail',
    'digital-only': 'fail',
    'link-only': 'review',
    'number-unclear': 'review',
    pass: 'pass',
  },
  evaluate: async ({ tab, reading }) => [judge(await tab.look(findContacts, contactWords), reading.block)],
};

/** @param block selector of the whole screen */
export function judge(found: Contacts, block: string): Verdict {
  if (found.human.length > 0)
    return { outcome: 'pass', message: 'pass', target: block, data: { channels: found.human.join(', ') } };
  if (found.bareNumber) return { outcome: 'review', message: 'number-unclear', target: block };
  const elsewhere = found.links.find((link) => !link.loops);
  // Only the page behind that link can tell; with one in sight nothing below is sure.
  if (elsewhere) return { outcome: 'review', message: 'link-only', target: elsewhere.selector };
  if (found.digital) return { outcome: 'fail', message: 'digital-only', target: block };
  const loop = found.links[0];
  if (loop) return { outcome: 'fail', message: 'loop', target: loop.selector };
  return { outcome: 'fail', message: 'none', target: block };
}
