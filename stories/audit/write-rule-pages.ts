/** Writes the help pages of the audit's rules: `node --import tsx stories/audit/write-rule-pages.ts`. */
import { writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.js';

for (const [name, page] of rulePages()) writeFileSync(new URL(`rules/${name}`, import.meta.url), page);
