import type { Given } from '../../base/given.js';
import { part, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { writtenDate } from '../../base/written-date.js';

/**
 * The look of `pp-receipt`: what was received, what happens next, a copy to keep, and how to undo.
 * @param prints whether the page can print itself: a button for it stands only where a script runs
 */
export function describeReceipt(given: Given, around: Surroundings, prints = false): Plan {
  const { words, id } = around;
  const panel = part('panel', 'section', { class: 'pp-receipt', 'aria-labelledby': id }, [
    part('heading', 'h2', { id, class: 'pp-receipt-heading', tabindex: '-1' }, [
      given.get('heading') ?? words.text('receipt.heading'),
    ]),
    factsPart(given, around),
    ...nextParts(given, around),
    ...copyParts(given, around, prints),
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
  const date = writtenDate(given.get('answer-by'), words.lang);
  if (!next && !date) return [];
  return [
    part('next-heading', 'h3', {}, [words.text('receipt.next')]),
    ...(next ? [part('next', 'p', {}, [next])] : []),
    ...(date ? [part('answer-by', 'p', {}, [words.text('receipt.answerBy', { date })])] : []),
  ];
}

function copyParts(given: Given, { words }: Surroundings, prints: boolean): PartNode[] {
  const href = given.get('copy-href');
  const button = { type: 'button', class: 'pp-button pp-button-second' };
  return [
    ...(href
      ? [
          part('keep-heading', 'h3', {}, [words.text('receipt.keep')]),
          part('keep', 'p', {}, [part('copy', 'a', { href }, [words.text('receipt.copy')])]),
        ]
      : []),
    ...(prints ? [part('print', 'button', button, [words.text('receipt.print')])] : []),
  ];
}

function undoParts(given: Given, { words }: Surroundings): PartNode[] {
  const links = ['correct', 'withdraw'].flatMap((act) => {
    const href = given.get(`${act}-href`);
    const date = writtenDate(given.get(`${act}-until`), words.lang);
    const text = date ? words.text(`receipt.${act}Until`, { date }) : words.text(`receipt.${act}`);
    return href ? [part(`${act}-item`, 'li', {}, [part(act, 'a', { href }, [text])])] : [];
  });
  const reason = given.get('final');
  if (links.length === 0 && !reason) return [];
  return [
    part('undo-heading', 'h3', {}, [words.text('receipt.undo')]),
    ...(links.length > 0 ? [part('undo', 'ul', { class: 'pp-receipt-undo' }, links)] : []),
    ...(reason
      ? [
          part('human', 'p', {}, [words.text('receipt.human')]),
          part('final', 'p', {}, [words.text('receipt.final', { reason })]),
        ]
      : []),
  ];
}
