import { PartsElement } from '../../base/parts-element.js';
import { nextEntry } from '../../route/repeat.js';
import { progressOf, type StepView } from '../../route/progress.js';
import type { Step } from '../step/step.js';
import { branchesOf, factsIn } from './branches.js';
import { entriesOf } from './controls.js';
import { repeatsIn } from './repeats.js';
import type { Running } from './running.js';

export type { StepView };

/** Every step of a running journey with its state: the task list and the step indicator show it. */
export function overviewOf(current: Step | undefined, { form, words, steps, progress }: Running): StepView[] {
  const groups = repeatsIn(steps);
  const branches = branchesOf(steps, words).map((branch, index) => {
    const step = steps[index]!;
    const grows = groups.find(({ entries, max }) => entries.length < max && entries.at(-1)!.at(-1) === step);
    return {
      ...branch,
      step,
      heading: step.headingText,
      group: step.group ?? undefined,
      ...(grows && {
        next: nextEntry(
          grows.entries[0]!.map(({ patterns }) => patterns),
          grows.entries.length,
        ),
      }),
    };
  });
  return progressOf(branches, {
    facts: factsIn(branches, entriesOf(form), words),
    current: current?.name ?? undefined,
    isComplete: ({ step }) => progress.isComplete(step),
    isStarted: ({ step }) => progress.isStarted(step),
  });
}

/** Lets the elements that show where the person is, and what is kept, follow the journey. */
export function tellOverviews(journey: Element): void {
  const root = journey.getRootNode() as ParentNode;
  for (const element of root.querySelectorAll('pp-step-indicator, pp-task-list, pp-draft'))
    if (element instanceof PartsElement) element.requestUpdate();
}
