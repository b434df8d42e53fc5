/** Each fault, and what it must not cost: the rows of support/fault-rows.ts in Chromium. tests/FAULTS.md shows what was seen. */
import { after } from 'node:test';
import { testIn } from '../support/engine-tests.js';
import { browserWith, closeBrowsers, scenarios, storageTroubles, tabOf, type Left } from './support/fault-chromium.js';
import { answerAll, answerPlain, faultForm, judge, judgeService, mark, sentence } from './support/fault-form.js';
import { faultRows, type FaultRow } from './support/fault-rows.js';
import { arrive, scriptFaults } from './support/fault-scenarios.js';
import { Results } from './support/fault-table.js';
import { serveFaults } from './support/faults.js';
import { document as pageOf } from './support/site.js';
import { says } from './support/tab.js';

const results = new Results();
after(async () => {
  await closeBrowsers();
  results.write();
});

const isCached = new Set(['back-cached']);
const stopsClock = /^hanging/;

async function runRow(row: FaultRow): Promise<void> {
  const { id } = row;
  const site = await serveFaults(
    {
      '/': faultForm(row, {
        short: id === 'reload-short',
        attributes: id === 'native-hanging' ? 'send-timeout="1"' : '',
      }),
      '/elsewhere': pageOf('<h2>Ailleurs</h2>', 'Ailleurs'),
    },
    scriptFaults[id],
  );
  const browser = await browserWith(isCached.has(id));
  const context = await browser.newContext({ javaScriptEnabled: id !== 'script-off' });
  try {
    const trouble = storageTroubles[id];
    if (trouble) await context.addInitScript(trouble);
    if (stopsClock.test(id)) await context.clock.install();
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const tab = tabOf(page);
    await arrive(tab, site);
    await (row.section === 'script' ? answerPlain(tab) : answerAll(tab));
    if (row.saidBefore) await says(tab, sentence(row.saidBefore));
    await mark(tab);
    const left = ((await scenarios[id]!({ tab, site, row, page, context })) ?? {}) as Left;
    await judge(row, left.tab ?? tab, left.changed);
    await left.mend?.();
    await judgeService(row, site, left.tab ?? tab);
  } finally {
    await context.close();
    await site.close();
  }
}

for (const row of faultRows.filter(({ engines }) => engines.includes('chromium'))) {
  testIn(['chromium'], `${row.id}, keep="${row.keep}": ${row.kept}, ${row.by ?? 'lost'}`, (engine) =>
    results.see(row, engine, () => runRow(row)),
  );
}
