/** One thing that a person does while listening, and what that person needs to hear. */
import type { Person } from './person.js';

export interface Script {
  /** The element it is about, `pp-text-field`, or the task in words. */
  readonly element: string;
  /** What is listened to, in a few words. */
  readonly name: string;
  /** Language of the page; French by default. */
  readonly lang?: 'fr' | 'en';
  /** What does not hold yet, and why: the script runs and is named as open, without failing the run. */
  readonly open?: string;
  /** What stands in the page, after the button where listening starts. */
  readonly html: string;
  /** Expectations are written from what is needed, before listening. */
  readonly listen: (person: Person) => Promise<void>;
}
