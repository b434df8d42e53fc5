import { sendKeys } from '@web/test-runner-commands';
import { settled } from '../../../suites/field/page.js';

export const boxIn = (root: Element): HTMLInputElement => root.querySelector<HTMLInputElement>('[role="combobox"]')!;
export const select = (root: Element): HTMLSelectElement => root.querySelector('select')!;

/** The answers in sight. */
export const labelsShown = (root: Element): string[] =>
  [...root.querySelectorAll<HTMLElement>('[role="listbox"]:not([hidden]) [role="option"]')].map(
    ({ textContent }) => textContent,
  );

export const said = (root: Element): string =>
  root.querySelector('[role="status"]')!.textContent.replace(/\s+/g, ' ').trim();

/** Takes away what the script puts beside the native list or input: the server writes none of it. */
export function withoutCombobox(root: Element | DocumentFragment): void {
  const added = 'pp-autocomplete-field :is([data-pp-part="combobox"], [data-pp-part="popup"])';
  for (const part of root.querySelectorAll(added)) part.remove();
  for (const control of root.querySelectorAll<HTMLElement>('pp-autocomplete-field :is(select, input)')) {
    const isInput = control.matches('[role="combobox"]');
    if (control.getAttribute('autocomplete') === 'off') control.removeAttribute('autocomplete');
    const written = ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls', 'spellcheck'];
    for (const name of isInput ? written : ['inert', 'aria-hidden', 'tabindex']) control.removeAttribute(name);
    const around = control.closest('label');
    const beside = control.closest('pp-autocomplete-field')!.querySelector<HTMLLabelElement>('label');
    if (around) around.removeAttribute('for');
    else if (beside?.htmlFor.endsWith('_combobox')) beside.htmlFor = control.id;
  }
}

/** Keys that a person presses, one after the other; the page has done its work after each. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(document.body);
  }
}

/** Writes into the input in place of what stood there. */
export async function type(root: Element, text: string): Promise<void> {
  const box = boxIn(root);
  box.focus();
  box.select();
  // One by one: in a run, WebKitGTK's driver loses a letter that comes twice, in a plain input too.
  for (const letter of text) await sendKeys({ type: letter });
  if (!text && box.value) await sendKeys({ press: 'Backspace' });
  await settled(document.body);
}

/** Waits for what comes after a pause. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 600 && !holds(); frames += 1) await new Promise(requestAnimationFrame);
  if (!holds()) throw new Error(`Ten seconds went by without: ${holds.toString()}`);
}
