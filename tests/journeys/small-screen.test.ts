/** @engines chromium
 * The example service at 400 % zoom (320 × 256) and on a small phone (320 × 568), by keyboard alone, with everything open:
 * nothing scrolls sideways, and what has the focus is in sight. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startHousingAid } from '../../stories/services/housing-aid/server.js';
import { openChromium } from './support/chromium.js';

/** More stops than any page of the service has. */
const mostStops = 120;

/** Opens what can be opened: help, reasons, the contact, a word, who helps. */
async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('summary:visible').all()) await summary.press('Enter');
  for (const word of await page.locator('pp-term [role="button"]:visible, pp-term button:visible').all())
    await word.press('Enter');
}

interface Stop {
  readonly name: string;
  readonly inSight: boolean;
  readonly sideways: boolean;
}

/** What has the focus, and whether a point of it is what the eye meets there. */
const lookAtFocus = (page: Page): Promise<Stop> =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    let focused: Element = document.activeElement!;
    while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    // A box may be drawn by its label: then the label is what is seen.
    const seen = [focused, ...((focused as HTMLInputElement).labels ?? [])];
    const isMet = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [0.1, 0.5, 0.9].some((part) => {
        const [x, y] = [left + Math.min(width / 2, 20), top + height * part];
        if (y < 0 || y >= innerHeight) return false;
        let met = document.elementFromPoint(x, y);
        while (met?.shadowRoot?.elementFromPoint(x, y)) {
          const inner: Element | null = met.shadowRoot.elementFromPoint(x, y);
          if (inner === met) break;
          met = inner;
        }
        return met !== null && (element.contains(met) || met.contains(element));
      });
    };
    return {
      name: `${focused.localName} ${(focused.getAttribute('name') ?? focused.textContent).trim().slice(0, 40)}`,
      inSight: seen.some(isMet),
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });

describe('the example service on a small screen', () => {
  for (const [width, height] of [
    [320, 256],
    [320, 568],
  ] as const) {
    for (const path of ['/fr/', '/fr/une-page', '/fr/pages/you', '/en/one-page']) {
      it(`${width} × ${height}, ${path}: each stop of the keyboard is in sight`, async () => {
        const service = await startHousingAid({});
        const { browser, page } = await openChromium({
          context: { viewport: { width, height }, reducedMotion: 'reduce' },
        });
        try {
          await page.goto(`${service.url}${path}`);
          await page.waitForFunction(() => document.querySelectorAll('main :not(:defined)').length === 0);
          await openAll(page);
          await page.locator('.service-skip').focus();
          const names = new Set<string>();
          for (let stop = 0; stop < mostStops; stop++) {
            await page.keyboard.press('Tab');
            if (await page.evaluate(() => document.activeElement === document.body)) break;
            const { name, inSight, sideways } = await lookAtFocus(page);
            assert.deepEqual({ name, inSight, sideways }, { name, inSight: true, sideways: false });
            names.add(name);
          }
          assert.ok(names.size > 6, `only ${[...names].join(', ')}`);
        } finally {
          await browser.close();
          await service.close();
        }
      });
    }
  }
});
