/**
 * What is emitted as JavaScript, for both packages. `npm run build` runs these configurations and then writes styles,
 * declarations and editor data beside them (tests/support/build.ts); `npx rollup -c` works too.
 *
 * Entries are found, never listed by hand: a new define/ or locales/ file is published because it exists.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Turns TypeScript into JavaScript. Class fields become assignments, because a declared field would hide Lit's accessor. */
export const typescript = () =>
  esbuild({
    target: 'es2022',
    tsconfig: false,
    loaders: { '.json': 'json' },
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
  });

/** Lit for browsers, in its production form, from the package that stands in node_modules. */
export const browserPackages = () => nodeResolve({ browser: true, exportConditions: ['browser', 'production'] });

/** Every minified file is made this way, so that sizes can be compared. */
export const minified = () => terser({ module: true, ecma: 2020, compress: { passes: 3 }, format: { comments: /^!/ } });

/** @param {string} folder */
const typescriptFilesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .map((name) => join(folder, name))
    : [];

/** @param {string} root */
export function componentEntries(root) {
  const source = join(root, 'components', 'src');
  const single = [join(source, 'index.ts'), join(source, 'server', 'index.ts')].filter((file) => existsSync(file));
  return [...single, ...typescriptFilesIn(join(source, 'define')), ...typescriptFilesIn(join(source, 'locales'))];
}

/** @param {string} root */
export function auditEntries(root) {
  const source = join(root, 'audit', 'src');
  return [join(source, 'index.ts'), join(source, 'cli', 'main.ts')].filter((file) => existsSync(file));
}

/**
 * Leaves packages out of the emitted modules, and refuses one that nobody would install: a package that the sources
 * import and package.json does not name works here, through the workspace, and breaks in somebody else's project.
 *
 * @param {string} folder a package's folder, with its package.json
 * @returns {import('rollup').Plugin}
 */
function declaredDependencies(folder) {
  return {
    name: 'declared-dependencies',
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        if (!importer || id.startsWith('.') || id.startsWith('/') || id.startsWith('\0') || /^[A-Za-z]:/.test(id))
          return null;
        if (id.startsWith('node:') || builtinModules.includes(id)) return { id, external: true };
        const { dependencies = {}, peerDependencies = {} } = JSON.parse(
          readFileSync(join(folder, 'package.json'), 'utf8'),
        );
        const name = id.split('/', id.startsWith('@') ? 2 : 1).join('/');
        if (name in dependencies || name in peerDependencies) return { id, external: true };
        return this.error(
          `${relative(folder, importer)} imports "${id}", which is not among the dependencies of ${relative(HERE, folder) || folder}/package.json: add it there, or do without.`,
        );
      },
    },
  };
}

/**
 * @param {string} folder a package's folder
 * @param {string[]} input
 * @param {string} to
 * @returns {import('rollup').RollupOptions}
 */
const modules = (folder, input, to) => ({
  input,
  treeshake: { moduleSideEffects: true },
  plugins: [declaredDependencies(folder), typescript()],
  output: {
    dir: to,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(folder, 'src'),
    sourcemap: true,
    entryFileNames: '[name].js',
  },
});

/**
 * One file with every element, in French and English, for `<script type="module">` without npm.
 *
 * @param {string} root
 * @param {string} to
 * @returns {import('rollup').RollupOptions}
 */
const bundle = (root, to) => ({
  input: join(root, 'components', 'src', 'bundle.ts'),
  plugins: [browserPackages(), typescript(), minified()],
  output: {
    file: join(to, 'bundle', 'plain-pied.js'),
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    banner: () => {
      const { version } = JSON.parse(readFileSync(join(root, 'components', 'package.json'), 'utf8'));
      return `/*! Plain-pied ${version}, MIT licence. Contains Lit, Google LLC, BSD-3-Clause licence: see third-party-licenses.txt */`;
    },
  },
});

/**
 * @param {string} root the workspace
 * @param {{ components: string, audit: string }} to where each package's files go
 * @returns {import('rollup').RollupOptions[]} empty while there is nothing to build
 */
export function configurations(root, to) {
  const components = componentEntries(root);
  const audit = auditEntries(root);
  return [
    ...(components.length > 0 ? [modules(join(root, 'components'), components, to.components)] : []),
    ...(existsSync(join(root, 'components', 'src', 'bundle.ts')) ? [bundle(root, to.components)] : []),
    ...(audit.length > 0 ? [modules(join(root, 'audit'), audit, to.audit)] : []),
  ];
}

export default configurations(HERE, {
  components: join(HERE, 'components', 'dist'),
  audit: join(HERE, 'audit', 'dist'),
});
