import { warn } from './warn.js';

/** The number in an attribute, `undefined` where there is none. */
export const numberIn = (text: string | null | undefined): number | undefined =>
  text && Number.isFinite(Number(text)) ? Number(text) : undefined;

/** Warns of an attribute that holds a number and cannot be read as one. */
export function numberMend(element: Element, name: string): void {
  const text = element.getAttribute(name);
  if (text && numberIn(text) === undefined) warn(element, 'number', name, text);
}

/** The same for an attribute that counts something. */
export function countMend(element: Element, name: string): void {
  const text = element.getAttribute(name);
  if (/\D/.test(text ?? '')) warn(element, 'integer', name, text);
}

/** A control of type number changes its value when a wheel turns over it, and says '' for what it cannot read. */
export function typeMend(element: Element): void {
  if (element.querySelector('input[type="number" i]')) warn(element, 'numberType');
}
