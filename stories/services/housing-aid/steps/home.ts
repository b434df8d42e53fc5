import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { amount, options, postCode, story, town, type Html } from './markup.js';

export const home = (texts: Texts): Html => {
  const t = texts.home;
  const choices = options([
    ['rent', t.rent],
    ['loan', t.loan],
    ['hostel', t.hostel],
    ['hosted', t.hosted],
    ['none', t.none],
    ['other', texts.answers.other],
  ]);
  return html`
    <pp-radio-group
      name="tenure"
      legend="${t.tenure}"
      required
      options="${choices}"
      error-required="${t.tenureNeeded}"
    ></pp-radio-group>
    ${story('home-story', t.story, texts.answers.storyHint, texts)}
  `;
};

/** Asked of those who pay rent. */
export const rent = (texts: Texts): Html => {
  const t = texts.rent;
  const choices = options([
    ['private', t.private],
    ['social', t.social],
    ['family', t.family],
    ['unknown', texts.answers.unknown],
  ]);
  return html`
    ${amount('rent', t.amount, t.amountHint, texts.answers.amountPattern)}
    <pp-radio-group
      name="landlord"
      legend="${t.landlord}"
      why="${t.landlordWhy}"
      required
      options="${choices}"
      error-required="${t.landlordNeeded}"
    ></pp-radio-group>
  `;
};

/** Asked of those who pay back a loan. */
export const loan = ({ loan: t, answers }: Texts): Html =>
  amount('loan-payment', t.amount, t.amountHint, answers.amountPattern);

/** Asked of those who have no home. */
export const place = (texts: Texts): Html => {
  const t = texts.place;
  return html`
    <p>${t.reassurance}</p>
    <pp-text-field
      name="place-name"
      label="${t.who}"
      hint="${t.whoHint}"
      required
      maxlength="100"
      error-required="${t.whoNeeded}"
    ></pp-text-field>
    <pp-text-field name="place-street" label="${t.street}" maxlength="200"></pp-text-field>
    ${postCode('place-code', texts, null)} ${town('place-town', texts, null)}
    <pp-help summary="${t.help}"><p>${t.helpText}</p></pp-help>
  `;
};

/** Asked of everybody who lives somewhere. */
export const address = (texts: Texts): Html => {
  const t = texts.address;
  return html`
    <pp-text-field
      name="street"
      label="${t.street}"
      required
      autocomplete="street-address"
      maxlength="200"
      error-required="${t.streetNeeded}"
    ></pp-text-field>
    ${postCode('post-code', texts, 'postal-code')} ${town('town', texts, 'address-level2')}
    <pp-date-field
      name="since"
      legend="${t.since}"
      hint="${t.sinceHint}"
      min="1900-01-01"
      why="${t.sinceWhy}"
    ></pp-date-field>
  `;
};
