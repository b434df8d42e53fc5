import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import type { Html } from './markup.js';

export const you = ({ you: t }: Texts): Html => html`
  <pp-text-field
    name="family-name"
    label="${t.family}"
    required
    autocomplete="family-name"
    spellcheck="false"
    maxlength="100"
    error-required="${t.familyNeeded}"
  ></pp-text-field>
  <pp-text-field
    name="given-name"
    label="${t.first}"
    required
    autocomplete="given-name"
    spellcheck="false"
    maxlength="100"
    error-required="${t.firstNeeded}"
  ></pp-text-field>
  <pp-date-field
    name="birth"
    legend="${t.birth}"
    required
    autocomplete="bday"
    min="1900-01-01"
    max="today"
    why="${t.birthWhy}"
    error-required="${t.birthNeeded}"
    error-too-late="${t.birthLate}"
  ></pp-date-field>
  <pp-text-field
    name="file-number"
    label="${t.file}"
    hint="${t.fileHint}"
    inputmode="numeric"
    width="10"
    pattern="(?:\\s*[0-9]){7}\\s*"
    error-pattern="${t.filePattern}"
  ></pp-text-field>
  <pp-help summary="${t.fileHelp}"><p>${t.fileHelpText}</p></pp-help>
`;
