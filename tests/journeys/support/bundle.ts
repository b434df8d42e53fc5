import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let script: Promise<string> | undefined;

/** The kit's whole script, made from the sources as they are now: no test runs against an old build. */
export function kitScript(): Promise<string> {
  script ??= build({
    entryPoints: [`${root}components/src/bundle.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]!.text);
  return script;
}

let parts: Promise<ReadonlyMap<string, string>> | undefined;

/** The kit as a bundler splits it: `all.js`, which a page asks for at once, and what comes when it is needed, by path. */
export function kitParts(): Promise<ReadonlyMap<string, string>> {
  parts ??= build({
    stdin: { contents: "import './define/all.js'; import './locales/fr.js';", resolveDir: `${root}components/src` },
    bundle: true,
    splitting: true,
    outdir: '/',
    entryNames: 'all',
    chunkNames: '[name]-[hash]',
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    logLevel: 'silent',
  }).then(({ outputFiles }) => new Map(outputFiles.map(({ path, text }) => [path, text])));
  return parts;
}

let style: Promise<string> | undefined;

/** The kit's whole style sheet. */
export function kitStyle(): Promise<string> {
  style ??= build({
    entryPoints: [`${root}components/src/styles/plain-pied.css`],
    bundle: true,
    write: false,
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]!.text);
  return style;
}
