import { nativeLabel } from '../base/closed-question.js';
import { findAll, isControl, type Given } from '../base/given.js';
import { readQuestions } from '../base/native-questions.js';
import { labelText, type Question } from '../base/question.js';
import { headingOf } from '../journey/step/describe.js';
import { factsOf, namesAsked } from '../base/facts.js';
import { settledWay, wayFor, type BranchingStep } from '../route/branches.js';
import { conditionAt, nextEntry, numbered, type Patterns } from '../route/repeat.js';
import type { Entries } from '../base/question.js';
import type { Facts } from '../route/when.js';
import { wordsFor } from '../locales/registry.js';
import { definitions } from './definitions.js';
import { elementOf, GivenHtml, isPart } from './given-html.js';
import { langOf, parsePage, type Page } from './page.js';
import { readRemoved, withoutClosed, withoutRemoved } from './removed.js';
import { growLists, listNames } from './lists.js';
import { hasRepeats, writeRepeats } from './repeats.js';
import { attribute, childElements, closest, descendants, textOf, type TreeElement, type TreeParent } from './tree.js';

/** A step of a form. A form without `pp-step` is one step without a name. */
export interface FormStep extends BranchingStep {
  /** Its `name`, '' where it has none. */
  readonly name: string;
  /** Words of its heading. */
  readonly heading: string;
  /** Heading under which a task list puts it. */
  readonly group?: string;
  readonly questions: readonly Question[];
  /** For a screen of a repeated part: the list, and the place of its entry from 0. */
  readonly repeat?: { readonly list: string; readonly entry: number };
  /** What the author wrote about when the step belongs to the way. */
  readonly patterns: Patterns;
}

/** What a form asks, read from its HTML. */
export interface Form {
  /** Name of the journey, '' where it has none. */
  readonly name: string;
  readonly steps: readonly FormStep[];
  /** The questions of every step, in the order of the page. */
  readonly questions: readonly Question[];
  /** Names of the lists inside its screens (`pp-repeat`), inner ones first. */
  readonly lists: readonly string[];
  /** Language of the form, as a tag; '' where neither the page nor the options say it. */
  readonly lang: string;
  /** The same form without what stands in these removed parts (`pp-undo`, by their names), and these steps empty. */
  readonly without: (removed: readonly string[], closed?: readonly string[]) => Form;
  /** The same form with the screens of as many entries of repeated parts as these answers open or hold. */
  readonly grown: (entries: Entries) => Form;
}

/** Options of `readForm`. */
export interface ReadOptions {
  /** Language of the sentences where the page carries no `lang`. */
  readonly lang?: string;
}

/**
 * Reads the questions of a form from its HTML: the markup is the schema, and the browser reads the same one.
 *
 * Of several forms it takes the one that holds the `pp-journey`, else the first that posts, else the first. It reads our
 * fields (short, mixed, full, expanded) and native controls of any markup, with their `required`, `pattern`, `minlength`,
 * `maxlength`, `min`, `max` and `type`. Questions that stand in no `pp-step` belong to the last step.
 */
export function readForm(html: string, options: ReadOptions = {}): Form {
  return readPage(parsePage(html), options.lang ?? '').form;
}

/** A page with the form in it that concerns us. */
export interface FormPage {
  readonly form: Form;
  /** The element that holds the form: `<form>`, else `<pp-journey>`, else the whole page. */
  readonly holder: TreeParent;
  readonly journey: TreeElement | undefined;
  /** Whether a control is sent with this form. */
  readonly owns: (control: TreeElement) => boolean;
}

export function readPage(page: Page, otherwise: string): FormPage {
  const { root } = page;
  const journey = first(root, (element) => element.tagName === 'pp-journey');
  const holder = holderOf(root, journey);
  const owns = (control: TreeElement): boolean => isOwned(control, holder);
  const given = new GivenRoot(root);
  const place = 'tagName' in holder ? holder : first(holder, () => true);
  const lang = place ? langOf(place, otherwise) : otherwise;
  const name = (journey && attribute(journey, 'name')) ?? '';
  const without = (removed: readonly string[], closed: readonly string[] = []): Form => {
    const questions = readQuestions(given, (candidate) =>
      isPartOf(candidate, 'pp-undo', removed) || isPartOf(candidate, 'pp-step', closed)
        ? null
        : questionOf(candidate, given, owns),
    );
    return { name, steps: stepsOf(holder, questions), questions, lists: listNames(root), lang, without, grown };
  };
  const known = new WeakMap<Entries, Form>();
  const grown = (entries: Entries): Form => {
    if (!hasRepeats(root)) return without([]);
    const form = known.get(entries) ?? readGrown(parsePage(page.html()), entries, otherwise);
    known.set(entries, form);
    return form;
  };
  return {
    journey,
    holder,
    owns,
    form: without([]),
  };
}

function readGrown(page: Page, entries: Entries, otherwise: string): Form {
  growPage(page, entries, otherwise);
  return readPage(page, otherwise).form;
}

/** Writes the screens of repeated parts that the answers open or hold into a page. */
export function growPage(page: Page, entries: Entries, otherwise: string): void {
  growLists(page.root, entries);
  writeRepeats(page.root, entries, (list, entry) => {
    const { form } = readPage(page, otherwise);
    const [steps, facts] = ready(form, entries);
    const last = steps.findLastIndex(({ repeat }) => repeat?.list === list);
    const screens = steps.filter(({ repeat }) => repeat?.list === list && repeat.entry === 0);
    const more = nextEntry(
      screens.map(({ patterns }) => patterns),
      entry,
    );
    const before: readonly BranchingStep[] = steps;
    return wayFor(before.toSpliced(last + 1, 0, more), facts).includes(more);
  });
}

const isPartOf = (given: Given, tag: string, names: readonly string[]): boolean =>
  given.tag === tag && names.includes(given.get('name') ?? '');

function holderOf(root: Page['root'], journey: TreeElement | undefined): TreeParent {
  const forms = [...descendants(root)].filter(({ tagName }) => tagName === 'form');
  if (journey)
    return (
      closest(journey, ({ tagName }) => tagName === 'form') ??
      first(journey, ({ tagName }) => tagName === 'form') ??
      journey
    );
  return forms.find((form) => attribute(form, 'method')?.toLowerCase() === 'post') ?? forms[0] ?? root;
}

function isOwned(control: TreeElement, holder: TreeParent): boolean {
  const named = attribute(control, 'form');
  const form = 'tagName' in holder && holder.tagName === 'form' ? holder : undefined;
  if (named !== null && form) return named !== '' && named === attribute(form, 'id');
  return 'tagName' in holder ? closest(control, (candidate) => candidate === holder) !== undefined : true;
}

function questionOf(given: Given, page: Given, owns: (control: TreeElement) => boolean): Question | null | undefined {
  const element = elementOf(given);
  const read = definitions.get(given.tag)?.question;
  if (!read) return isControl(given) && !owns(element) ? null : undefined;
  const question = owns(element) ? read(given) : null;
  return question?.label === '' ? { ...question, label: labelOutside(given, page) } : question;
}

/** The label of a field's only control may stand outside the field. */
function labelOutside(field: Given, page: Given): string {
  const [control, ...others] = findAll(field, isControl);
  return control && others.length === 0 ? labelText(nativeLabel(page, control)) : '';
}

function stepsOf(holder: TreeParent, questions: readonly Question[]): FormStep[] {
  const elements = [...descendants(holder)].filter(({ tagName }) => tagName === 'pp-step');
  if (elements.length === 0) return [{ name: '', heading: '', questions, asks: namesAsked(questions), patterns: {} }];
  const stepOf = ({ given }: Question): TreeElement =>
    closest(elementOf(given), (candidate) => elements.includes(candidate)) ?? elements.at(-1)!;
  return elements.map((element) => {
    const asked = questions.filter((question) => stepOf(question) === element);
    const group = attribute(element, 'group');
    const list = attribute(element, 'repeat');
    const entry = Number(attribute(element, 'data-pp-entry') ?? 0);
    const patterns = patternsOf(element, elements);
    return {
      name: attribute(element, 'name') ?? '',
      heading: labelText(headingOf(new GivenHtml(element))) || numbered(attribute(element, 'heading') ?? '', entry),
      ...(group && { group }),
      questions: asked,
      asks: namesAsked(asked),
      patterns,
      ...(list && { repeat: { list, entry } }),
      // What cannot be read closes nothing: a question too many does less harm than one too few.
      ...conditionAt(patterns, entry),
    };
  });
}

function patternsOf(step: TreeElement, steps: readonly TreeElement[]): Patterns {
  const list = attribute(step, 'repeat');
  const alike = steps.filter((candidate) => list !== null && attribute(candidate, 'repeat') === list);
  const again = alike.map((candidate) => attribute(candidate, 'again')).find(Boolean);
  return { when: attribute(step, 'when'), ...(again && { again }) };
}

function first(parent: TreeParent, test: (element: TreeElement) => boolean): TreeElement | undefined {
  for (const element of descendants(parent)) if (test(element)) return element;
  return undefined;
}

/** The whole page, seen as an element. */
class GivenRoot implements Given {
  readonly tag = '#page';
  readonly #cache = new Map<TreeElement, GivenHtml>();
  readonly children: readonly Given[];

  constructor(readonly root: Page['root']) {
    this.children = childElements(root)
      .filter((child) => !isPart(child))
      .map((child) => new GivenHtml(child, this.#cache));
  }

  get(): null {
    return null;
  }

  get text(): string {
    return textOf(this.root, isPart).replace(/\s+/g, ' ').trim();
  }
}

/** The steps that belong to the way for the answers given, without what is removed: the same ones as in the browser. */
export function stepsFor(form: Form, entries: Entries): FormStep[] {
  return wayFor(...ready(form.grown(entries), entries));
}

/** Steps and facts for these answers. A removed entry is no step of the way, and still says whether another one follows. */
export function ready(form: Form, entries: Entries): [FormStep[], Facts] {
  const gone = readRemoved(entries);
  const left = withoutRemoved(form, entries);
  const isIn = (name: string) => (part: string) => name.startsWith(part);
  const said = entries.filter(([name]) => gone.some(isIn(name)) && form.steps.some(({ asks }) => asks.includes(name)));
  const steps = left.form.steps.map((step, index): FormStep => {
    const { list, entry } = step.repeat ?? {};
    if (list === undefined || entry === undefined) return step;
    const part = (at: number): string => `${list}[${at}]`;
    const removed = gone.includes(part(entry));
    // A script leaves out what was removed, also whether more follow: then what follows tells.
    const silent = gone.includes(part(entry - 1)) && !entries.some(([name]) => name.startsWith(part(entry - 1)));
    const follows = silent && entries.some(([name]) => name.startsWith(part(entry)));
    const { asks } = removed ? form.steps[index]! : step;
    const { when, opens, ...rest } = step;
    const conditions = follows ? conditionAt({ when: numbered(step.patterns.when ?? '', entry) }, 0) : { when, opens };
    return {
      ...rest,
      asks,
      removed,
      ...(conditions.when && { when: conditions.when }),
      ...(conditions.opens && { opens: conditions.opens }),
    };
  });
  const facts = (holding: Entries): Facts => factsOf(form.questions, [...holding, ...said], wordsFor(form.lang));
  const open = settledWay<FormStep>(
    (now) => wayFor(steps, facts(now ? withoutClosed(form, entries, now).entries : left.entries)),
    steps.length,
  );
  return [steps, facts(withoutClosed(form, entries, open).entries)];
}
