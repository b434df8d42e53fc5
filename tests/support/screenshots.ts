/**
 * Pictures of stories and of a running service, to look at:
 *
 *     node --import tsx tests/support/screenshots.ts <folder> [--storybook <folder of a built Storybook>]
 *       [--page <address>]… [--story <part of an id>]… [--as <variant>]…
 *
 * Each page is taken at three widths, dark, with forced colours, from right to left and printed (PDF), or as the variants
 * that --as names. Without --story every story is taken.
 */
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findEngine } from './engines.js';
import { isMain } from './files.js';

interface Variant {
  readonly name: string;
  readonly width: number;
  readonly context?: BrowserContextOptions;
  /** Settings of Storybook's toolbar. */
  readonly globals?: string;
  readonly rtl?: boolean;
  readonly print?: boolean;
}

export const VARIANTS: readonly Variant[] = [
  { name: '320', width: 320 },
  { name: '768', width: 768 },
  { name: '1280', width: 1280 },
  { name: 'dark', width: 1280, context: { colorScheme: 'dark' }, globals: 'theme:dark' },
  { name: 'forced', width: 1280, context: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'rtl', width: 768, globals: 'direction:rtl', rtl: true },
  { name: 'english', width: 768, globals: 'locale:en' },
  { name: 'print', width: 800, print: true },
];

interface Shot {
  readonly name: string;
  readonly address: string;
  readonly isStory: boolean;
}

async function take(browser: Browser, shot: Shot, variant: Variant, folder: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: variant.width, height: 900 }, ...variant.context });
  try {
    const page = await context.newPage();
    const globals = shot.isStory && variant.globals ? `&globals=${variant.globals}` : '';
    await page.goto(shot.address + globals, { waitUntil: 'load' });
    await ready(page, shot.isStory);
    if (variant.rtl && !shot.isStory) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const path = join(folder, `${shot.name}--${variant.name}.${variant.print ? 'pdf' : 'png'}`);
    if (variant.print)
      await writeFile(
        path,
        await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }),
      );
    else await page.screenshot({ path, fullPage: true });
    return path;
  } finally {
    await context.close();
  }
}

async function ready(page: Page, isStory: boolean): Promise<void> {
  if (isStory) await page.waitForSelector('.story-canvas > *', { state: 'attached', timeout: 60_000 });
  // Every element of ours that stands in the page has been upgraded and filled.
  await page.evaluate(async () => {
    const elements = [...document.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>('*')].filter(
      ({ localName }) => localName.startsWith('pp-'),
    );
    await Promise.all(elements.map((element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function storiesOf(folder: string, origin: string): Promise<Shot[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>;
  };
  return Object.entries(index.entries)
    .filter(([, { type }]) => type === 'story')
    .map(([id]) => ({ name: id, address: `${origin}/iframe.html?viewMode=story&id=${id}`, isStory: true }));
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function serveFolder(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    createReadStream(path)
      .on('error', () => response.end())
      .pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      storybook: { type: 'string' },
      page: { type: 'string', multiple: true, default: [] },
      story: { type: 'string', multiple: true, default: [] },
      as: { type: 'string', multiple: true, default: [] },
    },
  });
  const [folder] = positionals;
  const engine = await findEngine('chromium');
  if (!folder || 'missing' in engine)
    throw new Error('missing' in engine ? engine.missing : 'Name the folder for the pictures first.');
  await mkdir(folder, { recursive: true });
  const server = values.storybook ? await serveFolder(values.storybook) : undefined;
  const browser = await chromium.launch({ executablePath: engine.path, chromiumSandbox: false });
  try {
    const stories =
      server && values.storybook
        ? await storiesOf(values.storybook, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
        : [];
    const wanted = stories.filter(
      ({ name }) => values.story.length === 0 || values.story.some((part) => name.includes(part)),
    );
    const pages = values.page.map((address) => ({ name: nameOf(address), address, isStory: false }));
    const variants = VARIANTS.filter(({ name }) => values.as.length === 0 || values.as.includes(name));
    for (const shot of [...pages, ...wanted])
      for (const variant of variants) console.log(await take(browser, shot, variant, folder));
  } finally {
    await browser.close();
    server?.close();
  }
}

const nameOf = (address: string): string => {
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'start';
};

if (isMain(import.meta.url)) await main();
