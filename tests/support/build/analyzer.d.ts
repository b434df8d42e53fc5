declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type { Package } from 'custom-elements-manifest/schema.d.ts';
  /** Runs the analyzer's command in this process and returns the manifest. `cwd` is the package's folder. */
  export function cli(options: { argv: string[]; cwd: string; noWrite?: boolean }): Promise<Package>;
}
