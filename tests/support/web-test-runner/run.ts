/**
 * Runs element tests in one engine:
 *
 *     node --import tsx tests/support/web-test-runner/run.ts chromium [file or part of a path]…
 *
 * Prints each failure in full and ends with the counts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import type { TestRunner } from '@web/test-runner-core';
import { addCounts, countsLine, NO_COUNTS } from '../counts.js';
import { ENGINES, findEngine, type Engine } from '../engines.js';
import { filesBelow, isMain, ROOT } from '../files.js';
import type { StageResult } from '../stages/result.js';
import { accessibleNodePlugin } from './accessible-node.js';
import { bundledFiles } from './bundled.js';
import { launch, type Launched } from './launchers.js';
import { reportSession } from './report.js';

/** Long, because a busy machine must not turn a passing test into a failing one. */
const PATIENCE = 120_000;

/**
 * @param files paths below the workspace
 * @param path the program found by findEngine
 */
export async function runInBrowser(engine: Engine, path: string, files: readonly string[]): Promise<StageResult> {
  const launched = await launch(engine, path);
  try {
    const runner = await startTestRunner({
      config: configuration(engine, launched, files),
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    if (!runner) throw new Error('Web Test Runner did not start: its message stands above.');
    await stopped(runner);
    const reports = [...runner.sessions.all()].map(reportSession);
    return {
      counts: reports.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
      text: reports.flatMap(({ text }) => text || []).join('\n\n'),
      skips: reports.flatMap(({ skips }) => skips),
    };
  } finally {
    launched.close();
  }
}

function stopped(runner: TestRunner): Promise<void> {
  return new Promise((resolve) => {
    runner.on('stopped', () => {
      resolve();
    });
    runner.on('finished', () => void runner.stop());
    process.once('SIGINT', () => void runner.stop());
    process.once('SIGTERM', () => void runner.stop());
  });
}

function configuration(
  engine: Engine,
  { launcher, concurrency }: Launched,
  files: readonly string[],
): TestRunnerConfig {
  return {
    rootDir: ROOT,
    files: files.map((file) => join(ROOT, file)),
    browsers: [launcher],
    concurrency,
    browserStartTimeout: PATIENCE,
    testsStartTimeout: PATIENCE,
    testsFinishTimeout: PATIENCE,
    nodeResolve: { browser: true, exportConditions: ['browser', 'production'] },
    plugins: [
      accessibleNodePlugin(),
      bundledFiles(),
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(ROOT, 'tsconfig.json') }),
    ],
    testFramework: { config: { timeout: '20000' } },
    testRunnerHtml: (script) => page(engine, script),
    reporters: [],
    logger: quietLogger(),
  };
}

/** The engine's name stands on the page, so that a test can tell that it really runs where the runner says. */
const page = (engine: Engine, script: string): string => `<!doctype html>
<html lang="en" data-engine="${engine}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Element tests</title></head>
  <body><script type="module" src="${script}"></script></body>
</html>`;

/** Failures are printed from the results; only what Web Test Runner itself complains of is passed on. */
function quietLogger(): NonNullable<TestRunnerConfig['logger']> {
  const none = (): void => undefined;
  const complain = (...messages: unknown[]): void => {
    console.error(...messages);
  };
  return { log: none, debug: none, group: none, groupEnd: none, warn: none, error: complain, logSyntaxError: complain };
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { results: { type: 'string' } } });
  const [engine, ...wanted] = positionals;
  if (!isEngine(engine)) {
    console.error(`Name the engine first: ${ENGINES.join(', ')}.`);
    return 2;
  }
  const found = await findEngine(engine);
  if ('missing' in found) {
    console.error(found.missing);
    return 2;
  }
  const all = filesBelow('tests/components', '.browser.ts');
  const files = all.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  if (files.length === 0) {
    console.error(
      `No element test matches ${wanted.join(' ')}: there are ${String(all.length)} below tests/components.`,
    );
    return 2;
  }
  const result = await runInBrowser(engine, found.path, files);
  if (values.results) writeFileSync(values.results, JSON.stringify(result));
  if (result.text) console.log(result.text);
  console.log(countsLine(result.counts));
  return result.counts.failed > 0 ? 1 : 0;
}

const isEngine = (name: string | undefined): name is Engine => ENGINES.some((engine) => engine === name);

if (isMain(import.meta.url)) {
  // A browser that hangs while it closes must not hold the results back.
  process.exit(await main());
}
