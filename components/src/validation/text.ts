import type { Outcome } from './outcome.js';

export interface TextLimits {
  readonly required?: boolean;
  /** Smallest and greatest number of characters, counted as a person counts them. */
  readonly minlength?: number | undefined;
  readonly maxlength?: number | undefined;
  /** Greatest number of words. */
  readonly maxwords?: number | undefined;
  /** Regular expression that the whole answer must match, as in HTML. */
  readonly pattern?: string | undefined;
  readonly type?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** Firefox knows `Intl.Segmenter` since version 125: older ones count code points, and words between spaces. */
const segments = (value: string, granularity: 'grapheme' | 'word'): Intl.SegmentData[] | null =>
  'Segmenter' in Intl ? [...new Intl.Segmenter(undefined, { granularity }).segment(value)] : null;

/** Number of characters as a person counts them: é and 👩‍👧 are one each. */
export const countCharacters = (value: string): number => (segments(value, 'grapheme') ?? Array.from(value)).length;

/** Number of words; punctuation is none. */
export const countWords = (value: string): number =>
  segments(value, 'word')?.filter(({ isWordLike }) => isWordLike).length ?? value.split(/\s+/).filter(Boolean).length;

/** The address syntax that HTML gives to `<input type=email>` (HTML Standard, "valid e-mail address"), with any letter in the local part and domain (RFC 6531). */
const email =
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

/**
 * Checks a text answer.
 * @param value as typed; spaces at both ends do not count
 * @returns the first thing to mend, or `null`
 */
export function checkText(value: string, limits: TextLimits): Outcome | null {
  const text = value.replace(/\r\n?/g, '\n').trim();
  if (text === '') return limits.required ? { key: 'error.text.required' } : null;
  return checkLength(text, limits) ?? checkForm(text, limits) ?? checkRange(text, limits);
}

function checkLength(text: string, { minlength, maxlength, maxwords }: TextLimits): Outcome | null {
  const length = countCharacters(text);
  const written = maxwords === undefined ? 0 : countWords(text);
  if (minlength !== undefined && length < minlength)
    return { key: 'error.text.tooShort', parameters: { limit: minlength, length } };
  if (maxlength !== undefined && length > maxlength)
    return { key: 'error.text.tooLong', parameters: { limit: maxlength, length } };
  if (maxwords !== undefined && written > maxwords)
    return { key: 'error.text.tooManyWords', parameters: { limit: maxwords, length: written } };
  return null;
}

function checkForm(text: string, { type, pattern }: TextLimits): Outcome | null {
  if (type === 'email' && !email.test(text)) return { key: 'error.text.email' };
  if (type === 'url' && !URL.canParse(text)) return { key: 'error.text.url' };
  if (type === 'number' && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return { key: 'error.text.number' };
  return pattern !== undefined && !matches(text, pattern) ? { key: 'error.text.pattern' } : null;
}

/** A pattern that no engine can read lets every answer through: it is the service's mistake, not the person's. */
function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}

/** Native dates and times are written so that their order is the order of their characters. */
const ordered = ['date', 'month', 'week', 'time', 'datetime-local'];

function checkRange(text: string, { type = 'text', min, max }: TextLimits): Outcome | null {
  const isNumber = type === 'number' || type === 'range';
  if (!isNumber && !ordered.includes(type)) return null;
  const size = (value: string): number | string => (isNumber ? Number(value.replace(',', '.')) : value);
  if (min && size(text) < size(min)) return { key: 'error.text.tooLow', parameters: { limit: min } };
  if (max && size(text) > size(max)) return { key: 'error.text.tooHigh', parameters: { limit: max } };
  return null;
}
