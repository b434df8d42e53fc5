import type { Reporter } from './describe.js';
import { html } from './html.js';
import { json } from './json.js';
import { text } from './text.js';

/** Name given to `--reporter` → function. */
export const reporters = { text, json, html } as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
