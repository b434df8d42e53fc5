import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** What the search for a browser asks of the computer; tests answer in its place. */
export interface Machine {
  platform: NodeJS.Platform;
  /** True for a file that may be run. */
  isProgram(path: string): boolean;
  /** The path behind symbolic links, or the same path. */
  realPath(path: string): string;
  /** The first characters of a text file, or nothing when it cannot be read. */
  readText(path: string): string | undefined;
  /** Numeric user on Unix (0 is root), nothing on Windows. */
  userId(): number | undefined;
  /** Where Playwright would have put its own Chromium; the file need not exist. */
  playwrightPath(): string;
  /** Runs a command to its end. Nothing that it says reaches the terminal. */
  run(command: string, args: string[]): Promise<{ status: number; said: string }>;
}

const TEXT_LIMIT = 4096;
const RUN_LIMIT_MS = 10 * 60_000;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function readText(path: string): string | undefined {
  try {
    // Only the start: the path may be a browser of 200 MB.
    const file = openSync(path, 'r');
    const start = Buffer.alloc(TEXT_LIMIT);
    const length = readSync(file, start, 0, TEXT_LIMIT, 0);
    closeSync(file);
    return start.toString('utf8', 0, length);
  } catch {
    return undefined;
  }
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright throws on platforms that it has no Chromium for.
    return '';
  }
}

function run(command: string, args: string[]): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: RUN_LIMIT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-TEXT_LIMIT);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 127, said: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

/** The computer that the audit runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  isProgram,
  realPath,
  readText,
  userId: () => process.getuid?.(),
  playwrightPath,
  run,
};
