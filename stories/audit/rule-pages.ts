import { readFileSync } from 'node:fs';
import { helpPage } from '../../audit/src/rules/help-page.js';
import { rules } from '../../audit/src/rules/index.js';

const source = (id: string, lang: string): string =>
  readFileSync(new URL(`../../audit/src/rules/${id}/help.${lang}.md`, import.meta.url), 'utf8');

/** Every help page: file name in `rules/` → what it has to hold. */
export function rulePages(): Map<string, string> {
  return new Map(
    rules.map((rule) => [`${rule.id}.md`, helpPage(rule, { fr: source(rule.id, 'fr'), en: source(rule.id, 'en') })]),
  );
}
