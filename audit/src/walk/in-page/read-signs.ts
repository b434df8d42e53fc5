import type { Reading } from '../reading.js';
import type { Kit } from '../../browser/kit.js';

export type Signs = Omit<Reading, 'fields' | 'actions'>;

/** Reads what tells one screen from another: headings, steps, errors, review, receipt, progress. Runs in the page. */
export function readSigns(kit: Kit, firstField: string): Signs {
  const ERRORS = 'pp-error-summary, .govuk-error-summary, .fr-alert--error, [role="alert"]';

  const seen = (css: string): Element[] => kit.all(css).filter((element) => kit.shown(element));
  const steps = kit.all('pp-step');
  const step = steps.find((candidate) => kit.shown(candidate));
  const main = seen('main, [role="main"]')[0];
  const field = firstField && !firstField.includes('>>') ? document.querySelector<HTMLInputElement>(firstField) : null;
  const runsByStep = steps.length > 1 && steps.some((candidate) => !kit.shown(candidate));
  const block = (runsByStep || steps.length === 1 ? step : undefined) ?? main ?? field?.form ?? document.body;

  function heading(): string {
    const candidates = seen('h2, h1, legend').filter(
      (element) => !kit.within(element, `${ERRORS}, footer, nav, aside`),
    );
    const inside = candidates.filter((element) => block.contains(element));
    const h2 = inside.find(
      (element) =>
        element.localName === 'h2' &&
        !kit.within(element, 'section[aria-label], [role="group"], pp-contact, pp-help, details'),
    );
    const found = h2 ?? inside.find((element) => element.localName === 'h1') ?? inside[0] ?? candidates[0];
    return found ? kit.words(found) : '';
  }

  function errorsShown(): boolean {
    if (seen('[aria-invalid="true"]').length > 0) return true;
    const marked = seen(
      `${ERRORS}, .govuk-error-message, .fr-error-text, .pp-error, .error, .errors, .invalid-feedback`,
    );
    return marked.some((element) => kit.words(element) !== '');
  }

  function review(): Reading['review'] {
    if (seen('pp-review').length > 0) return 'yes';
    const rows = seen('dl dt, .govuk-summary-list__row, table tbody th').filter(
      (row) => !kit.within(row, 'footer, details, pp-receipt'),
    );
    const changes = seen('dl a[href], .govuk-summary-list a[href], table a[href]');
    if (rows.length > 0 && changes.length > 0) return 'yes';
    return rows.length > 1 ? 'maybe' : 'no';
  }

  function progress(): Reading['progress'] {
    const said = seen(
      '.fr-stepper__state, [aria-current="step"], [class*="step"], [class*="progress"], legend, h1, h2, p, li, span',
    );
    for (const element of said) {
      const text = kit.words(element);
      if (text.length > 60) continue;
      const found = /(?:étape|step|page|question)\s+(\d+)\s*(?:sur|of|\/|de)\s*(\d+)/i.exec(text);
      if (found) return { at: Number(found[1]), of: Number(found[2]) };
    }
    return undefined;
  }

  function sendTargets(): string[] {
    const forms = kit.all('pp-send').map((send) => send.closest('form') ?? send.querySelector('button')?.form);
    return [...new Set(forms.filter((form) => form !== null && form !== undefined))]
      .filter((form) => form.getAttribute('method')?.toLowerCase() === 'post' && (runsByStep || steps.length !== 1))
      .map((form) => new URL(form.getAttribute('action') ?? '', document.baseURI).href.replace(/#.*$/, ''));
  }

  function outline(): string {
    let hash = 5381;
    const add = (text: string): void => {
      for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) >>> 0;
    };
    const visit = (node: Element): void => {
      if (/^(script|style|link|meta|noscript|template)$/.test(node.localName)) return;
      const control = node as HTMLInputElement;
      const filled = node.matches('input, select, textarea')
        ? `${control.checked ? 'c' : ''}${control.value && !/radio|checkbox/.test(control.type) ? 'v' : ''}`
        : '';
      const flags = ['role', 'type', 'name', 'aria-invalid', 'aria-expanded', 'open', 'hidden', 'class'].map(
        (name) => node.getAttribute(name) ?? '-',
      );
      const own = [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent ?? '');
      add(
        `<${node.localName} ${flags.join('|')} ${filled}${kit.shown(node) ? '' : '!'}>${own
          .join('')
          .replace(/\s+|\d+/g, ' ')
          .trim()}`,
      );
      for (const child of [...kit.childrenOf(node), ...(node.shadowRoot?.children ?? [])]) visit(child);
      add('/');
    };
    visit(document.body);
    return hash.toString(36);
  }

  return {
    url: location.href,
    title: document.title,
    lang: (document.documentElement.lang || '').toLowerCase(),
    heading: heading(),
    step: runsByStep || steps.length === 1 ? (step?.getAttribute('name') ?? '') : '',
    block: kit.selectorOf(block),
    errorsShown: errorsShown(),
    review: review(),
    receipt: seen('pp-receipt, .govuk-panel--confirmation').length > 0,
    progress: progress(),
    hiddenSteps: runsByStep ? steps.filter((candidate) => !kit.shown(candidate)).length : 0,
    sendTargets: sendTargets(),
    outline: outline(),
  };
}
