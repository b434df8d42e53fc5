/**
 * What was heard, kept beside the documentation: `stories/screen-reader/transcripts/<element>.json`. A run compares;
 * `PLAIN_PIED_TRANSCRIPTS=write` writes what a run heard, after its expectations held.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/files.js';
import type { Heard } from './person.js';
import type { Script } from './script.js';
import type { ReaderEngine } from './words.js';

/** By the name of the script, then by engine: the keys, and what was said of each. */
export type Transcripts = Record<string, Partial<Record<ReaderEngine, readonly Heard[]>>>;

const folder = join(ROOT, 'stories', 'screen-reader', 'transcripts');
const fileOf = (element: string): string => join(folder, `${element.replace(/\W+/g, '-')}.json`);

export const readTranscripts = (element: string): Transcripts =>
  existsSync(fileOf(element)) ? (JSON.parse(readFileSync(fileOf(element), 'utf8')) as Transcripts) : {};

export function compareTranscript(engine: ReaderEngine, script: Script, heard: readonly Heard[]): void {
  const kept = readTranscripts(script.element);
  if (process.env['PLAIN_PIED_TRANSCRIPTS'] === 'write') {
    mkdirSync(folder, { recursive: true });
    const { [script.name]: former, ...others } = kept;
    const all: Transcripts = { ...others, [script.name]: { ...former, [engine]: heard } };
    const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(fileOf(script.element), `${JSON.stringify(sorted, null, 2)}\n`);
    return;
  }
  assert.deepEqual(
    heard,
    kept[script.name]?.[engine],
    'Orca says something else than the documentation: look at it, then "npm run test:screen-reader -- --write".',
  );
}
