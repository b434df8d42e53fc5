import { asTyped, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import { part, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';

/** An address that was probably meant, beside the one that was typed. */
export interface Offer {
  readonly suggestion: string;
  readonly typed: string;
  /** The person took it: the next press brings back what was typed. */
  readonly taken: boolean;
}

/** The look of `pp-email-field`. */
export const describeEmailField = (given: Given, around: Surroundings, offer?: Offer): Plan =>
  describeControl(given, around, {
    usual: { ...asTyped, type: 'email', autocomplete: 'email' },
    after: offerParts(around.words, offer),
  });

/** The sentence is a live region of its own, there from the start: the button beside it is reached by Tab, and read then. */
function offerParts(words: Words, offer?: Offer): PartNode[] {
  const said = offer && words.text(offer.taken ? 'email.taken' : 'email.suggestion', { ...named(offer) });
  const act = offer && words.text(offer.taken ? 'email.undo' : 'email.take', { ...named(offer) });
  return [
    part('offer', 'p', { role: 'status', class: 'pp-offer' }, [said]),
    ...(act ? [part('act', 'button', { type: 'button', class: 'pp-field-act' }, [act])] : []),
  ];
}

const named = ({ suggestion, typed }: Offer) => ({ suggestion, typed });
