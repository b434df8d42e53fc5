import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { amount, options, postCode, town, type Html } from './markup.js';

export const home = (texts: Texts): Html => {
  const t = texts.home;
  const choices = options([
    ['rent', t.rent],
    ['loan', t.loan],
    ['hostel', t.hostel],
    ['hosted', t.hosted],
    ['none', t.none],
  ]);
  return html`
    <pp-radio-group
      name="tenure"
      legend="${t.tenure}"
      required
      options="${choices}"
      other-situation
      error-required="${t.tenureNeeded}"
    ></pp-radio-group>
  `;
};

/** Asked of those who pay rent. */
export const rent = (texts: Texts): Html => {
  const t = texts.rent;
  const choices = options([
    ['private', t.private],
    ['social', t.social],
    ['family', t.family],
  ]);
  return html`
    ${amount('rent', t.amount, t.amountHint)}
    <pp-radio-group
      name="landlord"
      legend="${t.landlord}"
      why="${t.landlordWhy}"
      required
      options="${choices}"
      unknown
      error-required="${t.landlordNeeded}"
    ></pp-radio-group>
  `;
};

/** Asked of those who pay back a loan. */
export const loan = ({ loan: t }: Texts): Html => amount('loan-payment', t.amount, t.amountHint);

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
    ${postCode('place-code', texts)} ${town('place-town', texts)}
    <pp-help summary="${t.help}"><p>${t.helpText}</p></pp-help>
  `;
};

/** Asked of everybody who lives somewhere. */
export const address = (texts: Texts): Html => {
  const t = texts.address;
  return html`
    <pp-address-field name="home" name-pattern="{part}" legend="${t.where}" required></pp-address-field>
    <pp-date-field name="since" legend="${t.since}" min="1900-01-01" approximate why="${t.sinceWhy}"></pp-date-field>
  `;
};
