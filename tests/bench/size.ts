/**
 * What a page has to load, in bytes after `gzip -9`: JavaScript bundled and minified by the same Rollup and Terser for
 * us and for govuk-frontend, and the whole minified stylesheet of each, counted once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup, type Plugin, type RollupBuild } from 'rollup';
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

/** One file of a bundle, as a page fetches it. */
export interface Chunk {
  /** Name of the module that it was made for. */
  readonly name: string;
  /** True for what the page asks for at once. */
  readonly atOnce: boolean;
  /** The modules in it. */
  readonly modules: readonly string[];
  /** Bytes after gzip -9. */
  readonly size: number;
}

/** The parts of a form that both kits are compared by; those that do not exist yet are left out and named. Buttons are native, with the style sheet alone. */
const FORM_SET = [
  'text-field',
  'text-area',
  'select-field',
  'radio-group',
  'checkbox-group',
  'checkbox',
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

const dist = join(ROOT, 'components', 'dist');
const importOf = (path: string): string => `import ${JSON.stringify(join(dist, path))};`;
/** Sentences for developers come where something is to be mended, and never to a page that is sound. */
const comesForPeople = ({ atOnce, name }: Chunk): boolean => !atOnce && !['mends.js', 'no-words.js'].includes(name);
const namesOf = (chunks: readonly Chunk[]): string =>
  chunks.map(({ name, size }) => `${name} (${size} bytes)`).join(', ');
const sum = (chunks: readonly Chunk[]): number => chunks.reduce((total, { size }) => total + size, 0);

async function ourSizes(): Promise<Size[]> {
  const css = (name: string): number => zipped(readFileSync(join(dist, 'bundle', name)));
  const there = FORM_SET.filter((name) => existsSync(join(dist, 'define', `${name}.js`)));
  const lacking = FORM_SET.filter((name) => !there.includes(name));
  const fields = there.map((name) => `define/${name}.js`);
  const missing = lacking.length > 0 ? ` (not there yet: ${lacking.join(', ')})` : '';
  const [form, page, all] = await Promise.all([
    chunksOf([...fields, `locales/${LOCALE}-fields.js`].map(importOf)),
    chunksOf([...fields, 'define/journey.js', 'define/contact.js', `locales/${LOCALE}.js`].map(importOf)),
    chunksOf(['define/all.js', `locales/${LOCALE}.js`].map(importOf)),
  ]);
  return [
    {
      name: 'Plain-pied, form set, at once',
      counted: `define/{${there.join(', ')}}.js, Lit's part, locales/${LOCALE}-fields.js, form.css with buttons${missing}`,
      javascript: sum(form.filter(({ atOnce }) => atOnce)),
      css: css('form.css'),
    },
    {
      name: 'Plain-pied, form set, with what comes for a person who sends files',
      counted: `the same and ${namesOf(form.filter(comesForPeople))}`,
      javascript: sum(form.filter((chunk) => chunk.atOnce || comesForPeople(chunk))),
      css: css('form.css'),
    },
    {
      name: 'Plain-pied, a page with a journey, at once',
      counted: `the form set, define/journey.js, define/contact.js, Lit's part, locales/${LOCALE}.js, plain-pied.css`,
      javascript: sum(page.filter(({ atOnce }) => atOnce)),
      css: css('plain-pied.css'),
    },
    {
      name: 'Plain-pied, everything, at once',
      counted: `define/all.js, Lit's part, locales/${LOCALE}.js, plain-pied.css`,
      javascript: sum(all.filter(({ atOnce }) => atOnce)),
      css: css('plain-pied.css'),
    },
    {
      name: 'Plain-pied, everything, with what comes when it is needed',
      counted: `the same and ${namesOf(all.filter(({ atOnce }) => !atOnce))}`,
      javascript: sum(all),
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

/** Bundles and minifies a module given as text, with all that it ever loads. */
export async function bundled(lines: readonly string[]): Promise<string> {
  const bundle = await rolledUp(lines);
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** The files of a bundle as a page fetches them: at once, and when they are needed. */
export async function chunksOf(lines: readonly string[]): Promise<Chunk[]> {
  const bundle = await rolledUp(lines);
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const atOnce = new Set<string>();
  const follow = (name: string): void => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    chunks.find(({ fileName }) => fileName === name)?.imports.forEach(follow);
  };
  follow(output[0].fileName);
  return chunks.map(({ name, fileName, code, moduleIds }) => ({
    name: `${name}.js`,
    atOnce: atOnce.has(fileName),
    modules: moduleIds,
    size: zipped(code),
  }));
}

const rolledUp = (lines: readonly string[]): Promise<RollupBuild> =>
  rollup({ input: ENTRY, plugins: [entry(lines.join('\n')), browserPackages(), minified()] });

const ENTRY = join(ROOT, 'measured-entry.js');

const entry = (code: string): Plugin => ({
  name: 'measured-entry',
  resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: true } : null),
  load: (id) => (id === ENTRY ? code : null),
});
