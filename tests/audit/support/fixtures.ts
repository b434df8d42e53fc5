import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Handler } from './serve.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Serves the files of one folder of fixtures. */
export function folderHandler(folder: string): Handler {
  return ({ path, method }) => {
    if (method !== 'GET') return { status: 303, headers: { location: '/' } };
    const file = normalize(join(FIXTURES, folder, path));
    if (!file.startsWith(FIXTURES) || !existsSync(file)) return { status: 404, body: 'not here' };
    return { body: readFileSync(file) };
  };
}

/** One outcome that a fixture must give. */
export interface Expected {
  rule: string;
  screen: string;
  target: string;
  outcome: string;
  message?: string;
  apart?: string | null;
}

export function expectedOf(rule: string): Record<string, Expected[]> {
  return JSON.parse(readFileSync(join(FIXTURES, 'rules', rule, 'expected.json'), 'utf8')) as Record<string, Expected[]>;
}

/** Names of the fixtures of one rule: pages, and folders with a server. */
export function fixturesOf(rule: string): string[] {
  const names = readdirSync(join(FIXTURES, 'rules', rule));
  return names.filter((name) => /^(violating|near|passing)/.test(name)).sort();
}

/** The handler of a fixture that has its own server. */
export async function serverOf(rule: string, fixture: string): Promise<Handler> {
  const file = join(FIXTURES, 'rules', rule, fixture, 'server.ts');
  return ((await import(pathToFileURL(file).href)) as { default: Handler }).default;
}
