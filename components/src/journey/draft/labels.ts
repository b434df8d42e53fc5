import { askedIn } from '../journey/asked.js';
import type { Keeper } from './keeper.js';
import { ruleOf, type Rule } from './values.js';

/** The questions of the current screen whose answers are under a rule. */
export function questionsUnder({ journey, controls }: Keeper, rule: Rule): string[] {
  const names = controls.filter((control) => ruleOf(control) === rule).map(({ name }) => name);
  return journey.current ? questionsFor(journey.current, names, journey) : [];
}

/** What to tell of answers that did not come back: those whose question is there, by its words, and how many have none. */
export function lostWords({ words, journey }: Keeper, names: readonly string[], gone: number): string {
  const steps = [...journey.querySelectorAll('pp-step')];
  const questions = steps.flatMap((step) => questionsFor(step, names, journey)).join(', ');
  const told = [
    gone > 0 && words.text('keep.gone', { count: gone }),
    questions && words.text('keep.lost', { questions }),
  ];
  return told.filter(Boolean).join(' ');
}

const questionsFor = (step: Element, names: readonly string[], { words }: Pick<Keeper, 'words'>): string[] =>
  askedIn(step, words)
    .filter(({ question }) => question.names.some((name) => names.includes(name)))
    .map(({ question }) => question.label);
