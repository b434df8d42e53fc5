import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { CustomElement, Package } from 'custom-elements-manifest/schema.d.ts';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { ROOT } from '../files.js';
import { reactTypes } from './react-types.js';
import type { BuildContext } from '../build.js';

const CONFIGURATION = fileURLToPath(new URL('./manifest.config.js', import.meta.url));

/** A custom element with the module that publishes its class. */
export interface DescribedElement {
  readonly declaration: CustomElement & { readonly tagName: string };
  /** Path of the emitted module below the package, such as `dist/fields/text-field/text-field.js`. */
  readonly module: string;
}

/** Writes custom-elements.json, and from it the data for editors and the types for React. */
export async function writeManifest({ root, components }: BuildContext): Promise<void> {
  const cwd = join(root, 'components');
  if (!existsSync(join(cwd, 'src', 'index.ts'))) return;
  const argv = ['analyze', '--config', relative(cwd, CONFIGURATION)];
  const manifest = await cli({ argv, cwd, noWrite: true });
  const editor = join(components, 'editor');
  await mkdir(editor, { recursive: true });
  await writeFile(join(components, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const described = manifest as Parameters<typeof getVsCodeHtmlCustomData>[0];
  await writeFile(join(editor, 'vscode.html-custom-data.json'), getVsCodeHtmlCustomData(described, {}));
  await writeFile(join(editor, 'vscode.css-custom-data.json'), getVsCodeCssCustomData(described, {}));
  await writeFile(join(editor, 'react.d.ts'), reactTypes(describedElements(manifest)));
}

/** The elements of a manifest, by tag. */
export function describedElements(manifest: Package): DescribedElement[] {
  return manifest.modules
    .flatMap(({ path, declarations = [] }) =>
      (declarations as object[]).filter(isElement).map((declaration) => ({ declaration, module: path })),
    )
    .sort((a, b) => a.declaration.tagName.localeCompare(b.declaration.tagName));
}

function isElement(declaration: object): declaration is CustomElement & { tagName: string } {
  return 'tagName' in declaration && typeof declaration.tagName === 'string';
}

/** Where the manifest of the last build stands. */
export const MANIFEST = join(ROOT, 'components', 'custom-elements.json');
