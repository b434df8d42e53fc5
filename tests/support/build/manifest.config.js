/**
 * How the custom-elements manifest is read out of the sources. It feeds the documentation, editors and the types for
 * React, so it holds what a person who builds a form may use, and nothing else.
 */

import { readFileSync } from 'node:fs';

/** Paths are given below the package. */
const PACKAGE = new URL('../../../components/', import.meta.url);

/** @param {{ privacy?: string, name: string, static?: boolean }} member */
const isPublic = (member) =>
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  !member.name.startsWith('#') &&
  !member.name.startsWith('_');

/** Called by the browser or by Lit, never by a person who builds a form. */
const LIFE_CYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'formAssociated',
  'formResetCallback',
  'formDisabledCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'render',
  'properties',
  'styles',
]);

const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter((member) => isPublic(member) && !LIFE_CYCLE.has(member.name));
      }
    }
  },
};

/** `@tag` names the element; the define/ modules, which register it, are side effects that the analyzer cannot tie to it. */
const emittedPaths = {
  name: 'emitted-paths',
  packageLinkPhase({ customElementsManifest }) {
    const emitted = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = emitted(module.path);
      for (const item of [...(module.exports ?? []), ...(module.declarations ?? [])]) rewriteModules(item, emitted);
    }
  },
};

/** Every reference to a source file, wherever it stands, becomes one to the published file. */
function rewriteModules(value, emitted) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'module' && typeof inner === 'string') value[key] = emitted(inner);
    else rewriteModules(inner, emitted);
  }
}

/**
 * The analyzer reads declarations of properties word by word, and stops at a call or a spread: the two helpers of
 * base/property.ts are written out for it.
 *
 * @param {string} source
 */
export const withHelpersWrittenOut = (source) =>
  source.replace(/(\.\.\.|: )(text|flag)\(('[\w-]+')?\)/g, (_whole, before, helper, attribute) => {
    const inner = [attribute && `attribute: ${attribute}`, helper === 'flag' && 'type: Boolean', 'reflect: true'];
    const written = inner.filter(Boolean).join(', ');
    return before === '...' ? written : `: { ${written} }`;
  });

/** @param {{ ts: typeof import('typescript'), globs: string[] }} analyzed */
const overrideModuleCreation = ({ ts, globs }) =>
  globs.map((path) =>
    ts.createSourceFile(
      path,
      withHelpersWrittenOut(readFileSync(new URL(path, PACKAGE), 'utf8')),
      ts.ScriptTarget.ES2015,
      true,
    ),
  );

export default {
  overrideModuleCreation,
  globs: ['src/**/*.ts'],
  exclude: [
    'src/server/**',
    'src/locales/**',
    'src/validation/**',
    'src/bundle.ts',
    'src/**/*.styles.ts',
    'src/**/*.test.ts',
  ],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [publicMembersOnly, emittedPaths],
};
