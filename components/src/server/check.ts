import { sentenceFor, type Entries } from '../base/question.js';
import { wordsFor } from '../locales/registry.js';
import { stepsFor, type Form, type FormStep } from './form.js';

/** Something to mend in the answers. */
export interface Problem {
  /** Names on the wire of the question. */
  readonly names: readonly string[];
  /** Outcome of the check, for example `error.text.required`; each is declared in `locales/messages.ts`. */
  readonly key: string;
  /** The sentence for the person: says what to do. */
  readonly text: string;
  /** Name of the step that asks. */
  readonly step: string;
  /** Inputs at fault of an answer with several: `day`, `month`, `year`. */
  readonly parts?: readonly string[];
}

/** Options of `checkEntries`. */
export interface CheckOptions {
  /** Language of the sentences; the form's own by default. */
  readonly lang?: string;
  /** Checks this step only. */
  readonly step?: string;
}

/**
 * Checks answers against what the form asks. The browser makes the same checks; this one counts.
 * @param entries as sent; names that the form does not ask for, and steps that these answers close, are not looked at
 * @returns what to mend, in the order of the page; empty when all is right
 */
export function checkEntries(form: Form, entries: Entries, options: CheckOptions = {}): Problem[] {
  const words = wordsFor(options.lang ?? form.lang);
  const steps = stepsFor(form, entries).filter(({ name }) => options.step === undefined || name === options.step);
  return steps.flatMap(({ name: step, questions }) =>
    questions.flatMap((question): Problem[] => {
      const outcome = question.check(entries, words);
      if (!outcome) return [];
      const { key, parts } = outcome;
      return [
        { names: question.names, key, text: sentenceFor(outcome, question, words), step, ...(parts && { parts }) },
      ];
    }),
  );
}

/** Options of `pruneEntries`. */
export interface PruneOptions {
  /** A further condition of the service's own: answers of steps for which it is false are left out. */
  readonly isOpen?: (step: FormStep, entries: Entries) => boolean;
}

/**
 * Keeps the answers to questions of the form, in the order of the page. Everything else that was sent is left out:
 * a forged field never reaches what the service keeps.
 */
export function pruneEntries(form: Form, entries: Entries, options: PruneOptions = {}): [string, string][] {
  const { isOpen = () => true } = options;
  const steps = stepsFor(form, entries).filter((step) => isOpen(step, entries));
  const names = new Set(steps.flatMap(({ questions }) => questions.flatMap((question) => question.names)));
  return [...names].flatMap((name) =>
    entries.filter(([candidate]) => candidate === name).map(([, value]): [string, string] => [name, value]),
  );
}
