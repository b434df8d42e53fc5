import { FieldElement, type Problem } from '../../base/field-element.js';
import type { Given } from '../../base/given.js';
import { readQuestions } from '../../base/native-questions.js';
import type { Words } from '../../base/plan.js';
import { sentenceFor, type Entries, type Question } from '../../base/question.js';
import { elementOf, GivenElement } from '../../base/write-dom.js';
import { isTyped, type TypedControl } from './controls.js';
import { errorShownOn, hideError, showError } from './foreign.js';

/** A question as it stands in the page, over our fields and over anybody's markup. */
export interface Asked {
  readonly question: Question;
  /** The sentence shown now, ours or the server's; `null` where there is none. */
  readonly shown: string | null;
  check(entries: Entries): Problem | null;
  /** Shows or takes away an error; resolves when the page shows it. */
  show(problem: Problem | null): Promise<unknown>;
  /** Where the error summary leads. */
  readonly target: TypedControl | null;
}

/** The state of a removed `pp-undo`: what it holds is not asked. */
const removed = ':scope > [name="pp-removed"]:checked';

/**
 * The questions of a step in the order of the page.
 * @param whole also those that stand in a removed part
 */
export function askedIn(step: Element, words: Words, whole = false): Asked[] {
  const root = new GivenElement(step);
  const known = (given: Given): Question | null | undefined => {
    const element = elementOf(given);
    if (element instanceof FieldElement) return element.question;
    return !whole && element.querySelector(removed) ? null : undefined;
  };
  return readQuestions(root, known).map((question) => {
    const element = elementOf(question.given);
    return element instanceof FieldElement
      ? ofField(element, question, words)
      : ofForeign(element, question, step, words);
  });
}

function checked(question: Question, entries: Entries, words: Words): Problem | null {
  const outcome = question.check(entries, words);
  return outcome && { outcome, text: sentenceFor(outcome, question, words) };
}

function ofField(field: FieldElement, question: Question, words: Words): Asked {
  return {
    question,
    get shown() {
      return field.errorText;
    },
    check: (entries) => checked(question, entries, words),
    show(problem) {
      field.show(problem);
      return field.updateComplete;
    },
    get target() {
      return field.target;
    },
  };
}

function ofForeign(element: Element, question: Question, step: Element, words: Words): Asked {
  const controls = [element, ...element.querySelectorAll('*'), ...step.querySelectorAll('*')].filter(
    (candidate): candidate is TypedControl => isTyped(candidate) && question.names.includes(candidate.name),
  );
  const target = controls[0] ?? null;
  return {
    question,
    get shown() {
      return target && errorShownOn(target);
    },
    check: (entries) => checked(question, entries, words),
    show(problem) {
      if (target && problem) showError(target, problem.text, words);
      else if (target) hideError(target);
      return Promise.resolve();
    },
    target,
  };
}
