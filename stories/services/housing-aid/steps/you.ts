import { html } from 'hono/html';
import type { Texts } from '../texts/fr.js';
import type { Html } from './markup.js';

export const you = ({ you: t }: Texts): Html => html`
  <pp-name-field name="you" name-pattern="{part}-name" legend="${t.name}" required></pp-name-field>
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
  <pp-reference-field name="file-number" shape="9{7}" label="${t.file}" hint="${t.fileHint}"></pp-reference-field>
  <pp-help summary="${t.fileHelp}"><p>${t.fileHelpText}</p></pp-help>
`;
