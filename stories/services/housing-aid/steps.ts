import { html } from 'hono/html';
import { child, household } from './steps/household.js';
import { address, home, loan, place, rent } from './steps/home.js';
import type { Html } from './steps/markup.js';
import { income } from './steps/money.js';
import { email, phone, reply } from './steps/reply.js';
import { you } from './steps/you.js';
import type { Texts } from './texts/fr.js';

export type { Html } from './steps/markup.js';

/** What each step asks, in the order of the way. */
const asking = {
  ...{ you, home, rent, loan, place, address, household, child },
  ...{ income, reply, phone, email },
};
type Asking = keyof typeof asking;
const questions: Record<Asking, (t: Texts, entry: number) => Html> = asking;

export const stepNames = [...(Object.keys(asking) as Asking[]), 'review'] as const;
export type StepName = (typeof stepNames)[number];

/** For whom a step is; the others are for everybody. */
const when: Partial<Record<Asking, string>> = {
  rent: 'tenure = rent',
  loan: 'tenure = loan',
  place: 'tenure = none',
  address: 'tenure != none',
  child: 'with-children = yes',
  phone: 'reply = phone',
  email: 'reply = email',
};

/** More than in any family that we know of; whoever has more calls. */
const mostChildren = 12;

export interface StepParts {
  /** What stands after the heading, on a page that shows this step alone. */
  readonly start?: Html;
  /** The answers to read again, where the server knows them. */
  readonly review?: Html;
  /** On a page of its own the server decides what comes: which child it is, from 0. */
  readonly alone?: { readonly entry: number };
}

/** One step of the form. Where all stand on one page, the server and the script add the screens of further children. */
export function step(name: StepName, t: Texts, { start, review, alone }: StepParts = {}): Html {
  if (name === 'review') {
    return html`<pp-step name="review" heading="${t.review.heading}" lead="${t.review.lead}"
      >${start ?? ''}${review ?? html`<pp-review></pp-review>`}
      <p>${t.review.honour}</p></pp-step
    >`;
  }
  const entry = alone?.entry ?? 0;
  const heading = t[name].heading;
  return html`<pp-step
    name="${entry > 0 ? `${name}-${entry + 1}` : name}"
    heading="${alone ? heading.replace('{n}', String(entry + 1)) : heading}"
    ${alone ? '' : conditions(name)}
    >${start ?? ''}${questions[name](t, entry)}</pp-step
  >`;
}

function conditions(name: Asking): Html {
  const repeat =
    name === 'child' ? html`repeat="children" again="children[{i}][more] = yes" max="${mostChildren}"` : '';
  return html`${when[name] ? html`when="${when[name]}"` : ''} ${repeat}`;
}

/** The step of an address: `child-3` is the third screen of `child`. */
export function stepNamed(name: string): { readonly base: StepName; readonly entry: number } | null {
  const [, child] = /^child-([2-9]|1[0-2])$/.exec(name) ?? [];
  if (child) return { base: 'child', entry: Number(child) - 1 };
  const base = stepNames.find((candidate) => candidate === name);
  return base ? { base, entry: 0 } : null;
}
