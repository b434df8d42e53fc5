import type { Tab } from '../browser/tab.js';
import { PageTrouble } from '../browser/trouble.js';
import { textAnswer } from './answers.js';
import type { Fiction } from './fiction.js';
import { readScreen } from './look.js';
import type { Field, Option, Reading } from './reading.js';

/** The answers of one walk: made once per field, so that a screen filled a second time says the same. */
export interface AnswerBook {
  fiction: Fiction;
  /** Screen and field → answer. */
  given: Map<string, string>;
  typed: Set<string>;
}

/** Answering one question may show another; a chain longer than this is not followed. */
const REVEAL_LIMIT = 4;

/**
 * Answers every question of the screen that has no answer yet.
 *
 * @param attempt 0 at first; 1 and more after the form has refused, when the fields in error get other answers
 * @returns the screen as it is then
 */
export async function fillScreen(tab: Tab, screenId: string, book: AnswerBook, attempt: number): Promise<Reading> {
  let reading = await readScreen(tab);
  const done = new Set<string>();
  for (let round = 0; round < REVEAL_LIMIT; round += 1) {
    const open = reading.fields.filter(
      (field) => !done.has(field.key) && needsAnswer(field, book.given.get(`${screenId} ${field.key}`), attempt),
    );
    if (open.length === 0) break;
    for (const field of open) {
      done.add(field.key);
      await answer(tab, field, `${screenId} ${field.key}`, book, attempt, reading.lang);
    }
    await tab.settle();
    reading = await readScreen(tab);
  }
  return reading;
}

/** @param given the answer of an earlier visit; what stands there instead is not what the person said */
function needsAnswer(field: Field, given: string | undefined, attempt: number): boolean {
  if (attempt > 0 && field.invalid) return true;
  if (given !== undefined) return !field.value.split('\n').includes(given);
  if (field.kind === 'select') return field.options.length > 1;
  return field.value === '' && (field.kind !== 'file' || field.required);
}

async function answer(
  tab: Tab,
  field: Field,
  key: string,
  book: AnswerBook,
  attempt: number,
  lang: string,
): Promise<void> {
  try {
    if (field.kind === 'file') {
      await tab.attach(field.selector, madeUpFile());
      return;
    }
    if (field.kind === 'choice' || field.kind === 'ticks') {
      await tab.tick(chosenOption(field, key, book, attempt).selector);
      return;
    }
    if (field.kind === 'select') {
      const option = chosenOption(field, key, book, attempt);
      await tab.pick(field.selector, option.value);
      return;
    }
    const text = (attempt === 0 ? book.given.get(key) : undefined) ?? textAnswer(book.fiction, field, lang, attempt);
    book.given.set(key, text);
    book.typed.add(text);
    await tab.type(field.selector, text);
  } catch (error) {
    // A field that cannot be filled is the form's to complain about; what it says is then part of the walk.
    if (error instanceof PageTrouble && (error.code === 'timeout' || error.code === 'unexpected')) return;
    throw error;
  }
}

function chosenOption(field: Field, key: string, book: AnswerBook, attempt: number): Option {
  const before = attempt === 0 ? book.given.get(key) : undefined;
  const real = field.options.filter((option) => option.value !== '' && (field.kind === 'ticks' || !option.chosen));
  const options = real.length > 0 ? real : field.options;
  const found =
    field.options.find((option) => before !== undefined && option.value === before) ?? book.fiction.one(options);
  book.given.set(key, found.value);
  return found;
}

function madeUpFile(): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'exemple-fictif.txt', mimeType: 'text/plain', buffer: Buffer.from('Fichier fictif. Made-up file.\n') };
}
