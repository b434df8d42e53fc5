import { firstUnanswered, mayOpen } from './route.js';

/** A place on the way: what an entry of the browser's history remembers. */
export interface Place {
  readonly step: string;
  /** The step of the entry before this one, where that entry is ours: then, and only then, Back may be the browser's. */
  readonly previous?: string | undefined;
  /** The review that the person came from to change an answer, and returns to. */
  readonly returnTo?: string | undefined;
}

/** Where the person is on a screen: what the entry of the history remembers, if it is an entry of this screen. */
export const placeOn = <P extends Place>(step: string, entry: P | null): P | Place =>
  entry?.step === step ? entry : { step };

/** What the machine needs to know of the form for the answers given now. */
export interface Ground {
  /** Names of every step in the order of the page. */
  readonly all: readonly string[];
  /** Names of the steps that belong to the way, in order. */
  readonly open: readonly string[];
  /** Whether a step has nothing to mend. */
  readonly isComplete: (step: string) => boolean;
}

/** A new entry of the history. */
export interface Push {
  readonly how: 'push';
  readonly to: Place;
}

/** Something is to be mended on `step`; where that is another screen, `to` is its entry. */
export interface Mend {
  readonly how: 'mend';
  readonly step: string;
  readonly to?: Place;
}

/** The browser's own Back. */
export interface Back {
  readonly how: 'back';
}

export type Move = Push | Mend | Back | { readonly how: 'stay' };

/** The person presses Continue. */
export function continueFrom(ground: Ground, here: Place): Move {
  const { step, previous, returnTo } = here;
  // What a closed step asks need not be answered.
  if (ground.open.includes(step) && !ground.isComplete(step)) return { how: 'mend', step };
  // A change may have opened a step that still waits for an answer: it comes before the return.
  const back = returnTo ? openAt(ground, returnTo)?.step : step;
  const returns = back !== undefined && back !== step;
  const next = returns ? back : after(ground, step);
  if (!next || next === step) return { how: 'stay' };
  if (next === returnTo && returnTo === previous) return { how: 'back' };
  const goesOn = returns && next !== returnTo;
  return { how: 'push', to: { step: next, previous: step, ...(goesOn && { returnTo }) } };
}

/** The person presses Send. */
export function sendFrom(ground: Ground, here: Place): Mend | { readonly how: 'send' } {
  const failing = ground.open.find((step) => !ground.isComplete(step));
  if (!failing) return { how: 'send' };
  if (failing === here.step) return { how: 'mend', step: failing };
  return { how: 'mend', step: failing, to: { step: failing, previous: here.step, returnTo: here.step } };
}

/** The person presses the back link. `step` is where it leads. */
export function backFrom(
  ground: Ground,
  { step, previous }: Place,
): ((Push | Back) & { readonly step: string }) | { readonly how: 'stay' } {
  if (previous !== undefined) return { how: 'back', step: previous };
  const before = beforeOn(ground, step);
  return before === undefined ? { how: 'stay' } : { how: 'push', to: { step: before }, step: before };
}

/** The person presses Change beside an answer of the review. */
export const changeFrom = (here: Place, step: string): Push => ({
  how: 'push',
  to: { step, previous: here.step, returnTo: here.step },
});

/** Where an address leads. `because` is there when it is another step than the one `wanted`. */
export interface Opening {
  readonly step: string;
  /** `earlier`: another step must be answered first. `closed`: the step does not belong to the way. */
  readonly because?: 'earlier' | 'closed';
  readonly wanted?: string;
}

/**
 * The step of that name where the person may be there, else the first one with an answer to give.
 * @returns `undefined` where no step has that name
 */
export function openAt({ all, open, isComplete }: Ground, name: string | null): Opening | undefined {
  if (name === null || !all.includes(name)) return undefined;
  const steps = open.map((step) => ({ name: step }));
  const aim = open.includes(name) ? name : (after({ all, open }, name) ?? open.at(-1)!);
  const because = open.includes(name) ? 'earlier' : 'closed';
  if (mayOpen(steps, aim, ({ name: step }) => isComplete(step)))
    return aim === name ? { step: name } : { step: aim, because, wanted: name };
  const first = firstUnanswered(steps, ({ name: step }) => isComplete(step))!.name;
  return { step: first, because, wanted: name };
}

/**
 * Where the browser's own Back, Forward or another address leads. An entry of ours shows its screen as it was left, also
 * one that is closed by now; an address alone opens what `openAt` allows.
 */
export const landOn = (ground: Ground, entry: Place | null, address: string | null): Opening | undefined =>
  entry ? { step: entry.step } : openAt(ground, address);

/** The open step that follows, also after a step that is closed by now; there the way may have ended before it. */
function after({ all, open }: Pick<Ground, 'all' | 'open'>, step: string): string | undefined {
  const following = all.slice(all.indexOf(step) + 1).find((candidate) => open.includes(candidate));
  return following ?? (open.includes(step) ? undefined : open.at(-1));
}

const beforeOn = ({ all, open }: Ground, step: string): string | undefined =>
  all
    .slice(0, all.indexOf(step))
    .reverse()
    .find((candidate) => open.includes(candidate));
