import {
  checkEntries,
  expandHtml,
  mergeEntries,
  pruneEntries,
  questionId,
  readForm,
  readRemoved,
  reviewFor,
  stepsFor,
  type Entries,
  type Form,
  type FormStep,
  type Problem,
  wordsFor,
} from '../../../components/src/server/index.js';
import { onePage } from './pages.js';
import type { Texts } from './texts/fr.js';

/** What the service asks in one language: read from its own page, so that there is one list of questions. */
export class Questions {
  private constructor(
    readonly t: Texts,
    readonly form: Form,
  ) {}

  static async of(t: Texts): Promise<Questions> {
    const page = await onePage(t, { action: '', backHref: '', draft: '', sendLabel: t.send.label });
    return new Questions(t, readForm(expandHtml(String(page), { lang: t.locale }), { lang: t.locale }));
  }

  /** A step by its name, with the screens of as many children as the answers hold. */
  step(entries: Entries, name: string): FormStep | undefined {
    return this.form.grown(entries).steps.find((step) => step.name === name);
  }

  /** The screens that a person can look at: the way, and the children taken away at their places. */
  screens(entries: Entries): FormStep[] {
    const way = stepsFor(this.form, entries);
    const removed = readRemoved(entries);
    return this.form
      .grown(entries)
      .steps.filter((step) => way.some(({ name }) => name === step.name) || removed.includes(partOf(step)));
  }

  /** What the service decides on: answers of the way, without what was removed. */
  prune(entries: Entries): Entries {
    const pruned = pruneEntries(this.form, entries);
    // Who removed the last child answered before that another one follows: there is none now.
    const last = Math.max(-1, ...pruned.map(([name]) => Number(/^children\[(\d+)\]/.exec(name)?.[1] ?? -1)));
    return pruned.map(([name, value]) => [name, name === `children[${last}][more]` ? 'no' : value] as const);
  }

  /** The answers kept so far, with those that the page of one step posted in the place of its own. */
  merge(kept: Entries, posted: Entries, name: string): Entries {
    return mergeEntries(this.form, kept, posted, name);
  }

  /** What is kept of one step. */
  own(entries: Entries, name: string): Entries {
    const own = new Set(this.step(entries, name)?.questions.flatMap(({ names }) => names));
    return entries.filter(([key]) => own.has(key) || key === 'pp-removed');
  }

  /** What to mend, in the order of the way. */
  problems(entries: Entries, step?: string): Problem[] {
    return checkEntries(this.form, entries, step === undefined ? {} : { step });
  }

  firstUnanswered(entries: Entries): string | undefined {
    return this.problems(entries)[0]?.step;
  }

  /** Whether everything before a step is answered. */
  mayOpen(entries: Entries, name: string): boolean {
    const names = this.screens(entries).map((screen) => screen.name);
    const first = this.firstUnanswered(entries);
    return names.includes(name) && (first === undefined || names.indexOf(name) <= names.indexOf(first));
  }

  before(entries: Entries, name: string): string | undefined {
    const screens = this.screens(entries);
    return screens[screens.findIndex((screen) => screen.name === name) - 1]?.name;
  }

  /** The step of the way that follows, also after a step that the answers closed. */
  after(entries: Entries, name: string): string {
    const names = this.form.grown(entries).steps.map((step) => step.name);
    const next = stepsFor(this.form, entries).find((step) => names.indexOf(step.name) > names.indexOf(name));
    return next?.name ?? 'review';
  }

  /** Questions of a step that two sets of answers do not answer alike, with both answers. */
  differences(name: string, here: Entries, kept: Entries): { question: string; here: string; kept: string }[] {
    const words = wordsFor(this.form.lang);
    const questions = this.step([...here, ...kept], name)?.questions ?? [];
    return questions
      .map((question) => ({
        question: question.label,
        here: question.display(here, words),
        kept: question.display(kept, words),
      }))
      .filter((both) => both.here !== both.kept);
  }

  /** The answers for `pp-review`, as JSON; `changeHref` leads to a question of a step, by its id. */
  sections(entries: Entries, changeHref: (step: string, id: string) => string): string {
    return JSON.stringify(reviewFor(this.form, entries, { changeHref: ({ name }, id) => changeHref(name, id) }));
  }

  /** The answers as text, for a file. */
  text(entries: Entries): string {
    const none = wordsFor(this.form.lang).text('review.none');
    return reviewFor(this.form, entries)
      .map(({ heading, rows }) =>
        [heading, ...rows.map(({ question, answer }) => `  ${question}\n    ${answer || none}`)].join('\n'),
      )
      .join('\n\n');
  }

  /** Id of the first question of a step, to lead there. */
  firstId(entries: Entries, name: string): string {
    const question = this.step(entries, name)?.questions[0];
    return question ? questionId(question) : '';
  }
}

/** Name of the part of the form that a screen of a child is: `children[1]`. */
const partOf = ({ repeat }: FormStep): string => (repeat ? `${repeat.list}[${repeat.entry}]` : '\0');

/** A button that removes a part, or brings it back, pressed where no script runs. */
export const isPress = ([name]: Entries[number]): boolean => name === 'pp-remove' || name === 'pp-restore';
export const pressedRemoval = (entries: Entries): boolean => entries.some(isPress);
