import { stablePath } from './walk/look.js';

const HIDDEN = '…';
/** Long strings with digits in them, as session ids, tokens and signatures are. */
const TOKEN = /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z0-9_-]{20,}={0,2}|\b[0-9a-f]{16,}\b/g;
const SHORTEST_ANSWER = 3;

/** Takes out of a text what was typed and what looks like a token. */
export type Redact = (text: string) => string;

/** @param typed everything that the walk typed */
export function redactor(typed: Iterable<string>): Redact {
  const answers = [...typed].filter((text) => text.length >= SHORTEST_ANSWER).sort((a, b) => b.length - a.length);
  const patterns = answers.map(
    (answer) => new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(answer)}(?![\\p{L}\\p{N}])`, 'giu'),
  );
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text).replace(TOKEN, HIDDEN);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** An address without user names, values of parameters, tokens, or folders of this computer. */
export function redactAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const keys = [...new Set(url.searchParams.keys())];
  const query = keys.length > 0 ? `?${keys.map((key) => `${key}=${HIDDEN}`).join('&')}` : '';
  const route = /^#!?\//.test(url.hash) ? url.hash.replace(TOKEN, HIDDEN) : '';
  const start = url.protocol === 'file:' ? 'file://' : url.origin;
  return `${start}${stablePath(address)}${query}${route}`;
}
