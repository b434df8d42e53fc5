import {
  checkEntries,
  expandHtml,
  firstUnanswered,
  mayOpen,
  pruneEntries,
  readForm,
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

  get steps(): readonly FormStep[] {
    return this.form.steps;
  }

  /** The answers that the form asks for; of one step where it is named. */
  prune(entries: Entries, step?: string): Entries {
    return pruneEntries(this.form, entries, { isOpen: ({ name }) => step === undefined || name === step });
  }

  /** What to mend: by the markup, and by the one rule that the markup cannot say. */
  problems(entries: Entries, step?: string): Problem[] {
    const found = checkEntries(this.form, entries, step === undefined ? {} : { step });
    const more = step === undefined || step === 'reply' ? this.#wayToAnswer(entries) : [];
    return [...found, ...more.filter(({ names }) => !found.some((other) => other.names[0] === names[0]))];
  }

  isComplete(entries: Entries, step: string): boolean {
    return this.problems(entries, step).length === 0;
  }

  mayOpen(entries: Entries, step: string): boolean {
    return mayOpen(this.steps, step, ({ name }) => this.isComplete(entries, name));
  }

  firstUnanswered(entries: Entries): string | undefined {
    return firstUnanswered(this.steps, ({ name }) => this.isComplete(entries, name))?.name;
  }

  /** The answers for `pp-review`, as JSON; `changeHref` leads to a question of a step. */
  sections(entries: Entries, changeHref: (step: string, id: string) => string): string {
    const words = wordsFor(this.form.lang);
    const sections = this.steps
      .filter(({ questions }) => questions.length > 0)
      .map(({ name, heading, questions }) => ({
        heading,
        rows: questions.map((question) => ({
          question: question.label,
          answer: question.display(entries, words),
          changeHref: changeHref(name, question.given.get('data-pp-id') ?? question.given.get('id') ?? ''),
        })),
      }));
    return JSON.stringify(sections);
  }

  /** Whoever chose the telephone gives a number; whoever chose e-mail gives an address. */
  #wayToAnswer(entries: Entries): Problem[] {
    const { reply } = this.t;
    const value = (name: string): string => entries.find(([candidate]) => candidate === name)?.[1].trim() ?? '';
    const needed = (name: 'phone' | 'email', text: string): Problem[] =>
      value('reply') === name && value(name) === ''
        ? [{ names: [name], key: `housing-aid.${name}.required`, text, step: 'reply' }]
        : [];
    return [...needed('phone', reply.numberNeeded), ...needed('email', reply.addressNeeded)];
  }
}
