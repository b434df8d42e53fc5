import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Impact } from '../../results.js';
import type { Language } from '../../locales/language.js';
import type { StateRule, Verdict } from '../rule.js';
import { criteriaFrom } from './criteria.js';
import { hasAxe, runAxe, type AxeNode } from './run-axe.js';

const require = createRequire(import.meta.url);

/** The version of axe-core that judges. */
export const axeVersion: string = (require('axe-core/package.json') as { version: string }).version;

/**
 * Off by default in axe-core, and switched on here: a criterion of WCAG 2.2 level AA. What stays off is level AAA, deprecated
 * or experimental, and every report says so.
 */
const SWITCHED_ON = { 'target-size': { enabled: true } };
const IMPACTS: readonly string[] = ['minor', 'moderate', 'serious', 'critical'];

let source: string | undefined;

/** Everything that axe-core finds in one state: violations fail, what it could not settle is a question for a person. */
export const axe: StateRule = {
  id: 'axe',
  on: 'state',
  impact: 'serious',
  tags: ['wcag', 'rgaa', 'en-301-549'],
  criteria: [],
  source: 'WCAG 2.2, RGAA 4.1 and EN 301 549, as axe-core tags its own rules',
  messages: { violation: 'fail', incomplete: 'review' },
  async evaluate({ tab }, about) {
    const { lang } = about;
    source ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    if (!(await tab.look(hasAxe, axeVersion))) {
      const leftOut = await tab.evaluateEverywhere(source);
      if (leftOut > 0) about.untested({ code: 'frames', rule: 'axe', data: { count: String(leftOut) } });
    }
    const nodes = await tab.look(runAxe, { locale: localeOf(lang), rules: SWITCHED_ON });
    return nodes.map(verdictOf);
  },
};

function localeOf(lang: Language): object | null {
  return lang === 'en' ? null : (require(`axe-core/locales/${lang}.json`) as object);
}

function verdictOf(node: AxeNode): Verdict {
  return {
    outcome: node.complete ? 'fail' : 'review',
    message: node.complete ? 'violation' : 'incomplete',
    target: node.target,
    own: {
      rule: `axe/${node.rule}`,
      impact: IMPACTS.includes(node.impact ?? '') ? (node.impact as Impact) : 'moderate',
      criteria: criteriaFrom(node.tags),
      tags: node.tags,
      apart: node.tags.includes('best-practice') ? 'best-practice' : null,
      says: { problem: node.problem, mend: node.mend, help: node.help },
    },
  };
}
