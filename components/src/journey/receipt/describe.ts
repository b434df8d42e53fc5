import type { Given } from '../../base/given.js';
import { part, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';

/** The look of `pp-receipt`: what was received, what happens next, and how to undo. */
export function describeReceipt(given: Given, around: Surroundings): Plan {
  const { words, id } = around;
  const panel = part('panel', 'section', { class: 'pp-receipt', 'aria-labelledby': id }, [
    part('heading', 'h2', { id, class: 'pp-receipt-heading', tabindex: '-1' }, [
      given.get('heading') ?? words.text('receipt.heading'),
    ]),
    factsPart(given, around),
    ...nextParts(given, around),
    ...undoParts(given, around),
  ]);
  return { parts: [{ node: panel, start: given }] };
}

function factsPart(given: Given, { words }: Surroundings): PartNode | undefined {
  const rows = [
    ['reference', given.get('reference')],
    ['date', writtenDate(given.get('date'), words.lang, given.get('time-zone') ?? undefined)],
  ].flatMap(([name, value]) =>
    name && value
      ? [
          part(`${name}-row`, 'div', {}, [
            part('term', 'dt', {}, [words.text(`receipt.${name}`)]),
            part('value', 'dd', {}, [value]),
          ]),
        ]
      : [],
  );
  return rows.length > 0 ? part('facts', 'dl', { class: 'pp-receipt-facts' }, rows) : undefined;
}

function nextParts(given: Given, { words }: Surroundings): PartNode[] {
  const next = given.get('next');
  return next ? [part('next-heading', 'h3', {}, [words.text('receipt.next')]), part('next', 'p', {}, [next])] : [];
}

function undoParts(given: Given, { words }: Surroundings): PartNode[] {
  const links = ['correct', 'withdraw'].flatMap((act) => {
    const href = given.get(`${act}-href`);
    const date = writtenDate(given.get(`${act}-until`), words.lang);
    const text = date ? words.text(`receipt.${act}Until`, { date }) : words.text(`receipt.${act}`);
    return href ? [part(`${act}-item`, 'li', {}, [part(act, 'a', { href }, [text])])] : [];
  });
  return links.length > 0
    ? [
        part('undo-heading', 'h3', {}, [words.text('receipt.undo')]),
        part('undo', 'ul', { class: 'pp-receipt-undo' }, links),
      ]
    : [];
}

/** An ISO date (with or without a time) in words, in the page's language; a text that is no date stays as it is. */
export function writtenDate(iso: string | null, lang: string, timeZone = 'Europe/Paris'): string | null {
  if (!iso || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(
    lang,
    iso.length === 10 ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short', timeZone },
  ).format(date);
}
