/**
 * `npm test`: every check of the workspace, one stage after the other.
 *
 *     npm test -- --only unit,elements date-field
 *
 * The last line is always `N passed, N failed, N skipped`. The exit status is 0 when nothing failed, 1 when something
 * did, 2 when the command line asks for something that does not exist.
 */
import { parseArgs } from 'node:util';
import { addCounts, countsLine, NO_COUNTS, type Counts } from './counts.js';
import { ENGINES } from './engines.js';
import { filesBelow } from './files.js';
import { chosenStages, STAGE_FILES, type Stage } from './stages/choice.js';
import { runElements } from './stages/elements.js';
import { prepareChromium, prepareEngines, type FoundEngines } from './stages/engines.js';
import { runNodeTests } from './stages/node-tests.js';
import { preparePhp } from './stages/php.js';
import { build, lint, types } from './stages/programs.js';
import { oneFailed, type StageResult } from './stages/result.js';

const PROGRAMS: Partial<Record<Stage, () => Promise<StageResult>>> = { lint, types, build };

const DRIVES_BROWSERS = new Set<Stage>(['elements', 'journeys', 'audit', 'packages']);

interface Step {
  readonly name: string;
  readonly run: () => Promise<StageResult>;
}

function stepsOf(stage: Stage, filters: readonly string[], engines: FoundEngines): Step[] {
  const program = PROGRAMS[stage];
  if (program) return [{ name: stage, run: program }];
  const files = filesOf(stage).filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)));
  if (files.length === 0) return [];
  if (stage !== 'elements') return [{ name: `${stage} (${files.length} files)`, run: () => runNodeTests(files) }];
  return ENGINES.map((engine) => ({
    name: `elements in ${engine} (${files.length} files)`,
    run: () => runElements(engine, engines[engine], files),
  }));
}

function filesOf(stage: Stage): string[] {
  const { folders, ending } = STAGE_FILES[stage] ?? { folders: [], ending: '' };
  return folders.flatMap((folder) => filesBelow(`tests/${folder}`, ending));
}

async function runStep({ name, run }: Step): Promise<Counts> {
  console.log(`▸ ${name}`);
  const start = performance.now();
  const { counts, text, skips } = await run().catch((error: unknown) => oneFailed(String(error)));
  if (text) console.log(`\n${text}\n`);
  for (const line of groupedSkips(skips)) console.log(`  – ${line}`);
  console.log(`  ${name}: ${countsLine(counts)} · ${Math.round((performance.now() - start) / 1000)} s`);
  return counts;
}

/** One line for each reason, because an engine that lacks one thing skips many tests for it. */
function groupedSkips(skips: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const reason of skips) times.set(reason, (times.get(reason) ?? 0) + 1);
  return [...times].map(([reason, count]) => `${count} skipped: ${reason}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, 'no-install': { type: 'boolean' }, full: { type: 'boolean' } },
  });
  if (values.full) process.env['PLAIN_PIED_FULL'] = '1';
  const stages = chosenStages(values.only);
  const options = { install: !values['no-install'], say: console.log };
  if (stages.some((stage) => DRIVES_BROWSERS.has(stage))) await prepareChromium(options);
  if (stages.includes('unit')) await preparePhp(options);
  const engines = await prepareEngines(options);
  const steps = stages.flatMap((stage) => stepsOf(stage, positionals, engines));
  if (positionals.length > 0 && !steps.some(({ name }) => name.includes(' file'))) {
    console.error(`No test file of these stages has "${positionals.join('" or "')}" in its path: give a part of one.`);
    return 1;
  }
  let total = NO_COUNTS;
  const failing: string[] = [];
  for (const step of steps) {
    const counts = await runStep(step);
    if (counts.failed > 0) failing.push(step.name);
    // Tests of the packages build them first, unless it was just done.
    else if (step.name === 'build') process.env['PLAIN_PIED_BUILT'] = '1';
    total = addCounts(total, counts);
  }
  if (failing.length > 0) console.log(`\nLook at: ${failing.join(', ')}`);
  console.log(`\n${countsLine(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
