import { find, type Given } from '../../base/given.js';
import { part, placed, type Plan, type Surroundings } from '../../base/plan.js';

/** A button that sends a form. */
export const isSubmit = (given: Given): boolean =>
  (given.tag === 'button' && (given.get('type') ?? 'submit') === 'submit') ||
  (given.tag === 'input' && given.get('type') === 'submit');

/** A button that sends the whole form: one without checks does something else, such as saving for later or removing a part. */
export const isSender = (given: Given): boolean => isSubmit(given) && given.get('formnovalidate') === null;

/** The look of `pp-send`: what can still be corrected or withdrawn, then the button. */
export function describeSend(given: Given, { words }: Surroundings): Plan {
  const own = find(given, isSubmit);
  const [correct, withdraw, reason] = ['correct', 'withdraw', 'final'].map((name) => given.get(name));
  const sentences = [
    correct && words.text('sendTerms.correct', { how: correct }),
    withdraw && words.text('sendTerms.withdraw', { how: withdraw }),
    reason && words.text('sendTerms.final', { reason }),
  ].flatMap((sentence, index) => (sentence ? [part(`term-${index}`, 'p', {}, [sentence])] : []));
  const contact = reason && given.get('contact');
  // A human first: the link stands before the button, in the tab order too.
  if (contact)
    sentences.push(
      part('human', 'p', {}, [part('contact', 'a', { href: `#${contact}` }, [words.text('sendTerms.human')])]),
    );
  const terms = sentences.length > 0 ? part('terms', 'div', { class: 'pp-send-terms' }, sentences) : undefined;
  const button = own
    ? undefined
    : part('button', 'button', { type: 'submit', class: 'pp-button' }, [given.get('label') ?? words.text('send')]);
  // On paper only, and only where the law asks for it: most requests need none.
  const signs = given.get('sign') === null ? [] : ['date', 'signature'];
  const lines = signs.map((name) =>
    part(`sign-${name}`, 'p', { class: 'pp-paper', hidden: '' }, [
      words.text(`paper.${name}`),
      part('line', 'span', { class: 'pp-paper-line' }),
    ]),
  );
  return {
    parts: [...placed([terms], own && { start: given }), ...placed([button, ...lines])],
  };
}
