import { errorPart } from '../base/field-parts.js';
import { findAll, isChoice, isControl } from '../base/given.js';
import { baseId } from '../base/ids.js';
import { references } from '../base/plan.js';
import type { Question } from '../base/question.js';
import { hintClasses, markups, messageClasses, type Markup } from '../journey/journey/markups.js';
import { wordsFor } from '../locales/registry.js';
import type { Problem } from './check.js';
import { definitions } from './definitions.js';
import { expandPage } from './expand.js';
import type { FormPage } from './form.js';
import { elementOf, GivenHtml } from './given-html.js';
import type { Page } from './page.js';
import {
  attribute,
  childElements,
  closest,
  descendants,
  insertAt,
  remove,
  setAttribute,
  type TreeElement,
} from './tree.js';
import { partElement } from './write-html.js';

/** A line of the error summary. */
export interface SummaryLine {
  readonly text: string;
  readonly href?: string;
}

/**
 * Shows problems where they are, each on its question.
 * @returns the lines of the summary, each leading to its control; a problem without a question on this page has no link
 */
export function showProblems(
  page: Page,
  formPage: FormPage,
  problems: readonly Problem[],
  lang: string,
): SummaryLine[] {
  const { form, owns } = formPage;
  const shown = problems.map((problem) => {
    const question = form.questions.find(({ names }) => names.some((name) => problem.names.includes(name)));
    if (question && definitions.has(question.given.tag)) showOnField(question, problem);
    else if (question) showOnControls(page, controlsOf(page, question, owns), problem, form.lang);
    return { problem, question };
  });
  // Expanded once more, our fields mark the inputs at fault.
  expandPage(page, lang);
  return shown.map(({ problem: { text }, question }) => {
    const target = question && targetOf(page, question, owns);
    return target ? { text, href: `#${target}` } : { text };
  });
}

function showOnField({ given }: Question, { text, parts }: Problem): void {
  const host = elementOf(given);
  for (const own of findAll(given, (child) => hasAnyClass(elementOf(child), ['pp-error'])))
    setAttribute(elementOf(own), 'hidden', '');
  setAttribute(host, 'error', text);
  setAttribute(host, 'error-parts', parts?.join(' '));
}

/** The native controls of a question in foreign markup. */
function controlsOf({ root }: Page, question: Question, owns: FormPage['owns']): TreeElement[] {
  const own = elementOf(question.given);
  if (!isChoice(question.given)) return [own];
  return [...descendants(root)].filter((element) => {
    const given = new GivenHtml(element);
    return isChoice(given) && question.names.includes(given.get('name') ?? '') && owns(element);
  });
}

function showOnControls({ root }: Page, controls: readonly TreeElement[], { text }: Problem, lang: string): void {
  const [control] = controls;
  if (!control) return;
  const place = placeOf(control);
  const former = takeFormerAway(place);
  const taken = new Set([...descendants(root)].map((element) => attribute(element, 'id')));
  const base = baseId(new GivenHtml(control), true, (id) => taken.has(`${id}-error`));
  if (attribute(control, 'id') === null) setAttribute(control, 'id', freeId(base, taken));
  const id = `${base}-error`;
  const error = partElement(errorPart(id, text, { words: wordsFor(lang) }));
  addClass(error, place.markup?.message);
  const parent = place.anchor.parentNode!;
  insertAt(parent, parent.childNodes.indexOf(place.anchor) + (place.isAfter ? 1 : 0), error);
  if (place.group) addClass(place.group, place.markup?.groupInError);
  const others = (attribute(place.described, 'aria-describedby') ?? '')
    .split(/\s+/)
    .filter((known) => known !== former);
  setAttribute(place.described, 'aria-describedby', references(...others, id));
  for (const each of controls) {
    const isBox = isChoice(new GivenHtml(each));
    if (!isBox) addClass(each, place.markup?.control);
    // On a radio the attribute is not allowed (ARIA 1.2): its group is described instead.
    if (attribute(each, 'type')?.toLowerCase() !== 'radio') setAttribute(each, 'aria-invalid', 'true');
  }
}

function freeId(base: string, taken: ReadonlySet<string | null>): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

interface Place {
  readonly markup: Markup | undefined;
  /** The design system's element around the question. */
  readonly group: TreeElement | undefined;
  /** The error stands after this one, or before it. */
  readonly anchor: TreeElement;
  readonly isAfter: boolean;
  /** The element that the error describes. */
  readonly described: TreeElement;
}

function placeOf(control: TreeElement): Place {
  const fieldset = isChoice(new GivenHtml(control))
    ? closest(control, ({ tagName }) => tagName === 'fieldset')
    : undefined;
  const start = fieldset ?? control;
  const around = (markup: Markup): TreeElement | undefined =>
    closest(start, (element) => hasAnyClass(element, [markup.group]));
  const markup = markups.find(around);
  const after = fieldset && lastOfHead(fieldset);
  const label = closest(control, ({ tagName }) => tagName === 'label');
  return {
    markup,
    group: markup && around(markup),
    anchor: after ?? label ?? control,
    isAfter: after !== undefined,
    described: start,
  };
}

/** The legend, or the hint that follows it. */
function lastOfHead(fieldset: TreeElement): TreeElement | undefined {
  const children = childElements(fieldset);
  const legend = children.find(({ tagName }) => tagName === 'legend');
  const next = children[children.indexOf(legend!) + 1];
  return legend && next && hasAnyClass(next, hintClasses) ? next : legend;
}

/** An error that stands there from before goes: a page served twice shows each once. Gives its id. */
function takeFormerAway({ anchor, isAfter }: Place): string | null {
  const siblings = childElements(anchor.parentNode!);
  const former = siblings[siblings.indexOf(anchor) + (isAfter ? 1 : -1)];
  if (!former || !hasAnyClass(former, messageClasses)) return null;
  remove(former);
  return attribute(former, 'id');
}

function targetOf(page: Page, question: Question, owns: FormPage['owns']): string | null {
  if (!definitions.has(question.given.tag)) return attribute(controlsOf(page, question, owns)[0]!, 'id');
  const controls = [...descendants(elementOf(question.given))].filter((element) => isControl(new GivenHtml(element)));
  const target = controls.find((control) => attribute(control, 'aria-invalid') === 'true') ?? controls[0];
  return target ? attribute(target, 'id') : null;
}

const classesOf = (element: TreeElement): string[] => (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

const hasAnyClass = (element: TreeElement, names: readonly string[]): boolean =>
  classesOf(element).some((name) => names.includes(name));

function addClass(element: TreeElement, name: string | undefined): void {
  if (name && !hasAnyClass(element, [name])) setAttribute(element, 'class', [...classesOf(element), name].join(' '));
}
