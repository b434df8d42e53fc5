/**
 * `npm run test:screen-reader`: what Orca says of every element and task, in Chromium and in Firefox.
 *
 *     npm run test:screen-reader -- chromium      one engine
 *     npm run test:screen-reader -- --write       keeps what was heard beside the documentation
 *
 * Installs what is missing, as root on Debian, after saying so. Exit status 0 when every expectation holds, 1 when one
 * does not.
 */
import { parseArgs } from 'node:util';
import { READER_PACKAGES, readerLack } from '../screen-reader/support/machine.js';
import { READER_ENGINES } from '../screen-reader/support/words.js';
import { countsLine } from './counts.js';
import { prepareEngines, preparePackages } from './stages/engines.js';
import { runNodeTests } from './stages/node-tests.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, 'no-install': { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !READER_ENGINES.some((engine) => engine === name));
if (unknown.length > 0) {
  console.error(`Orca reads ${READER_ENGINES.join(' and ')} here, not "${unknown.join('", "')}": choose one of them.`);
  process.exit(1);
}
const engines = READER_ENGINES.filter((engine) => positionals.length === 0 || positionals.includes(engine));
const options = { install: !values['no-install'], say: console.log };
await prepareEngines(options);
if (readerLack()) await preparePackages(READER_PACKAGES, 'for the screen reader', options);
if (values.write) process.env['PLAIN_PIED_TRANSCRIPTS'] = 'write';
// One engine after the other: a screen reader that shares its processor is late.
let failed = 0;
for (const engine of engines) {
  console.log(`▸ Orca in ${engine}`);
  const { counts, text } = await runNodeTests([`tests/screen-reader/${engine}.test.ts`]);
  if (text) console.log(text);
  console.log(`  ${countsLine(counts)}`);
  failed += counts.failed;
}
process.exitCode = failed > 0 ? 1 : 0;
