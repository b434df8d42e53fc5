import { isListOf, isText, parsed } from './record.js';

/** The answers of a person, to take along. Without files and passwords. */
export interface AnswerFile {
  /** Name of the journey, with its step where one page holds one step. */
  readonly form: string;
  readonly version: string;
  readonly entries: readonly Entry[];
}

type Entry = readonly [name: string, value: string];

const isEntry = (value: unknown): boolean => isListOf(value, isText) && (value as string[]).length === 2;

/** The largest file that is read back, in bytes. */
export const largest = 2 ** 20;

/** `{"plainPied": 1, "form": …, "version": …, "entries": [[name, value], …]}` */
export const writeFile = (file: AnswerFile): string => JSON.stringify({ plainPied: 1, ...file }, null, 1);

/**
 * Reads a file strictly: nothing of it is used unless all of it is right.
 * @param form that the file must be of
 * @returns what is wrong, where something is
 */
export function readFile(text: string, form: string): AnswerFile | 'unreadable' | 'other' {
  const found = (parsed(text) ?? {}) as Partial<AnswerFile> & { plainPied?: unknown };
  const isFile =
    found.plainPied === 1 && isText(found.form) && isText(found.version) && isListOf(found.entries, isEntry);
  if (!isFile) return 'unreadable';
  const { version, entries } = found as AnswerFile;
  return found.form === form ? { form, version, entries } : 'other';
}
