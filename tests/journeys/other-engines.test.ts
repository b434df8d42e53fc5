/** The rows of the fault matrix in which engines may differ, in Firefox and WebKit. */
import { after } from 'node:test';
import type { Engine } from '../support/engines.js';
import { testIn } from '../support/engine-tests.js';
import { answerAll, answerPlain, faultForm, judge, judgeService, mark, sentence } from './support/fault-form.js';
import { faultRows, type FaultRow } from './support/fault-rows.js';
import { arrive, scriptFaults, shared } from './support/fault-scenarios.js';
import { Results } from './support/fault-table.js';
import { serveFaults } from './support/faults.js';
import { drive, type Driven } from './support/other-engines.js';
import { document as pageOf } from './support/site.js';
import { says } from './support/tab.js';

const results = new Results();
const driven = new Map<Engine, Promise<Driven>>();

after(async () => {
  for (const browser of driven.values()) await (await browser).close();
  results.write();
});

function driverOf(engine: Engine, path: string): Promise<Driven> {
  const known = driven.get(engine) ?? drive(engine, path);
  driven.set(engine, known);
  return known;
}

async function runRow(row: FaultRow, engine: Engine, path: string): Promise<void> {
  const pages = { '/': faultForm(row, {}), '/elsewhere': pageOf('<h2>Ailleurs</h2>', 'Ailleurs') };
  const site = await serveFaults(pages, scriptFaults[row.id]);
  const { tab, close } = await (await driverOf(engine, path)).open();
  try {
    await arrive(tab, site);
    await (row.section === 'script' ? answerPlain(tab) : answerAll(tab));
    if (row.saidBefore) await says(tab, sentence(row.saidBefore));
    await mark(tab);
    await shared[row.id]!({ tab, site, row });
    await judge(row, tab);
    await judgeService(row, site, tab);
  } finally {
    await close();
    await site.close();
  }
}

const runIn = (row: FaultRow) => (engine: Engine, path: string) =>
  results.see(row, engine, () => runRow(row, engine, path));
const nameOf = ({ id, keep, kept, by }: FaultRow): string => `${id}, keep="${keep}": ${kept}, ${by ?? 'lost'}`;

for (const row of faultRows) {
  if (row.engines.includes('firefox')) testIn(['firefox'], nameOf(row), runIn(row));
  if (row.engines.includes('webkit')) testIn(['webkit'], nameOf(row), runIn(row));
}
