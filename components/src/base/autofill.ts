/**
 * Autofill is the person's right (WCAG 2.2, criterion 1.3.5), and on a device that is not theirs it writes somebody else's
 * name: it is switched off only after the person said so, and stays off for this tab.
 */
const key = 'plain-pied:autofill';
const controls = 'form, input:not([type="hidden"]), select, textarea';

/** Whose the device is: of a helper, where a browser may well bring back what was typed; or anybody's, where nothing may come back. */
type Device = 'helper' | 'shared';

let device: Device | undefined;
/** What the controls say of themselves. */
const said = new WeakMap<Element, string | null>();

/** Switches it off in the page, for what comes later too, and for the pages that come after it in this tab. */
export function turnAutofillOff(whose: Device): void {
  const chosen = device === 'shared' ? device : whose;
  try {
    sessionStorage.setItem(key, chosen);
  } catch {
    // Storage refused: it is off in this page.
  }
  follow(chosen);
}

/** The choice was made on an earlier page of this tab. */
export function resumeAutofill(): void {
  try {
    const chosen = sessionStorage.getItem(key);
    if (chosen === 'helper' || chosen === 'shared') follow(chosen);
  } catch {
    // Storage refused: nothing was chosen on an earlier page.
  }
}

/** What an element writes as the autofill purpose of a control that it makes or describes. */
export function purposeOf(control: Element, wanted: string | undefined): string | undefined {
  if (!device) return wanted;
  if (wanted !== 'off') said.set(control, wanted ?? null);
  return 'off';
}

function follow(chosen: Device): void {
  const isNew = !device;
  device = chosen;
  if (!isNew) return;
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (node instanceof Element) turnOff(node);
  }).observe(document, { childList: true, subtree: true });
  turnOff(document.documentElement);
  // A browser brings nothing back into what is "off" (Chromium, Firefox): while the page is away it is as it was.
  window.addEventListener('pagehide', giveBack);
  window.addEventListener('pageshow', () => turnOff(document.documentElement));
}

const below = (root: Element): Element[] =>
  [root, ...root.querySelectorAll(controls)].filter((candidate) => candidate.matches(controls));

function turnOff(root: Element): void {
  for (const control of below(root)) {
    const purpose = control.getAttribute('autocomplete');
    if (purpose === 'off') continue;
    said.set(control, purpose);
    control.setAttribute('autocomplete', 'off');
  }
}

function giveBack(): void {
  if (device === 'shared') return;
  for (const control of below(document.documentElement)) {
    const purpose = said.get(control);
    if (purpose === null) control.removeAttribute('autocomplete');
    else if (purpose !== undefined) control.setAttribute('autocomplete', purpose);
  }
}
