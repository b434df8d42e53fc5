import type { Step } from '../step/step.js';
import { askedIn } from './asked.js';
import { lineOf } from './checks.js';
import type { SentError } from './outcome.js';
import type { Running } from './running.js';
import { nameOf } from './way.js';

/**
 * Shows the errors that the server sent back: each on its question, all in the list, on the step of the first one.
 * Continue there leads back to where the person sent from. An error of no question here stands in the list alone.
 */
export async function mend(running: Running, errors: readonly SentError[]): Promise<void> {
  const { journey, words } = running;
  const open = running.way.steps;
  const found = journey.steps.flatMap((step) =>
    askedIn(step, words).map((asked) => {
      const own = errors.filter(({ name }) => asked.question.names.includes(name));
      return { step, asked, own, text: own.map(({ detail }) => detail).join(' ') };
    }),
  );
  const isMeant = ({ step, own }: (typeof found)[number]): boolean =>
    // A closed step may ask the same name.
    open.includes(step) ||
    !found.some((other) => open.includes(other.step) && own.some((one) => other.own.includes(one)));
  const placed = found.filter((candidate) => candidate.own.length > 0 && isMeant(candidate));
  const loose = errors.filter((error) => !placed.some(({ own }) => own.includes(error)));
  const step = placed[0]?.step ?? journey.current!;
  await Promise.all(placed.map(({ asked, text }) => asked.show({ outcome: { key: '' }, text })));
  await openStep(running, step);
  const lines = placed.map(({ asked, text }) => lineOf(asked, text));
  await running.checks.summarise([...loose.map(({ detail: text }) => ({ text })), ...lines]);
  const detail = { step: nameOf(step), count: errors.length };
  journey.dispatchEvent(new CustomEvent('pp-problems', { detail, bubbles: true }));
}

async function openStep({ journey, history }: Running, step: Step): Promise<void> {
  const here = nameOf(journey.current!);
  if (journey.paged || step === journey.current) return;
  history.push({ step: nameOf(step), previous: here, returnTo: here });
  await journey.show(step);
}
