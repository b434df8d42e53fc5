import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';

/** How a program ended, and all that it printed. */
export interface Finished {
  /** Exit status; 127 when it could not be started, 128 and the number of the signal when one ended it. */
  readonly status: number;
  /** Standard output. */
  readonly stdout: string;
  /** Standard output and error, in the order they came. */
  readonly output: string;
}

export interface RunOptions extends Omit<SpawnOptions, 'stdio' | 'detached'> {
  /** Milliseconds after which the program and what it started are ended. No limit when absent. */
  readonly limit?: number;
}

const GROUPS = process.platform !== 'win32';

/**
 * Runs a program to its end and keeps what it prints. When this process is told to stop, the program and whatever it
 * started (browsers, servers) stop first.
 */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { limit, ...spawning } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...spawning, detached: GROUPS, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const unwatch = stopWithUs(child);
    const timer = limit === undefined ? undefined : setTimeout(() => endGroup(child, 'SIGKILL'), limit);
    const finish = (status: number, last = ''): void => {
      unwatch();
      clearTimeout(timer);
      resolve({ status, stdout, output: output + last });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => finish(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}

/** Ends a program together with what it started. */
export function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(GROUPS ? -child.pid : child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

function stopWithUs(child: ChildProcess): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    endGroup(child, signal);
    process.exit(128 + constants.signals[signal]);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}
