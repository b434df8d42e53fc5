import { asTyped, describeControl } from '../../base/describe-control.js';
import type { Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { numberIn } from '../../base/numbers.js';
import { part, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';
import { passwordRules, type PasswordRule } from '../../validation/password.js';
import { isNew } from './question.js';

/** What a password field shows for now. */
export interface PasswordState {
  /** The password can be read. */
  readonly visible: boolean;
  /** What was last said of that. */
  readonly said: 'password.shown' | 'password.hidden' | '';
  readonly typed: string;
  /** Rules as they were last said aloud. */
  readonly rulesSaid: string;
}

export const atFirst: PasswordState = { visible: false, said: '', typed: '', rulesSaid: '' };

/** The look of `pp-password-field`. Its button stands only where the element is defined (more-fields.css). */
export function describePasswordField(given: Given, around: Surroundings, state = atFirst): Plan {
  const { words, id } = around;
  const fresh = isNew(given);
  const rulesId = partId(id, 'rule');
  return describeControl(given, around, {
    usual: { autocomplete: 'new-password', 'data-pp-width': '30' },
    // While it is shown it is a text: a spelling checker in the cloud must not get it, nor a draft.
    always: { ...asTyped, type: state.visible ? 'text' : 'password', 'data-pp-keep': 'never' },
    before: fresh ? [rulesPart(given, rulesId, words, state)] : [],
    described: fresh ? rulesId : undefined,
    after: [...buttonParts(words, state), ...(fresh ? [saidPart('rules-said', state.rulesSaid)] : [])],
  });
}

export const rulesOf = (given: Given, typed: string): PasswordRule[] =>
  passwordRules(typed, { minlength: numberIn(given.get('minlength')) });

/** « 12 caractères ou plus (fait) » */
export const ruleWords = ({ rule, limit, met }: PasswordRule, words: Words): [rule: string, state: string] => [
  words.text(`password.rule.${rule}`, { count: limit }),
  `(${words.text(met ? 'password.met' : 'password.unmet')})`,
];

/** The description names the rules alone: what changes while a person types is said after a pause. */
const rulesPart = (given: Given, id: string, words: Words, { typed }: PasswordState): PartNode =>
  part(
    'rules',
    'ul',
    { class: 'pp-rules' },
    rulesOf(given, typed).map((rule) => {
      const [text, state] = ruleWords(rule, words);
      return part(`rule-${rule.rule}`, 'li', { class: 'pp-rule', 'data-pp-met': rule.met ? '' : undefined }, [
        part('rule-text', 'span', { id }, [text]),
        ' ',
        part('rule-state', 'span', { class: 'pp-rule-state' }, [state]),
      ]);
    }),
  );

/**
 * The name of the button changes, and it has no `aria-pressed`: both at once are heard as « on, hide the password »
 * (ionic-team/ionic-framework#30885; WAI-ARIA Practices, "Button": the label of a toggle does not change with its state). GOV.UK
 * does the same (govuk-frontend 6, password-input) and says the new state in a live region, because a changed name is not
 * read again by itself.
 */
function buttonParts(words: Words, { visible, said }: PasswordState): PartNode[] {
  const key = visible ? 'password.hide' : 'password.show';
  const attributes = { type: 'button', class: 'pp-field-act', 'aria-label': words.text(`${key}Named`) };
  return [part('toggle', 'button', attributes, [words.text(key)]), saidPart('visible-said', said && words.text(said))];
}

const saidPart = (name: string, text: string): PartNode =>
  part(name, 'span', { role: 'status', class: 'pp-visually-hidden' }, [text || undefined]);
