import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { amount, options, story, type Html } from './markup.js';

export const income = (texts: Texts): Html => {
  const [t, { yes, no, unknown, amountPattern }] = [texts.income, texts.answers];
  const choices = options([
    ['yes', yes],
    ['no', no],
    ['unknown', unknown],
  ]);
  return html`
    <pp-radio-group
      name="income"
      legend="${t.work}"
      hint="${t.workHint}"
      why="${t.workWhy}"
      required
      options="${choices}"
      error-required="${t.workNeeded}"
    ></pp-radio-group>
    ${amount('amount', t.amount, t.amountHint, amountPattern)} ${story('income-story', t.story, null, texts)}
  `;
};
