/**
 * `npm run bench`: sizes, time to the first usable question, and speed of the audit. Sizes are exact; the other two are
 * ratios to a baseline measured in the same minute, so that figures of two machines can be compared.
 */
import { parseArgs } from 'node:util';
import { measureAuditSpeed } from '../bench/audit-speed.js';
import { measureFirstInput } from '../bench/first-input.js';
import { measureSizes } from '../bench/size.js';
import { build } from './build.js';
import { ROOT } from './files.js';
import { prepareChromium } from './stages/engines.js';

const BENCHES = ['size', 'first-input', 'audit-speed'] as const;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`.padStart(9);

async function printSizes(): Promise<void> {
  console.log('\nSize, gzip -9 (JavaScript + CSS = total)');
  for (const { name, counted, javascript, css } of await measureSizes()) {
    console.log(`${kilobytes(javascript)} +${kilobytes(css)} =${kilobytes(javascript + css)}  ${name}`);
    console.log(`    counted: ${counted}`);
  }
}

async function printFirstInput(executablePath: string): Promise<void> {
  console.log(
    '\nTime to the first usable question of a form of 60 (processor 6 × slower, 400 kbit/s, 400 ms), ratio to plain HTML',
  );
  for (const { name, milliseconds, ratio } of await measureFirstInput(executablePath)) {
    console.log(`${times(ratio)}  ${name} (${Math.round(milliseconds)} ms here)`);
  }
}

async function printAuditSpeed(): Promise<void> {
  console.log('\nAudit, pages per second, ratio to a bare loop (load the page, run axe-core)');
  const { pages, ratio, auditPagesPerSecond, loopPagesPerSecond } = await measureAuditSpeed();
  const speeds = `${auditPagesPerSecond.toFixed(2)} against ${loopPagesPerSecond.toFixed(2)} a second here`;
  console.log(`${times(ratio)}  plain-pied audit, ${pages} pages (${speeds})`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-install': { type: 'boolean' } } });
const wanted = positionals.length === 0 ? BENCHES : BENCHES.filter((name) => positionals.includes(name));
try {
  if (wanted.length === 0)
    throw new Error(`There is no bench "${positionals.join(' ')}": choose among ${BENCHES.join(', ')}.`);
  await build(ROOT, () => undefined);
  await build(ROOT, () => undefined);
  if (wanted.includes('size')) await printSizes();
  const chromium = await prepareChromium({ install: values['no-install'] !== true, say: console.log });
  if ('missing' in chromium) {
    if (wanted.some((name) => name !== 'size')) throw new Error(`The rest was not measured. ${chromium.missing}`);
  } else {
    if (wanted.includes('first-input')) await printFirstInput(chromium.path);
    if (wanted.includes('audit-speed')) await printAuditSpeed();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
