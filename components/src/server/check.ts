import { sentenceFor, valuesOf, type Entries } from '../base/question.js';
import { wordsFor } from '../locales/registry.js';
import { compactNames, entryOf, nameBefore, stepNameAt } from '../route/repeat.js';
import { stepsFor, type Form, type FormStep } from './form.js';
import { readRemoved, withoutClosed } from './removed.js';

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
 * @param entries as sent; names that the form does not ask for, steps that these answers close, and removed parts are not looked at
 * @returns what to mend, in the order of the page; empty when all is right
 */
export function checkEntries(form: Form, entries: Entries, options: CheckOptions = {}): Problem[] {
  const words = wordsFor(options.lang ?? form.lang);
  const open = stepsFor(form, entries);
  const { form: now, entries: left } = withoutClosed(form.grown(entries), entries, open);
  const isOpen = ({ name }: FormStep): boolean => open.some((step) => step.name === name);
  const steps = now.steps.filter((step) => isOpen(step) && (options.step === undefined || step.name === options.step));
  return steps.flatMap(({ name: step, heading, questions, repeat }) => {
    const [first] = questions;
    if (first && repeat && repeat.entry > 0 && !wasThere(questions, entries)) {
      const text = words.text('step.added', { step: heading });
      return [{ names: first.names, key: 'step.added', text, step }];
    }
    return questions.flatMap((question): Problem[] => {
      const outcome = question.check(left, words);
      if (!outcome) return [];
      const { key, parts } = outcome;
      return [
        { names: question.names, key, text: sentenceFor(outcome, question, words), step, ...(parts && { parts }) },
      ];
    });
  });
}

/** Whether a screen that an answer opens was on the page that was sent. */
const wasThere = (questions: FormStep['questions'], entries: Entries): boolean =>
  questions.some(({ names }) => names.some((name) => entries.some(([sent]) => sent === name)));

/** Options of `pruneEntries`. */
export interface PruneOptions {
  /** A further condition of the service's own: answers of steps for which it is false are left out. */
  readonly isOpen?: (step: FormStep, entries: Entries) => boolean;
  /**
   * Keeps the answers of removed parts (`pp-undo`) where they were sent, and a `pp-removed` for each: what a service stores
   * between two pages, so that the undo goes on. Not for what it decides on.
   */
  readonly keepRemoved?: boolean;
}

/**
 * Keeps the answers to questions of the form, in the order of the page. Everything else that was sent is left out:
 * a forged field never reaches what the service keeps, nor does what the person removed.
 */
export function pruneEntries(given: Form, entries: Entries, options: PruneOptions = {}): [string, string][] {
  const kept = keptOf(given, entries, options);
  return options.keepRemoved ? kept : compactNames(kept, listsOf(given));
}

/** Lists inside screens first, then the repeated screens around them. */
const listsOf = ({ steps, lists }: Form): string[] => [
  ...new Set([...lists, ...steps.flatMap(({ repeat }) => repeat?.list ?? [])]),
];

/**
 * Problems that were found in what `pruneEntries` gave, under the names and steps that the answers were sent with: it
 * numbers the entries of repeated parts again. For `problemJson`, and for `fillForm` with the answers as sent.
 * Problems found in the answers as sent have these names already.
 * @param entries as sent
 */
export function problemsAsSent(
  form: Form,
  entries: Entries,
  problems: readonly Problem[],
  options: Pick<PruneOptions, 'isOpen'> = {},
): Problem[] {
  const kept = keptOf(form, entries, options);
  const before = (name: string): string => listsOf(form).reduceRight((now, list) => nameBefore(now, kept, list), name);
  const { steps } = form.grown(pruneEntries(form, entries, options));
  return problems.map((problem) => {
    const { repeat } = steps.find(({ name }) => name === problem.step) ?? {};
    const names = problem.names.map(before);
    if (!repeat) return { ...problem, names };
    const first = problem.step.replace(repeat.entry === 0 ? '' : /-\d+$/, '');
    const entry = entryOf(repeat.list, before(`${repeat.list}[${repeat.entry}]`))!;
    return { ...problem, names, step: stepNameAt(first, entry) };
  });
}

/** What is kept, under the names that it was sent with. */
function keptOf(given: Form, entries: Entries, options: PruneOptions): [string, string][] {
  const { isOpen = () => true, keepRemoved = false } = options;
  const form = given.grown(entries);
  const open = stepsFor(form, entries).filter((step) => isOpen(step, entries));
  const gone = readRemoved(entries);
  const isGone = ({ repeat }: FormStep): boolean => !!repeat && gone.includes(`${repeat.list}[${repeat.entry}]`);
  const stays = (step: FormStep): boolean => isGone(step) || open.some(({ name }) => step.name === name);
  const left = keepRemoved
    ? withoutClosed(form, entries, form.steps.filter(stays), [])
    : withoutClosed(form, entries, open);
  const names = new Set(left.form.questions.flatMap((question) => question.names));
  const kept = [...names].flatMap((name) =>
    valuesOf(left.entries, name).map((value): [string, string] => [name, value]),
  );
  if (!keepRemoved) return kept;
  const isPart = (name: string): boolean => form.without([name]).questions.length < form.questions.length;
  return [...kept, ...gone.filter(isPart).map((name): [string, string] => ['pp-removed', name])];
}
