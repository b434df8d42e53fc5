import type { Language } from './locales/language.js';
import type { BlockedWrite } from './browser/network.js';
import type { TroubleCode } from './browser/trouble.js';
import type { NotReached, StateKind, Stop, Transition } from './walk/record.js';

/** `fail` only when sure, `review` with a question for a person, `pass`. */
export type Outcome = 'fail' | 'review' | 'pass';
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

/** Where a rule's demand is written: `WCAG 2.2 3.3.4`, `RGAA 4.1 11.1`, `EN 301 549 9.3.3.1`, or a line of our research. */
export interface Criterion {
  standard: 'WCAG' | 'RGAA' | 'EN 301 549' | 'research';
  id: string;
}

/** What one rule found about one element of one screen. */
export interface Finding {
  /** `step-back`, `human-contact`, `axe/<rule of axe-core>`. */
  rule: string;
  outcome: Outcome;
  impact: Impact;
  /** Key of the sentence that says it, `<rule>.<outcome>`. */
  message: string;
  /** Fills the sentence. Never holds what was typed. */
  data: Record<string, string>;
  /** Sentences already in the language of the run, for rules that bring their own (axe-core). */
  says: { problem: string; mend: string[]; help: string } | null;
  /** CSS selector; ` >> ` steps into a shadow root or a frame. */
  target: string;
  screen: string;
  /** States of the screen in which it was found. */
  states: StateKind[];
  criteria: Criterion[];
  tags: string[];
  /** Best practices of axe-core stand apart: no criterion asks for them, and they do not count. */
  apart: 'best-practice' | null;
  /** True when it makes the run fail. */
  counts: boolean;
  /** Why a person settled it, from the file given with `--settled`. */
  settled: { reason: string } | null;
}

export interface ScreenResult {
  id: string;
  kind: 'page' | 'questions' | 'review' | 'receipt';
  heading: string;
  /** Address with everything private taken out. */
  address: string;
  states: { kind: StateKind; sameAs: StateKind | null }[];
  notReached: { state: StateKind; why: NotReached }[];
}

/** Something that was not tested, and why: `untested.<code>` in the locales. */
export interface Untested {
  code: 'frames' | 'rule-failed' | 'one-screen' | 'axe-off';
  screen: string | null;
  rule: string;
  data: Record<string, string>;
}

/** One page or form that was asked for. */
export interface PageResult {
  /** As given, with everything private taken out. */
  target: string;
  /** `error`: the page itself could not be used; `incomplete`: the walk stopped before it should. */
  status: 'complete' | 'incomplete' | 'error';
  trouble: { code: TroubleCode; data: Record<string, string> } | null;
  stop: Stop | null;
  screens: ScreenResult[];
  transitions: Transition[];
  findings: Finding[];
  untested: Untested[];
  blocked: BlockedWrite[];
}

/** An entry of the settled file that matched nothing. */
export interface SettledEntry {
  rule: string;
  target: string;
  screen: string;
  reason: string;
}

/** Everything a run found out. */
export interface AuditResult {
  schema: 1;
  lang: Language;
  versions: { audit: string; axe: string; browser: string };
  seed: number;
  rules: string[];
  pages: PageResult[];
  settledUnused: SettledEntry[];
  totals: {
    fail: number;
    review: number;
    settled: number;
    pass: number;
    apart: number;
    pages: number;
    unfinished: number;
  };
}
