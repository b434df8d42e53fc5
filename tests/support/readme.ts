import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.js';

/** A block of code in README.md. */
export interface ReadmeBlock {
  readonly language: string;
  /** The file it stands for, or `terminal` for commands. */
  readonly title: string;
  readonly code: string;
}

/**
 * The blocks below one heading of README.md that carry a title, in their order.
 *
 * @param heading its words, without `#`
 */
export function readmeBlocks(heading: string): ReadmeBlock[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, marks, rest] = new RegExp(`^(#+) ${heading}$([^]*)`, 'm').exec(readme) ?? [];
  if (marks === undefined || rest === undefined) throw new Error(`README.md has no heading "${heading}".`);
  // A heading of the same level or above ends the part; inside a block, "#" at the start of a line is code.
  const end = outsideCode(rest).search(new RegExp(`^#{1,${marks.length}} `, 'm'));
  const part = end === -1 ? rest : rest.slice(0, end);
  return [...part.matchAll(/^```(\w+) title="([^"]+)"\n([^]*?)^```$/gm)].map(
    ([, language = '', title = '', code = '']) => ({
      language,
      title,
      code,
    }),
  );
}

/** The same text with the content of code blocks blanked out, so that positions stay. */
const outsideCode = (text: string): string => text.replace(/^```[^]*?^```$/gm, (block) => block.replace(/[^\n]/g, ' '));

/** The one block with this title below the heading. */
export function readmeFile(heading: string, title: string): string {
  const block = readmeBlocks(heading).find((candidate) => candidate.title === title);
  if (!block) throw new Error(`README.md has no block title="${title}" below "${heading}".`);
  return block.code;
}
