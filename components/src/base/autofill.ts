/**
 * Autofill is the person's right (WCAG 2.2, criterion 1.3.5), and on a device that is not theirs it writes somebody else's
 * name: it is switched off only after the person said so, and stays off for this tab.
 */
const key = 'plain-pied:autofill';
const controls = 'form, input:not([type="hidden"]), select, textarea';

let observer: MutationObserver | undefined;

/** Whether the person chose that nothing is filled in for them. */
export const isAutofillOff = (): boolean => observer !== undefined;

/** Switches it off in the page, for what comes later too, and for the pages that come after it in this tab. */
export function turnAutofillOff(): void {
  try {
    sessionStorage.setItem(key, 'off');
  } catch {
    // Storage refused: it is off in this page.
  }
  follow();
}

/** The same page style over several pages: the choice was made on an earlier one. */
export function resumeAutofill(): void {
  try {
    if (sessionStorage.getItem(key) === 'off') follow();
  } catch {
    // Storage refused: nothing was chosen on an earlier page.
  }
}

function follow(): void {
  if (observer) return;
  observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (node instanceof Element) turnOff(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  turnOff(document.documentElement);
}

function turnOff(root: Element): void {
  for (const control of [root, ...root.querySelectorAll('*')])
    if (control.matches(controls)) control.setAttribute('autocomplete', 'off');
}
