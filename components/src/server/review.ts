import { baseId, idAttribute } from '../base/ids.js';
import type { Entries, Question } from '../base/question.js';
import type { ReviewRow, ReviewSection } from '../journey/review/describe.js';
import { wordsFor } from '../locales/registry.js';
import { stepsFor, type Form, type FormStep } from './form.js';
import { partOf } from './merge.js';
import { readRemoved } from './removed.js';

/** Options of `reviewFor`. */
export interface ReviewOptions {
  /**
   * Address at which an answer can be changed. Without it none can, as on a receipt.
   * @param step the step that asks
   * @param id id of the question in its expanded page, to end the address with `#`; '' for a part that was removed
   */
  readonly changeHref?: (step: FormStep, id: string) => string;
  /** Language of the answers in words; the form's own by default. */
  readonly lang?: string;
}

/**
 * The answers as the person reads them again: the steps that these answers open, their questions, and what was answered in
 * words ('' where nothing was). Written as JSON it is `sections` of `pp-review`, the same as a journey on one page makes.
 * A screen of a repeated part that was removed (`pp-undo`) has one row, which says so and leads to where it comes back.
 * @param entries the answers kept so far
 */
export function reviewFor(form: Form, entries: Entries, options: ReviewOptions = {}): ReviewSection[] {
  const words = wordsFor(options.lang ?? form.lang);
  const open = stepsFor(form, entries);
  const removed = readRemoved(entries);
  const isRemoved = (step: FormStep): boolean => removed.includes(partOf(step) ?? '');
  const rowOf = (step: FormStep, question: string, answer: string, id: string): ReviewRow => ({
    question,
    answer,
    ...(options.changeHref && { changeHref: options.changeHref(step, id) }),
  });
  return form
    .grown(entries)
    .steps.filter(
      (step) => step.questions.length > 0 && (isRemoved(step) || open.some(({ name }) => name === step.name)),
    )
    .map((step) => ({
      heading: step.heading,
      rows: isRemoved(step)
        ? [rowOf(step, step.heading, words.text('review.removed'), '')]
        : step.questions.map((question) =>
            rowOf(step, question.label, question.display(entries, words), questionId(question)),
          ),
    }));
}

/**
 * Id of a question in its expanded page, to lead there; '' for a foreign control without an id. Screens of further entries
 * get theirs when the page is written: by the same rule.
 */
export const questionId = ({ given }: Pick<Question, 'given'>): string =>
  given.get(idAttribute) ?? given.get('id') ?? (given.tag.startsWith('pp-') ? baseId(given, true, () => false) : '');
