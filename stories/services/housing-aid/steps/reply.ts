import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { options, type Html } from './markup.js';

export const reply = ({ reply: t }: Texts): Html => {
  const choices = options([
    ['post', t.post, t.postHint],
    ['phone', t.phone, t.phoneHint],
    ['email', t.email, t.emailHint],
  ]);
  return html`
    <pp-radio-group
      name="reply"
      legend="${t.how}"
      why="${t.howWhy}"
      required
      options="${choices}"
      error-required="${t.howNeeded}"
    ></pp-radio-group>
  `;
};

/** Asked of those who want to be called. */
export const phone = ({ phone: t }: Texts): Html => html`
  <pp-phone-field
    name="phone"
    label="${t.number}"
    hint="${t.numberHint}"
    required
    error-required="${t.numberNeeded}"
  ></pp-phone-field>
`;

/** Asked of those who want an e-mail. */
export const email = ({ email: t }: Texts): Html => html`
  <pp-email-field
    name="email"
    label="${t.address}"
    required
    maxlength="200"
    error-required="${t.addressNeeded}"
  ></pp-email-field>
`;
