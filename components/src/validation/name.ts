import type { Outcome } from './outcome.js';

export interface NameLimits {
  readonly required?: boolean;
}

/**
 * Checks the name of a person: only whether there is one. Names have any script, length and sign, one letter is a whole name,
 * and who refuses one tells a person that they do not exist (W3C, "Personal names around the world").
 */
export const checkName = (text: string, { required }: NameLimits): Outcome | null =>
  required && !/[^\s\p{Cf}]/u.test(text) ? { key: 'error.name.required' } : null;

/** A name as it is kept. Capitals and accents stay as typed: only the person knows them. */
export const tidyName = (text: string): string => text.replace(/\s+/g, ' ').trim();
