import type { Finding, SettledEntry } from '../results.js';

/** The settled file cannot be used; `detail` says which entry, and what it lacks. */
export class SettledInvalid extends Error {
  override name = 'SettledInvalid';
}

const PARTS = ['rule', 'target', 'screen', 'reason'] as const;

/**
 * Reads the file given with `--settled`: a JSON list of `{ "rule", "target", "screen", "reason" }`, all of them texts.
 *
 * @throws SettledInvalid
 */
export function parseSettled(text: string): SettledEntry[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new SettledInvalid(error instanceof Error ? error.message : 'JSON');
  }
  if (!Array.isArray(list)) throw new SettledInvalid('[ … ]');
  return list.map((entry: unknown, index) => {
    const parts = (entry ?? {}) as Record<string, unknown>;
    const missing = PARTS.find((part) => typeof parts[part] !== 'string' || parts[part].trim() === '');
    if (missing) throw new SettledInvalid(`#${index + 1}: "${missing}"`);
    return parts as unknown as SettledEntry;
  });
}

/**
 * Puts the reasons of a person on the *review* findings that they settle. A *fail* is never settled here: it is mended.
 *
 * @returns new findings, and the entries that matched nothing
 */
export function settle(
  findings: readonly Finding[],
  entries: readonly SettledEntry[],
): { findings: Finding[]; unused: SettledEntry[] } {
  const matches = (finding: Finding, entry: SettledEntry): boolean =>
    finding.outcome === 'review' &&
    entry.rule === finding.rule &&
    entry.target === finding.target &&
    entry.screen === finding.screen;
  const settled = findings.map((finding) => {
    const entry = entries.find((candidate) => matches(finding, candidate));
    return entry ? { ...finding, settled: { reason: entry.reason } } : finding;
  });
  return { findings: settled, unused: entries.filter((entry) => !findings.some((finding) => matches(finding, entry))) };
}
