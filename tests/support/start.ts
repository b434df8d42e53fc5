/**
 * `npm start`: the example services with their real servers, Storybook beside them, and the audit of the first one.
 *
 *     npm start -- --once        the same, then ends with the status of the audit
 *     npm start -- --no-install  installs no browser
 *
 * Exit status with `--once`: that of `plain-pied audit`, or 2 when the service or Storybook could not be started.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { ROOT } from './files.js';
import { preferredPort } from './ports.js';
import { auditService } from './start/audit.js';
import { startSecond, startService } from './start/service.js';
import { buildStorybook, startStorybook } from './start/storybook.js';
import { summary } from './start/summary.js';
import { startWords } from './start/words.js';

const SERVICE_PORT = 4310;
const SECOND_PORT = 4311;
const STORYBOOK_PORT = 6006;

const say = startWords();

async function main({ once, install }: { once: boolean; install: boolean }): Promise<number> {
  // Ending in this way lets what was started beside this process end with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  console.log(say('building'));
  await build(ROOT, () => undefined);
  const service = await startService(await preferredPort(SERVICE_PORT));
  const second = await startSecond(await preferredPort(SECOND_PORT));
  const storybook = await openStorybook(once, `${service.url}/`);
  console.log(say('auditing'));
  const audit = await auditService(service.targets, { install });
  console.log(summary({ service: `${service.url}/`, second: `${second.url}/`, storybook, audit }, say));
  if (!once) {
    console.log(`\n${say('stop')}`);
    return new Promise(() => undefined);
  }
  await second.close();
  await service.close();
  return audit.status;
}

/** @returns where Storybook is: an address, or with `--once` the folder that it was built into */
async function openStorybook(once: boolean, service: string): Promise<string | undefined> {
  if (!existsSync(join(ROOT, 'stories', 'config', 'main.ts'))) return undefined;
  console.log(once ? say('buildingStorybook') : say('startingStorybook'));
  return once ? buildStorybook() : startStorybook(await preferredPort(STORYBOOK_PORT), service);
}

const { values } = parseArgs({ options: { once: { type: 'boolean' }, 'no-install': { type: 'boolean' } } });
try {
  process.exit(await main({ once: values.once === true, install: values['no-install'] !== true }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
