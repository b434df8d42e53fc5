import { errorPart } from '../../base/field-parts.js';
import { baseId } from '../../base/ids.js';
import { references, type Words } from '../../base/plan.js';
import { GivenElement, writePartInto } from '../../base/write-dom.js';
import type { TypedControl } from './controls.js';
import { hintClasses, markups, messageClasses, type Markup } from './markups.js';

const messages = messageClasses.map((name) => `.${name}`).join(', ');
const hints = hintClasses.map((name) => `.${name}`).join(', ');

/** The sentence that the page shows for a control of somebody else's markup, `null` where there is none. */
export function errorShownOn(control: TypedControl): string | null {
  const message = messageOf(control);
  if (!message) return null;
  const prefix = message.querySelector('.pp-visually-hidden, .govuk-visually-hidden, .fr-sr-only')?.textContent ?? '';
  return message.textContent.replace(prefix, '').replace(/\s+/g, ' ').trim();
}

/** Shows an error beside a control of somebody else's markup, in that markup's own way where it is known. */
export function showError(control: TypedControl, text: string, words: Words): void {
  hideError(control);
  const place = placeOf(control);
  const root = control.getRootNode() as Document | ShadowRoot;
  const id = `${baseId(new GivenElement(control), true, (candidate) => root.querySelector(`[id="${candidate}-error"]`) !== null)}-error`;
  const error = writePartInto(document.createElement('p'), errorPart(id, text, { words }));
  if (place.markup) error.classList.add(place.markup.message);
  if (place.after) place.after.after(error);
  else place.before!.before(error);
  if (place.markup) place.group?.classList.add(place.markup.groupInError);
  describe(place.described, id, true);
  for (const same of sameQuestion(control)) {
    if (place.markup?.control && same.type !== 'radio' && same.type !== 'checkbox')
      same.classList.add(place.markup.control);
    if (same.type !== 'radio') same.setAttribute('aria-invalid', 'true');
  }
}

/** Takes the error away: ours is removed, the server's (the author's node) is hidden. */
export function hideError(control: TypedControl): void {
  const message = messageOf(control);
  if (!message) return;
  const place = placeOf(control);
  if (message.hasAttribute('data-pp-part')) message.remove();
  else message.hidden = true;
  if (message.id) describe(place.described, message.id, false);
  for (const same of sameQuestion(control)) {
    same.removeAttribute('aria-invalid');
    if (place.markup?.control) same.classList.remove(place.markup.control);
  }
  if (place.markup) place.group?.classList.remove(place.markup.groupInError);
}

interface Place {
  readonly markup: Markup | undefined;
  readonly group: Element | null;
  /** The legend that the error follows, or else what it stands before. */
  readonly after: Element | null;
  readonly before: Element | null;
  /** The element that the error describes. */
  readonly described: Element;
}

function placeOf(control: TypedControl): Place {
  const fieldset = isChoice(control) ? control.closest('fieldset') : null;
  const start = fieldset ?? control;
  const markup = markups.find(({ group }) => start.closest(`.${group}`));
  const group = markup ? start.closest(`.${markup.group}`) : null;
  const legend = fieldset?.querySelector('legend') ?? null;
  const next = legend?.nextElementSibling;
  const after = next?.matches(hints) ? next : legend;
  const label = control.closest('label');
  return { markup, group, after, before: after ? null : (label ?? control), described: fieldset ?? control };
}

function messageOf(control: TypedControl): HTMLElement | null {
  const { group, described } = placeOf(control);
  const named = (described.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? (control.getRootNode() as Document | ShadowRoot).getElementById(id) : null))
    .find((element) => element?.matches(`:is(${messages}):not([hidden])`));
  return named ?? (group ?? described).querySelector<HTMLElement>(`:is(${messages}):not([hidden])`);
}

const isChoice = (control: TypedControl): boolean => control.type === 'radio' || control.type === 'checkbox';

function sameQuestion(control: TypedControl): TypedControl[] {
  if (!isChoice(control)) return [control];
  return [...(control.form?.elements ?? [])].filter(
    (other): other is TypedControl => (other as TypedControl).name === control.name,
  );
}

function describe(element: Element, id: string, on: boolean): void {
  const others = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((known) => known !== id);
  const value = references(...others, on && id);
  if (value) element.setAttribute('aria-describedby', value);
  else element.removeAttribute('aria-describedby');
}
