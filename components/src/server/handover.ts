import { slug } from '../base/ids.js';
import { lettersOf } from '../contact/handover/code.js';

/** What is asked of a form to find a place in it; `readForm` gives it. */
export interface HandoverForm<Step extends HandoverStep = HandoverStep> {
  /** Name of the journey. Without it the letters of a code are not compared. */
  readonly name?: string;
  /** Every step of the form, in the order of the page. */
  readonly steps: readonly Step[];
}

export interface HandoverStep {
  readonly name: string;
  readonly questions: readonly unknown[];
}

/**
 * Finds the screen and the question that a caller stands at, for the agent who answers.
 *
 * Upper and lower case, spaces and any dashes do not matter: "log 3 2" is `LOG-3-2`. A form with one step per page needs
 * the steps of all its pages: `{ name, steps: pages.flatMap((page) => readForm(page).steps) }`.
 *
 * @param code as the person said it
 * @returns the step and the question (`null` where the code names none); `null` where the code fits no place in this form
 */
export function readHandoverCode<Step extends HandoverStep>(
  code: string,
  { name, steps }: HandoverForm<Step>,
): { step: Step; question: Step['questions'][number] | null } | null {
  const [letters, ...rest] = slug(code).split('-');
  if (name !== undefined && letters !== lettersOf(name)) return null;
  if (/^\d+$/.test(rest[0] ?? '')) return placeIn(steps[Number(rest[0]) - 1], rest.slice(1));
  // The longest name first: "child-2" is a step before it is the second question of "child".
  for (let length = rest.length; length > 0; length -= 1) {
    const step = steps.find((candidate) => slug(candidate.name) === rest.slice(0, length).join('-'));
    if (step) return placeIn(step, rest.slice(length));
  }
  return null;
}

function placeIn<Step extends HandoverStep>(
  step: Step | undefined,
  [number, ...more]: readonly string[],
): { step: Step; question: Step['questions'][number] | null } | null {
  if (!step || more.length > 0) return null;
  if (number === undefined) return { step, question: null };
  const question = step.questions[Number(number) - 1] as Step['questions'][number] | undefined;
  return question === undefined ? null : { step, question };
}
