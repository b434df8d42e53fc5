import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import { radio, yesNo, type Html } from './markup.js';

export const household = (texts: Texts): Html => {
  const t = texts.household;
  return html`
    <pp-radio-group legend="${t.with}" why="${t.withWhy}" other-situation error-required="${t.withNeeded}">
      ${radio('household', 'alone', t.alone)} ${radio('household', 'partner', t.partner)}
      ${radio('household', 'others', t.others)} ${radio('household', 'other-situation', texts.answers.other)}
    </pp-radio-group>
    <pp-radio-group
      name="with-children"
      legend="${t.children}"
      hint="${t.childrenHint}"
      required
      options="${yesNo(texts)}"
      error-required="${t.childrenNeeded}"
    ></pp-radio-group>
  `;
};

/** One child. @param entry which one, from 0 */
export const child = (texts: Texts, entry: number): Html => {
  const t = texts.child;
  const part = `children[${entry}]`;
  return html`
    <pp-undo name="${part}" label="${t.remove}" removed-text="${t.removed}" restore-label="${t.restore}">
      <pp-text-field
        name="${part}[name]"
        label="${t.name}"
        required
        spellcheck="false"
        maxlength="100"
        error-required="${t.nameNeeded}"
      ></pp-text-field>
      <pp-date-field
        name="${part}[birth]"
        legend="${t.birth}"
        required
        min="1900-01-01"
        max="today"
        why="${t.birthWhy}"
        error-required="${t.birthNeeded}"
        error-too-late="${texts.you.birthLate}"
      ></pp-date-field>
      <pp-radio-group
        name="${part}[more]"
        legend="${t.more}"
        required
        options="${yesNo(texts)}"
        error-required="${t.moreNeeded}"
      ></pp-radio-group>
    </pp-undo>
  `;
};
