import { spawn, type SpawnOptions } from 'node:child_process';

/** How a program ended, and all that it printed. */
export interface Finished {
  /** Exit status; 127 when it could not be started, 1 when a signal ended it. */
  readonly status: number;
  /** Standard output. */
  readonly stdout: string;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param onText also receives the text as it comes
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: SpawnOptions & { onText?: (text: string) => void } = {},
): Promise<Finished> {
  const { onText, ...spawning } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...spawning, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    const keep = (chunk: Buffer, isError: boolean): void => {
      const text = chunk.toString();
      if (!isError) stdout += text;
      output += text;
      onText?.(text);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      keep(chunk, false);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      keep(chunk, true);
    });
    child.on('error', (error) => {
      resolve({ status: 127, stdout, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      resolve({ status: code ?? 1, stdout, output });
    });
  });
}
