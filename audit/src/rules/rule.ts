import type { Criterion, Finding, Impact, Outcome, Untested } from '../results.js';
import type { Language } from '../locales/language.js';
import type { Moment } from '../walk/walker.js';
import type { WalkRecord } from '../walk/record.js';

/** What a rule says about one element. */
export interface Verdict {
  outcome: Outcome;
  /** The part after the rule's id in the message key: `none` for `human-contact.none`. */
  message: string;
  target: string;
  /** Fills the sentence. Never what was typed. */
  data?: Record<string, string>;
  /** What a rule that wraps another engine knows for itself. */
  own?: Pick<Finding, 'rule' | 'impact' | 'criteria' | 'tags' | 'apart' | 'says'>;
}

interface RuleFacts {
  /** A noun that names its subject; also its folder, its fixtures, its messages and its help page. */
  id: string;
  impact: Impact;
  tags: readonly string[];
  criteria: readonly Criterion[];
  /** The line of the research that asks for it, or nothing when a standard does. */
  source: string;
  /** Keys of every message that it can give, with the outcome that each stands for. */
  messages: Readonly<Record<string, Outcome>>;
}

/** Judges each state of each screen, in the page. */
export interface StateRule extends RuleFacts {
  on: 'state';
  evaluate(moment: Moment, about: RunFacts): Promise<Verdict[]>;
}

/** Judges a walk when it is over. Pure. */
export interface WalkRule extends RuleFacts {
  on: 'walk';
  evaluate(record: WalkRecord): (Verdict & { screen: string })[];
}

export interface RunFacts {
  lang: Language;
  /** Tells of something that could not be tested. */
  untested(what: Omit<Untested, 'screen'>): void;
}

export type Rule = StateRule | WalkRule;
