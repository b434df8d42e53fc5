import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { amount, yesNo, type Html } from './markup.js';

export const income = (texts: Texts): Html => {
  const t = texts.income;
  return html`
    <pp-radio-group
      name="income"
      legend="${t.work}"
      hint="${t.workHint}"
      why="${t.workWhy}"
      required
      options="${yesNo(texts)}"
      unknown
      error-required="${t.workNeeded}"
    ></pp-radio-group>
    ${amount('amount', t.amount, t.amountHint)}
    <pp-text-area name="income-story" label="${t.story}" maxlength="2000" rows="4"></pp-text-area>
  `;
};
