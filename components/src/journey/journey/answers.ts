import type { Words } from '../../base/plan.js';
import type { Entries } from '../../base/question.js';
import type { ReviewSection } from '../review/describe.js';
import type { Step } from '../step/step.js';
import { askedIn } from './asked.js';
import { addressOf } from './history.js';

/** What the review shows: the questions of each step with their answers. */
export function answersOf(steps: readonly Step[], entries: Entries, words: Words): ReviewSection[] {
  return steps.flatMap((step) => {
    const rows = askedIn(step, words).map(({ question }) => ({
      question: question.label,
      answer: question.display(entries, words),
      changeHref: addressOf(step.name ?? ''),
    }));
    return rows.length > 0 ? [{ heading: step.headingText, rows }] : [];
  });
}
