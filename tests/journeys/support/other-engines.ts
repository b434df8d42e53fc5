/** Tabs of Firefox (WebDriver BiDi) and of WebKitGTK (WebDriver over HTTP), each alone in its browser. */
import { launch, type Page } from 'puppeteer-core';
import type { Engine } from '../../support/engines.js';
import { startWebKit, webKitCapabilities } from '../../support/web-test-runner/webkit.js';
import type { Tab } from './tab.js';

export interface OpenedTab {
  readonly tab: Tab;
  close(): Promise<void>;
}

/** A source of fresh tabs. */
export interface Driven {
  open(): Promise<OpenedTab>;
  close(): Promise<void>;
}

/** @param path the program found by findEngine */
export const drive = (engine: Engine, path: string): Promise<Driven> =>
  engine === 'firefox' ? driveFirefox(path) : driveWebKit(path);

async function driveFirefox(executablePath: string): Promise<Driven> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async open() {
      const context = await browser.createBrowserContext();
      return { tab: firefoxTab(await context.newPage()), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

/**
 * Brings a control into view and lets the compositor take the scrolling over: Firefox aims a click by what is painted,
 * so that one sent right after a scroll lands beside its target.
 */
async function bringIntoView(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (control) => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  });
}

function firefoxTab(page: Page): Tab {
  const click = async (selector: string): Promise<void> => {
    await bringIntoView(page, selector);
    await page.click(selector);
  };
  return {
    go: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    evaluate: (code) => page.evaluate(code),
    click,
    type: async (selector, text) => {
      await click(selector);
      await page.keyboard.type(text);
    },
  };
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function driveWebKit(path: string): Promise<Driven> {
  const service = await startWebKit(path);
  const ask = async (method: string, address: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${service.port}${address}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await answer.json()) as { value: { message?: string } };
    if (!answer.ok) throw new Error(value.message ?? String(answer.status));
    return value;
  };
  return {
    async open() {
      const alwaysMatch = webKitCapabilities();
      delete alwaysMatch['wdio:enforceWebDriverClassic'];
      const session = (await ask('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
      const root = `/session/${session.sessionId}`;
      const post = (address: string, body: object): Promise<unknown> => ask('POST', `${root}${address}`, body);
      const element = async (selector: string): Promise<string> => {
        const found = await post('/element', { using: 'css selector', value: selector });
        return `/element/${(found as Record<string, string>)[elementKey]!}`;
      };
      const tab: Tab = {
        go: async (url) => {
          await post('/url', { url });
        },
        reload: async () => {
          await post('/refresh', {});
        },
        evaluate: (code) => post('/execute/sync', { script: `return ${code}`, args: [] }),
        click: async (selector) => {
          await post(`${await element(selector)}/click`, {});
        },
        // A line break is typed as the Enter key.
        type: async (selector, text) => {
          await post(`${await element(selector)}/value`, { text: text.replaceAll('\n', '\uE007') });
        },
      };
      return {
        tab,
        close: async () => {
          await ask('DELETE', root);
        },
      };
    },
    close: () => Promise.resolve(service.close()),
  };
}
