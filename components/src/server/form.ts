import { nativeLabel } from '../base/closed-question.js';
import { findAll, isControl, type Given } from '../base/given.js';
import { readQuestions } from '../base/native-questions.js';
import { labelText, type Question } from '../base/question.js';
import { headingOf } from '../journey/step/describe.js';
import { factsOf, namesAsked } from '../base/facts.js';
import { wayFor, type BranchingStep } from '../route/branches.js';
import { parseWhen } from '../route/when.js';
import type { Entries } from '../base/question.js';
import { wordsFor } from '../locales/registry.js';
import { definitions } from './definitions.js';
import { elementOf, GivenHtml, isPart } from './given-html.js';
import { langOf, parsePage, type Page } from './page.js';
import { withoutRemoved } from './removed.js';
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
}

/** What a form asks, read from its HTML. */
export interface Form {
  /** Name of the journey, '' where it has none. */
  readonly name: string;
  readonly steps: readonly FormStep[];
  /** The questions of every step, in the order of the page. */
  readonly questions: readonly Question[];
  /** Language of the form, as a tag; '' where neither the page nor the options say it. */
  readonly lang: string;
  /** The same form without what stands in these removed parts (`pp-undo`, by their names). */
  readonly without: (removed: readonly string[]) => Form;
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

export function readPage({ root }: Page, otherwise: string): FormPage {
  const journey = first(root, (element) => element.tagName === 'pp-journey');
  const holder = holderOf(root, journey);
  const owns = (control: TreeElement): boolean => isOwned(control, holder);
  const given = new GivenRoot(root);
  const place = 'tagName' in holder ? holder : first(holder, () => true);
  const lang = place ? langOf(place, otherwise) : otherwise;
  const name = (journey && attribute(journey, 'name')) ?? '';
  const without = (removed: readonly string[]): Form => {
    const questions = readQuestions(given, (candidate) =>
      isRemoved(candidate, removed) ? null : questionOf(candidate, given, owns),
    );
    return { name, steps: stepsOf(holder, questions), questions, lang, without };
  };
  return {
    journey,
    holder,
    owns,
    form: without([]),
  };
}

const isRemoved = (given: Given, removed: readonly string[]): boolean =>
  given.tag === 'pp-undo' && removed.includes(given.get('name') ?? '');

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
  if (elements.length === 0) return [{ name: '', heading: '', questions, asks: namesAsked(questions) }];
  const stepOf = ({ given }: Question): TreeElement =>
    closest(elementOf(given), (candidate) => elements.includes(candidate)) ?? elements.at(-1)!;
  return elements.map((element) => {
    const given = new GivenHtml(element);
    const asked = questions.filter((question) => stepOf(question) === element);
    const parsed = parseWhen(attribute(element, 'when') ?? '');
    const group = attribute(element, 'group');
    return {
      name: attribute(element, 'name') ?? '',
      heading: labelText(headingOf(given)) || (attribute(element, 'heading') ?? ''),
      ...(group && { group }),
      questions: asked,
      asks: namesAsked(asked),
      // What cannot be read closes nothing: a question too many does less harm than one too few.
      ...('condition' in parsed && { when: parsed.condition }),
    };
  });
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
  const left = withoutRemoved(form, entries);
  return wayFor(left.form.steps, factsOf(left.form.questions, left.entries, wordsFor(form.lang)));
}
