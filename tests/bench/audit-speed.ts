import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { audit } from '../../audit/src/index.js';
import { findBrowser } from '../../audit/src/browser/find.js';
import { folderHandler } from '../audit/support/fixtures.js';
import { serve } from '../audit/support/serve.js';

/** Pages per second of the audit and of a loop that only loads the page and runs axe-core, measured side by side. */
export interface AuditSpeed {
  pages: number;
  auditPagesPerSecond: number;
  loopPagesPerSecond: number;
  /** Audit ÷ loop: 1 means that walking, guarding and reporting cost nothing. */
  ratio: number;
}

const PAGE = 'foreign-forms/plain-one-page';

/**
 * Measures on one page with one screen, so that both do the same number of page loads; the audit also judges the filled screen.
 * Both start their own browser, and both starts are within the measure.
 *
 * @param pages how many times the page is audited, default 12
 */
export async function measureAuditSpeed(pages = 12): Promise<AuditSpeed> {
  const server = await serve(folderHandler(PAGE));
  try {
    const targets = Array.from({ length: pages }, (_, index) => `${server.origin}/index.html?${index}`);
    const loop = pages / (await seconds(() => bareLoop(targets)));
    const ours = pages / (await seconds(() => audit({ targets, rules: ['axe'], lang: 'en' })));
    return { pages, auditPagesPerSecond: ours, loopPagesPerSecond: loop, ratio: ours / loop };
  } finally {
    await server.close();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** What anybody would write in ten lines: a page, its load, axe.run. */
async function bareLoop(targets: readonly string[]): Promise<void> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { executablePath } = await findBrowser({ install: false, say: () => undefined });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    for (const target of targets) {
      const page = await browser.newPage();
      await page.goto(target);
      await page.evaluate(source);
      await page.evaluate('axe.run()');
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
