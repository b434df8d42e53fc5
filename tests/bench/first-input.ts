/**
 * Time until the first question of a form of 60 can be answered, on a slow phone with a bad line: processor 6 times
 * slower, 400 kbit/s, 400 ms there and back. Given as a ratio to the same form in plain HTML, because absolute times
 * belong to one machine.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../support/files.js';
import { bundled } from './size.js';

/** One page of the comparison. */
export interface FirstInput {
  readonly name: string;
  /** Milliseconds from the start of the navigation, the median of the runs. */
  readonly milliseconds: number;
  /** The same, divided by that of plain HTML without a stylesheet. */
  readonly ratio: number;
}

const FIELDS = 60;
const RUNS = 5;
const SLOWER = 6;
const BITS_PER_SECOND = 400_000;
const LATENCY = 400;

const numbers = Array.from({ length: FIELDS }, (_, index) => index + 1);
const plainFields = numbers.map(
  (n) => `<p><label for="f${n}">Question ${n}</label><input id="f${n}" name="f${n}"></p>`,
);
const fullFields = numbers.map(
  (n) => `<pp-text-field><label for="f${n}">Question ${n}</label><input id="f${n}" name="f${n}"></pp-text-field>`,
);
const shortFields = numbers.map((n) => `<pp-text-field label="Question ${n}" name="f${n}"></pp-text-field>`);

const sheet = (name: string): string => readFileSync(join(ROOT, 'components', 'dist', 'bundle', name), 'utf8');

const STYLES = '<link rel="stylesheet" href="/plain-pied.css">';
const SCRIPT = '<script type="module" src="/text-field.js"></script>';

/** A sheet `inline` saves the wait for a second file before the first drawing; a policy allows it by its hash. */
const PAGES: Record<string, { head: string; fields: readonly string[]; inline?: string }> = {
  'plain HTML': { head: '', fields: plainFields },
  'plain HTML with our stylesheet': { head: STYLES, fields: plainFields },
  'full form (HTML from the server)': { head: STYLES + SCRIPT, fields: fullFields },
  'full form, form.css in the page': { head: SCRIPT, inline: 'form.css', fields: fullFields },
  'short form (HTML made in the browser)': { head: STYLES + SCRIPT, fields: shortFields },
};

/** @param executablePath a Chromium */
export async function measureFirstInput(executablePath: string): Promise<FirstInput[]> {
  const server = await serve();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const { port } = server.address() as AddressInfo;
    const medians: [string, number][] = [];
    for (const [index, name] of Object.keys(PAGES).entries()) {
      medians.push([name, await median(browser, `http://127.0.0.1:${port}/${index}`)]);
    }
    const base = medians[0]?.[1] ?? Number.NaN;
    return medians.map(([name, milliseconds]) => ({ name, milliseconds, ratio: milliseconds / base }));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function median(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOnce(browser, url));
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

async function timeOnce(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    const throughput = BITS_PER_SECOND / 8;
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(WATCH_FIRST_INPUT);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction(() => 'firstInput' in window, undefined, { timeout: 120_000 });
    return await page.evaluate(() => (window as unknown as { firstInput: number }).firstInput);
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: usable means with a label, and drawn where a finger would find it. As text, because the loader for
 * TypeScript adds a helper to functions that a page does not have.
 */
const WATCH_FIRST_INPUT = `
  const look = () => {
    const input = document.querySelector('input');
    const box = input?.getBoundingClientRect();
    const there = box && box.height > 0 && document.elementFromPoint(box.x + 5, box.y + box.height / 2) === input;
    if (there && input.labels.length > 0) window.firstInput = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

async function serve(): Promise<Server> {
  const dist = join(ROOT, 'components', 'dist');
  const modules = [join(dist, 'define', 'text-field.js'), join(dist, 'locales', 'en.js')];
  const answers = new Map<string, [type: string, body: Buffer]>([
    ['/plain-pied.css', ['text/css', gzipSync(sheet('plain-pied.css'))]],
    [
      '/text-field.js',
      ['text/javascript', gzipSync(await bundled(modules.map((path) => `import ${JSON.stringify(path)};`)))],
    ],
    ...Object.values(PAGES).map(({ head, fields, inline }, index): [string, [string, Buffer]] => {
      const style = inline ? `<style>${sheet(inline)}</style>` : '';
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>${style}${head}</head><body><main><h1>Form</h1><form method="post">${fields.join('\n')}<button>Send</button></form></main></body></html>`;
      return [`/${index}`, ['text/html; charset=utf-8', gzipSync(html)]];
    }),
  ]);
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (!answer) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': answer[0], 'content-encoding': 'gzip' }).end(answer[1]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
