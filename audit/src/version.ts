import { readFileSync } from 'node:fs';

/** The version in package.json, which stands as far above the sources as above what is built from them. */
export const auditVersion: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
