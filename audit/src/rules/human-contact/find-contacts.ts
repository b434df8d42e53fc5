import type { Kit } from '../../browser/kit.js';
import type { ContactWords } from './words.js';

/** What a screen shows of ways to reach a person. */
export interface Contacts {
  /** Channels that are not digital. */
  human: ('phone' | 'visit' | 'post' | 'callback' | 'relay')[];
  /** E-mail, chat, forms. */
  digital: boolean;
  /** A number that may be a telephone number; nothing near it says so. */
  bareNumber: boolean;
  /** Selectors of links whose words promise contact, by whether they lead back to this page. */
  links: { selector: string; loops: boolean }[];
}

/** Looks for contacts that can be seen, or unfolded from a summary that can be seen. Runs in the page. */
export function findContacts(kit: Kit, words: ContactWords): Contacts {
  const TEXTS =
    'p, li, dt, dd, td, h1, h2, h3, h4, address, section, div, summary, span, strong, a, aside, pp-channel, pp-contact';
  const ERRORS =
    'pp-error-summary, .govuk-error-summary, .govuk-error-message, .fr-error-text, .pp-error, .pp-hint, [role="alert"]';
  const pattern = (key: keyof ContactWords): RegExp => new RegExp(words[key], 'i');

  /** Seen, or one press away inside a details. */
  function reachable(element: Element): boolean {
    const folded = kit.within(element, 'details:not([open])');
    if (!folded || element.localName === 'summary') return kit.seen(element);
    const summary = folded.querySelector('summary');
    // What the fold hides is asked of its own styles: a hidden part stays hidden when it opens.
    for (let node: Element | null = element; node && node !== folded; node = node.parentElement) {
      if (node.hasAttribute('hidden') || getComputedStyle(node).display === 'none') return false;
    }
    return summary !== null && kit.seen(summary);
  }

  /** Hints and errors give examples of numbers, for the person to write, not to call. */
  function aboutAField(element: Element): boolean {
    const described = kit
      .all('[aria-describedby]')
      .flatMap((control) => (control.getAttribute('aria-describedby') ?? '').split(/\s+/));
    const around = kit.within(
      element,
      described
        .filter(Boolean)
        .map((id) => `#${CSS.escape(id)}`)
        .concat('label', 'legend')
        .join(', '),
    );
    return around !== null || kit.within(element, ERRORS) !== null;
  }

  function textBlocks(): string[] {
    const blocks: string[] = [];
    for (const element of kit.all(TEXTS)) {
      const direct = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (direct && reachable(element) && !aboutAField(element))
        blocks.push(element.textContent.replace(/\s+/g, ' ').trim());
    }
    return blocks;
  }

  const human = new Set<Contacts['human'][number]>();
  let digital = false;
  let bareNumber = false;

  for (const channel of kit.all('pp-channel[type]').filter(reachable)) {
    const type = channel.getAttribute('type') ?? '';
    if (/^(phone|visit|post|callback|relay)$/.test(type)) human.add(type as Contacts['human'][number]);
    else digital = true;
  }
  if (kit.all('a[href^="tel:"]').some(reachable)) human.add('phone');
  if (kit.all('a[href^="mailto:"]').some(reachable)) digital = true;

  for (const text of textBlocks()) {
    const number = pattern('number').test(text);
    const toCall = pattern('call').test(text);
    if (toCall && (number || pattern('shortNumber').test(text))) human.add('phone');
    else if (number) bareNumber = true;
    if (pattern('visit').test(text)) human.add('visit');
    if (pattern('post').test(text)) human.add('post');
    if (pattern('callback').test(text)) human.add('callback');
    if (pattern('digital').test(text)) digital = true;
  }

  const here = location.href.replace(/#.*$/, '');
  const links = kit
    .all('a[href]')
    .filter(
      (link) =>
        reachable(link) &&
        pattern('link').test(kit.nameOf(link)) &&
        !/^(tel|mailto):/.test((link as HTMLAnchorElement).protocol),
    )
    .map((link) => ({
      selector: kit.selectorOf(link),
      loops: (link as HTMLAnchorElement).href.replace(/#.*$/, '') === here,
    }));

  return { human: [...human], digital, bareNumber, links };
}
