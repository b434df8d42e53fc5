import { axe } from './axe/rule.js';
import { humanContact } from './human-contact/rule.js';
import type { Rule } from './rule.js';
import { stepBack } from './step-back/rule.js';

/** Every rule, in the order of the reports. */
export const rules: readonly Rule[] = [stepBack, humanContact, axe];

/** Whether a name given to `--rule` or `--skip` means anything: a rule of ours, or `axe/<rule of axe-core>`. */
export function isRuleName(name: string): boolean {
  return /^axe\/[a-z0-9-]+$/.test(name) || rules.some((rule) => rule.id === name);
}

/** @param names rules asked for, `axe/…` included; empty for all */
export function selectRules(names: readonly string[], skipped: readonly string[]): Rule[] {
  const wanted = new Set(names.map((name) => name.split('/')[0]));
  return rules.filter((rule) => (wanted.size === 0 || wanted.has(rule.id)) && !skipped.includes(rule.id));
}

/** Whether a finding of this rule was asked for. */
export function isSelected(rule: string, names: readonly string[], skipped: readonly string[]): boolean {
  const family = rule.split('/')[0] ?? rule;
  return (names.length === 0 || names.includes(rule) || names.includes(family)) && !skipped.includes(rule);
}
