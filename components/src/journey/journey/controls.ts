/** A native control in which a person gives an answer. */
export type TypedControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const notTyped = ['hidden', 'submit', 'button', 'reset', 'image'];

export const isTyped = (element: Element): element is TypedControl =>
  (element instanceof HTMLInputElement && !notTyped.includes(element.type)) ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

/** The typed controls of a form, in the order of the page, also those tied to it from outside by `form="…"`. */
export const controlsOf = (form: HTMLFormElement): TypedControl[] => [...form.elements].filter(isTyped);

/** What would travel now, files as their names. */
export const entriesOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

/** What one control would send, wherever it stands. */
export function valuesIn(control: TypedControl): [string, string][] {
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].map(({ value }) => [control.name, value]);
  const off = ['radio', 'checkbox'].includes(control.type) && !(control as HTMLInputElement).checked;
  return off || !control.name ? [] : [[control.name, control.value]];
}
