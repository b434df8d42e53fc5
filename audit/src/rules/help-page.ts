import { messageKey, sayIn } from '../locales/index.js';
import { languages, type Language } from '../locales/language.js';
import type { Rule } from './rule.js';

/** Headings of the page, which only its generator needs. */
const headings: Record<Language, { says: string; facts: string; impact: string; criteria: string; source: string }> = {
  en: { says: 'What it says', facts: 'Facts', impact: 'Impact', criteria: 'Criteria', source: 'Asked for by' },
  fr: { says: 'Ce qu’elle dit', facts: 'Fiche', impact: 'Gravité', criteria: 'Critères', source: 'Demandé par' },
};

/**
 * The help page of a rule, French then English, as Markdown. Pure.
 *
 * @param help the hand-written part, by language
 */
export function helpPage(rule: Rule, help: Readonly<Record<Language, string>>): string {
  const parts = languages.map((lang) => part(rule, lang, help[lang]));
  return `<!-- Written by stories/audit/write-rule-pages.ts from the rule: change the rule or its help file, then run it again. -->\n\n# ${rule.id}\n\n${parts.join('\n')}`;
}

function part(rule: Rule, lang: Language, help: string): string {
  const say = sayIn(lang);
  const words = headings[lang];
  const rows = Object.entries(rule.messages).map(([message, outcome]) => {
    const key = `${rule.id}.${message}`;
    const next = outcome === 'pass' ? '' : say(messageKey(`${key}.do`));
    return `| \`${key}\` | ${say(messageKey(`outcome.${outcome}`))} | ${say(messageKey(key))} | ${next} |`;
  });
  const criteria = rule.criteria.map(({ standard, id }) => (standard === 'research' ? id : `${standard} ${id}`));
  return `## ${say(messageKey(`rule.${rule.id}`))}

${say(messageKey(`rule.${rule.id}.about`))}

${help.trim()}

### ${words.says} (${lang})

| | | | |
|---|---|---|---|
${rows.join('\n')}

### ${words.facts} (${lang})

- ${words.impact}: ${say(`impact.${rule.impact}`)}
${criteria.length > 0 ? `- ${words.criteria}: ${criteria.join(', ')}\n` : ''}- ${words.source}: ${rule.source}
`;
}
