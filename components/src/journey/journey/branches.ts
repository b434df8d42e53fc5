import { factsOf, namesAsked } from '../../base/facts.js';
import type { Words } from '../../base/plan.js';
import type { Entries, Question } from '../../base/question.js';
import { wayFor, type BranchingStep } from '../../route/branches.js';
import type { Step } from '../step/step.js';
import { askedIn } from './asked.js';

interface Branch extends BranchingStep {
  readonly step: Step;
  readonly questions: readonly Question[];
}

/** The steps that belong to the way for given answers. */
export function openFor(steps: readonly Step[], entries: Entries, words: Words): Step[] {
  return openBranches(steps, entries, words).map(({ step }) => step);
}

/** Leaves out what only closed steps ask: it stays in the page, and is not sent. */
export function leaveOutClosed(data: FormData, steps: readonly Step[], words: Words): void {
  const entries = [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name] as const);
  const open = new Set(openBranches(steps, entries, words).flatMap(({ asks }) => asks));
  const closed = steps.flatMap((step) => askedIn(step, words)).flatMap(({ question }) => question.names);
  for (const name of closed) if (!open.has(name)) data.delete(name);
}

function openBranches(steps: readonly Step[], entries: Entries, words: Words): Branch[] {
  const branches = steps.map((step): Branch => {
    const questions = askedIn(step, words).map(({ question }) => question);
    const { condition, opens } = step;
    return {
      name: step.name ?? '',
      asks: namesAsked(questions),
      step,
      questions,
      ...(condition && { when: condition }),
      ...(opens && { opens }),
    };
  });
  if (branches.every(({ when, opens }) => !when && !opens)) return branches;
  return wayFor(
    branches,
    factsOf(
      branches.flatMap(({ questions }) => questions),
      entries,
      words,
    ),
  );
}
