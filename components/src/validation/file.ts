import { formatSize, joined, nameOf, tokens, type FileLimits } from './file-limits.js';
import type { Outcome } from './outcome.js';

/** What is known of a chosen file: the same of a `File` in the browser and of a part of a request on the server. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** MIME type as the browser says it; '' where it does not know. */
  readonly type: string;
}

/** Checks chosen files before they travel. What is inside only the server can tell. */
export function checkFiles(files: readonly ChosenFile[], limits: FileLimits): Outcome | null {
  // A form without a chosen file sends one of no name (HTML Standard, "constructing the entry list").
  const chosen = files.filter(({ name, size }) => name !== '' || size > 0);
  if (chosen.length === 0) return limits.required ? { key: 'error.file.required' } : null;
  const count = limits.multiple ? limits.maxFiles : 1;
  if (count !== undefined && chosen.length > count) return { key: 'error.file.tooMany', parameters: { count } };
  for (const file of chosen) {
    const outcome = checkFile(file, limits);
    if (outcome) return outcome;
  }
  return null;
}

function checkFile({ name, size, type }: ChosenFile, limits: FileLimits): Outcome | null {
  const { maxSize, lang, kinds } = limits;
  const accept = tokens(limits);
  if (accept.length > 0 && !accept.some((token) => fits(token, name.toLowerCase(), type.toLowerCase())))
    return { key: 'error.file.wrongType', parameters: { name, accepted: joined(accept, lang, kinds) } };
  if (size === 0) return { key: 'error.file.empty', parameters: { name } };
  if (maxSize === undefined || size <= maxSize) return null;
  const parameters = { name, size: formatSize(size, lang, Math.ceil), limit: formatSize(maxSize, lang, Math.floor) };
  return { key: 'error.file.tooLarge', parameters };
}

/**
 * A browser that knows no type says '' (photographs of telephones on Windows), a server often application/octet-stream:
 * the extension is then compared with the type, and a kind of types is not judged.
 */
function fits(token: string, name: string, type: string): boolean {
  if (token.startsWith('.')) return name.endsWith(token);
  const [kind, subtype] = token.split('/');
  const [said = ''] = type.split(';');
  const isKnown = said !== '' && said !== 'application/octet-stream';
  if (subtype === '*') return !isKnown || said.startsWith(`${kind}/`);
  return isKnown ? said.trim() === token : nameOf(`.${name.split('.').at(-1)}`) === nameOf(token);
}
