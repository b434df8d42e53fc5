import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PageTrouble } from '../browser/trouble.js';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const HOST_AND_PORT = /^(localhost|\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d+/i;

/**
 * The address of a target: a URL as it is, `localhost:3000/form` with `http://` before it, a path as a `file:` URL.
 *
 * @throws PageTrouble `no-file` or `address`
 */
export function addressOf(target: string, folder: string): string {
  if (HOST_AND_PORT.test(target)) return `http://${target}`;
  if (SCHEME.test(target)) {
    if (/^(https?|file):/i.test(target) && URL.canParse(target)) return new URL(target).href;
    throw new PageTrouble('address', {});
  }
  const path = resolve(folder, target);
  if (!isFile(path)) throw new PageTrouble('no-file', {});
  return pathToFileURL(path).href;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
