import { join } from 'node:path';
import type { Plugin } from '@web/dev-server-core';
import { build } from 'esbuild';
import { ROOT } from '../files.js';

/** Serves `*.bundled.ts` as one file with what it imports: React is published in a format that browsers cannot load. */
export function bundledFiles(): Plugin {
  return {
    name: 'bundled-files',
    async serve({ path }) {
      if (!path.endsWith('.bundled.ts')) return undefined;
      const { outputFiles } = await build({
        entryPoints: [join(ROOT, path)],
        bundle: true,
        format: 'esm',
        write: false,
        define: { 'process.env.NODE_ENV': '"development"' },
      });
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
