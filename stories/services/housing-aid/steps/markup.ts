import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>;

export const options = (list: readonly (readonly [value: string, label: string, hint?: string])[]): string =>
  JSON.stringify(list.map(([value, label, hint]) => ({ value, label, ...(hint && { hint }) })));

export const yesNo = ({ answers: { yes, no } }: Texts): string =>
  options([
    ['yes', yes],
    ['no', no],
  ]);

/** Native radios inside our element: the mixed form. */
export const radio = (name: string, value: string, label: string): Html => html`
  <div class="pp-option">
    <input class="pp-radio" type="radio" id="${name}-${value}" name="${name}" value="${value}" required />
    <label class="pp-option-label" for="${name}-${value}">${label}</label>
  </div>
`;

/** Euros a month: a rough amount is enough, and none is fine. */
export const amount = (name: string, label: string, hint: string): Html => html`
  <pp-amount-field name="${name}" label="${label}" hint="${hint}" period="month"></pp-amount-field>
`;

export const postCode = (name: string, { answers: t }: Texts): Html => html`
  <pp-text-field
    name="${name}"
    label="${t.code}"
    required
    inputmode="numeric"
    width="5"
    pattern="[0-9]{5}"
    error-required="${t.codePattern}"
    error-pattern="${t.codePattern}"
  ></pp-text-field>
`;

export const town = (name: string, { answers: t }: Texts): Html => html`
  <pp-text-field
    name="${name}"
    label="${t.town}"
    required
    maxlength="100"
    error-required="${t.townNeeded}"
  ></pp-text-field>
`;
