import type { Outcome } from './outcome.js';
import { countCharacters } from './text.js';

/**
 * A new password: its length counts, and nothing else.
 * No sign of a given kind is asked for: NIST SP 800-63B-4 (2025), 3.1.1.2, says that verifiers shall not impose composition rules
 * and shall not cut a password, so that there is no greatest length either. CNIL, deliberation 2022-100, measures what is hard to
 * guess: 50 bits where attempts are limited, which 12 small letters reach (56 bits), and 80 bits where they are not: then set
 * `minlength` to 18 (80 bits by small letters alone), or rely on words. NIST asks for 15 where the password is the only proof.
 * Common and leaked passwords are the server's to refuse: their list is no load for a page.
 */
export interface PasswordLimits {
  readonly required?: boolean;
  /** 12 by default. */
  readonly minlength?: number | undefined;
}

/** A rule as it is shown beside the password, with whether it is met. */
export interface PasswordRule {
  /** Its words are `password.rule.<rule>`. */
  readonly rule: 'minlength';
  readonly limit: number;
  /** What the password has of it. */
  readonly count: number;
  readonly met: boolean;
}

/** The rules of a password, in the order in which they are shown. Spaces count: a sentence is a good password. */
export function passwordRules(text: string, { minlength = 12 }: PasswordLimits = {}): PasswordRule[] {
  const count = countCharacters(text);
  return [{ rule: 'minlength', limit: minlength, count, met: count >= minlength }];
}

/** Checks a new password. Nothing is cut from it, not even spaces at its ends. */
export function checkPassword(text: string, limits: PasswordLimits): Outcome | null {
  if (text === '') return limits.required ? { key: 'error.password.required' } : null;
  const unmet = passwordRules(text, limits).find(({ met }) => !met);
  return unmet ? { key: 'error.password.tooShort', parameters: { limit: unmet.limit, length: unmet.count } } : null;
}
