import type { Action } from '../reading.js';
import type { Kit } from '../../browser/kit.js';

/** Reads the buttons and links that can be seen. Runs in the page. */
export function readActions(kit: Kit, firstField: string): Action[] {
  const BUTTONS = 'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"]';
  const ERRORS = 'pp-error-summary, .govuk-error-summary, [role="alert"]';

  function form(): Element | null {
    const field = firstField && !firstField.includes('>>') ? document.querySelector(firstField) : null;
    if (field) return (field as HTMLInputElement).form;
    const forms = kit
      .all('form')
      .filter((candidate) => kit.shown(candidate) && !kit.within(candidate, 'nav, footer, [role="search"], search'));
    return forms.find((candidate) => candidate.querySelector('button, input[type="submit"]')) ?? null;
  }

  const screenForm = form();
  const screen = screenForm ?? document.querySelector('main, [role="main"]') ?? document.body;

  function markOf(element: Element): Action['mark'] {
    const classes = element.getAttribute('class') ?? '';
    if (kit.within(element, 'pp-send, [data-pp-part="send"]')) return 'send';
    if (kit.within(element, 'pp-back-link') || /\b(govuk-back-link|back-link)\b/.test(classes)) return 'back';
    if (element.getAttribute('rel') === 'prev') return 'back';
    if (element.getAttribute('data-pp-part') === 'continue') return 'continue';
    if (/\bgovuk-button--start\b/.test(classes)) return 'start';
    if (element.localName === 'a' && kit.within(element, 'dl, table, pp-review, .govuk-summary-list')) return 'review';
    return 'none';
  }

  function describe(element: Element): Action {
    const link = element.localName === 'a';
    const control = element as HTMLButtonElement;
    const owner = control.form ?? element.closest('form');
    return {
      selector: kit.selectorOf(element),
      kind: link ? 'link' : 'button',
      submits: !link && /^(submit|image)$/.test(control.type) && owner !== null,
      words: kit.nameOf(element),
      href: link ? (element as HTMLAnchorElement).href : '',
      inScreen: screen.contains(element) || (owner !== null && owner === screenForm),
      mark: markOf(element),
      buttonLike:
        link &&
        (element.getAttribute('role') === 'button' ||
          /\b(btn|button|fr-btn)\b/i.test(element.getAttribute('class') ?? '')),
      inFooter: kit.within(element, 'footer, [role="contentinfo"]') !== null,
    };
  }

  const usable = (element: Element): boolean =>
    kit.shown(element) && !(element as HTMLButtonElement).disabled && element.getAttribute('aria-disabled') !== 'true';
  return kit
    .all(`${BUTTONS}, a[href]`)
    .filter((element) => usable(element) && !kit.within(element, ERRORS))
    .map(describe);
}
