/**
 * What a page has to load, in bytes after `gzip -9`: JavaScript bundled and minified by the same Rollup and Terser for
 * us and for govuk-frontend, and the whole minified stylesheet of each, counted once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup, type Plugin } from 'rollup';
import { browserPackages, minified } from '../../rollup.config.js';
import { ROOT } from '../support/files.js';

/** One line of the comparison. */
export interface Size {
  readonly name: string;
  /** What was counted, in words and names. */
  readonly counted: string;
  /** Bytes after gzip -9. */
  readonly javascript: number;
  readonly css: number;
}

/** The parts of a form that both kits are compared by; those that do not exist yet are left out and named. Buttons are native, with the style sheet alone. */
const FORM_SET = [
  'text-field',
  'text-area',
  'select',
  'radio-group',
  'checkbox-group',
  'date-field',
  'file-field',
  'error-summary',
];

/** govuk-frontend's modules for the same parts. Its text, select and date inputs have no script of their own. */
const GOVUK_FORM_SET = ['Button', 'CharacterCount', 'Checkboxes', 'ErrorSummary', 'FileUpload', 'Radios'];

const LOCALE = 'fr';

export async function measureSizes(): Promise<Size[]> {
  return [...(await ourSizes()), ...(await govukSizes())];
}

async function ourSizes(): Promise<Size[]> {
  const dist = join(ROOT, 'components', 'dist');
  const css = (name: string): number => zipped(readFileSync(join(dist, 'bundle', name)));
  const there = FORM_SET.filter((name) => existsSync(join(dist, 'define', `${name}.js`)));
  const lacking = FORM_SET.filter((name) => !there.includes(name));
  const withLocale = (names: readonly string[], locale: string): string[] =>
    [...names.map((name) => `define/${name}.js`), `locales/${locale}.js`].map((path) => join(dist, path));
  return [
    {
      name: 'Plain-pied, form set',
      counted: `define/{${there.join(', ')}}.js, Lit's part, locales/${LOCALE}-fields.js, form.css with buttons${lacking.length > 0 ? ` (not there yet: ${lacking.join(', ')})` : ''}`,
      javascript: await bundledSize(
        withLocale(there, `${LOCALE}-fields`).map((path) => `import ${JSON.stringify(path)};`),
      ),
      css: css('form.css'),
    },
    {
      name: 'Plain-pied, everything',
      counted: `define/all.js, Lit's part, locales/${LOCALE}.js, plain-pied.css`,
      javascript: await bundledSize(withLocale(['all'], LOCALE).map((path) => `import ${JSON.stringify(path)};`)),
      css: css('plain-pied.css'),
    },
  ];
}

async function govukSizes(): Promise<Size[]> {
  const folder = join(ROOT, 'node_modules', 'govuk-frontend');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const css = zipped(readFileSync(join(folder, 'dist', 'govuk', 'govuk-frontend.min.css')));
  const names = GOVUK_FORM_SET.join(', ');
  const create = `[${names}].forEach((component) => createAll(component));`;
  return [
    {
      name: `govuk-frontend ${version}, form set`,
      counted: `${names} and createAll from its ES modules, govuk-frontend.min.css`,
      javascript: await bundledSize([`import { createAll, ${names} } from 'govuk-frontend';`, create]),
      css,
    },
    {
      name: `govuk-frontend ${version}, everything`,
      counted: 'initAll from its ES modules, govuk-frontend.min.css',
      javascript: await bundledSize(["import { initAll } from 'govuk-frontend';", 'initAll();']),
      css,
    },
  ];
}

const zipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

async function bundledSize(lines: readonly string[]): Promise<number> {
  return zipped(await bundled(lines));
}

/** Bundles and minifies a module given as text. */
export async function bundled(lines: readonly string[]): Promise<string> {
  const bundle = await rollup({ input: ENTRY, plugins: [entry(lines.join('\n')), browserPackages(), minified()] });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

const ENTRY = join(ROOT, 'measured-entry.js');

const entry = (code: string): Plugin => ({
  name: 'measured-entry',
  resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: true } : null),
  load: (id) => (id === ENTRY ? code : null),
});
