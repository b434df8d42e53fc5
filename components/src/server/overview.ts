import { valuesOf, type Entries } from '../base/question.js';
import { wordsFor } from '../locales/registry.js';
import { progressOf, type ProgressStep, type StepView } from '../route/progress.js';
import { nextEntry } from '../route/repeat.js';
import { ready, type Form, type FormStep } from './form.js';
import { withoutRemoved } from './removed.js';

/**
 * Where the person is: every step with its state, the same as in the browser. For `pp-step-indicator` give it to `countOf`;
 * for `pp-task-list` write it as the JSON of `tasks`, each with an `href` where the step may be opened.
 * @param entries the answers kept so far. A step whose names are all right and were sent, also empty, is done
 * @param current name of the step on the page; none on a page outside the steps, such as the task list
 */
export function overviewFor(given: Form, entries: Entries, current?: string): StepView[] {
  const form = given.grown(entries);
  const left = withoutRemoved(form, entries);
  const [steps, facts] = ready(form, entries);
  const words = wordsFor(form.lang);
  const isComplete = ({ questions }: FormStep): boolean =>
    questions.every((question) => question.check(left.entries, words) === null);
  return progressOf(
    steps.map((step) => withNext(step, steps)),
    {
      facts,
      current,
      isComplete,
      isStarted: (step) => step.name === current || isStarted(step, left.entries, isComplete(step)),
    },
  );
}

/** The last screen of a repeated part knows when one more entry follows it. */
function withNext(step: FormStep, steps: readonly FormStep[]): FormStep & Pick<ProgressStep, 'next'> {
  const alike = steps.filter(({ repeat }) => repeat && repeat.list === step.repeat?.list);
  if (!step.repeat || alike.at(-1) !== step) return step;
  const screens = alike.filter(({ repeat }) => repeat!.entry === 0).map(({ patterns }) => patterns);
  return { ...step, next: nextEntry(screens, step.repeat.entry + 1) };
}

/** Empty entries of a step that still lacks an answer came with a page that holds every step: they start nothing. */
function isStarted({ questions }: FormStep, entries: Entries, complete: boolean): boolean {
  const values = questions.flatMap(({ names }) => names.flatMap((name) => valuesOf(entries, name)));
  return values.some((value) => complete || value.trim() !== '');
}
