import type { BackWay } from './recognise.js';
import type { Reading } from './reading.js';

/** How a screen was met. */
export const stateKinds = ['initial', 'errors', 'filled', 'back-by-browser', 'back-by-page'] as const;
export type StateKind = (typeof stateKinds)[number];

export interface WalkedState {
  kind: StateKind;
  outline: string;
  /** The state before it with the same structure, which was judged in its place. */
  sameAs: StateKind | null;
}

/** Whether an answer was still there after going back. */
export interface KeptAnswer {
  selector: string;
  label: string;
  verdict: 'kept' | 'changed' | 'lost';
}

/** One attempt to go from a screen to the one before. */
export interface BackTrial {
  by: 'page' | 'browser';
  /** Screen that was stepped back from, and the one that should have been reached. */
  from: string;
  to: string;
  way: BackWay;
  /**
   * `back` the right screen, `earlier` another one of the form, `elsewhere` none of the form, `nothing` no move, `left` the
   * page before the form, `resend` the browser would have to send the form again, `error` an error page.
   */
  result: 'back' | 'earlier' | 'elsewhere' | 'nothing' | 'left' | 'resend' | 'error' | 'not-tried';
  answers: KeptAnswer[];
}

export interface WalkedScreen {
  /** Step route, else path; the same in each run of an unchanged form. */
  id: string;
  /** The first look at it. */
  reading: Reading;
  kind: 'page' | 'questions' | 'review' | 'receipt';
  states: WalkedState[];
  notReached: { state: StateKind; why: NotReached }[];
  /** Field key → what stood in it when the walk went on. Private: never part of a result. */
  answers: Map<string, string>;
}

export type NotReached =
  | 'no-question'
  | 'last-sending'
  | 'accepts-empty'
  | 'already-filled'
  | 'shows-nothing'
  | 'guard'
  | 'no-way'
  | 'not-back'
  | 'stopped';

/** Why a walk ended. `complete` walks have seen all that they may see. */
export interface Stop {
  code:
    | 'last-sending'
    | 'sent'
    | 'receipt'
    | 'no-form'
    | 'no-way-on'
    | 'guard'
    | 'refused'
    | 'not-found-again'
    | 'loop'
    | 'too-many-screens'
    | 'page-error';
  complete: boolean;
  /** Fills the sentence: `button`, `by`, `fields`, `write`, `screen`, `status`. */
  data: Record<string, string>;
}

export interface Transition {
  from: string;
  to: string;
  /** Words of the button or link. */
  by: string;
}

export interface WalkRecord {
  screens: WalkedScreen[];
  transitions: Transition[];
  trials: BackTrial[];
  stop: Stop;
  /** Everything that the walk typed. Private: only for taking it out of reports. */
  typed: ReadonlySet<string>;
}
