import type { Words } from '../../base/plan.js';
import type { Entries } from '../../base/question.js';
import type { ReviewSection } from '../review/describe.js';
import type { Step } from '../step/step.js';
import { askedIn } from './asked.js';
import { addressOf } from './history.js';

/** What the review shows: the questions of each step with their answers; an entry that was taken away stands there as such. */
export function answersOf(steps: readonly Step[], entries: Entries, words: Words): ReviewSection[] {
  return steps.flatMap((step) => {
    if (step.removed) {
      const row = {
        question: step.headingText,
        answer: words.text('review.removed'),
        changeHref: addressOf(step.name ?? ''),
      };
      return [{ heading: step.headingText, rows: [row] }];
    }
    const rows = askedIn(step, words).map(({ question }) => ({
      question: question.label,
      answer: question.display(entries, words),
      changeHref: addressOf(step.name ?? ''),
    }));
    return rows.length > 0 ? [{ heading: step.headingText, rows }] : [];
  });
}
