/**
 * The README's "In your form", followed word for word in a project that is not ours. The only thing that is not as
 * written: the packages come from their tarballs, since they are not on the registry while they are being tested.
 *
 * @engines chromium
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readEngineLack } from '../support/engine-tests.js';
import { findEngine, type Found } from '../support/engines.js';
import type { Finished } from '../support/programs.js';
import { readmeFile } from '../support/readme.js';
import { serveFolder } from '../support/static-server.js';
import { makeProject, type Project } from './project.js';

const VITE = 'With npm and Vite';
const SCRIPT_TAG = 'With a script tag, without npm';
const REACT = 'With React 19';

let project: Project;
let found: Found;
let browser: Browser | undefined;

before(async () => {
  project = await makeProject();
  found = await findEngine('chromium');
  if ('path' in found) browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
});

after(async () => {
  await browser?.close();
  await project.remove();
});

describe('in your form', () => {
  it('works with npm and Vite', async (context) => {
    await project.write('vite/index.html', readmeFile(VITE, 'index.html'));
    await project.write('vite/main.js', readmeFile(VITE, 'main.js'));
    await project.run('vite', 'build', 'vite', '--logLevel', 'warn');
    await onPage(context, 'vite/dist', '/', async (page) => {
      await page.getByLabel('Family name').waitFor();
      await asksBeforeItGoesOn(page, 'Who are you?');
      await page.getByLabel('Family name').fill('Martin');
      await page.getByLabel('Day').fill('27');
      await page.getByLabel('Month').fill('3');
      await page.getByLabel('Year').fill('1980');
      await goesOnAndBack(page, { question: 'Family name', answer: 'Martin', next: 'How do we answer you?' });
    });
  });

  it('works with a script tag', async (context) => {
    const bundle = join(project.folder, 'node_modules', '@plain-pied', 'components', 'dist', 'bundle');
    await mkdir(join(project.folder, 'plain'), { recursive: true });
    for (const name of ['plain-pied.js', 'plain-pied.css']) {
      await copyFile(join(bundle, name), join(project.folder, 'plain', name));
    }
    await project.write('plain/plain.html', readmeFile(SCRIPT_TAG, 'plain.html'));
    await onPage(context, 'plain', '/plain.html', changesAddress);
  });

  it('works with React 19, and its types resolve', async (context) => {
    const index =
      '<!doctype html><html lang="en"><head><title>Change of address</title></head><body><main><h1>Change of address</h1><div id="root"></div></main><script type="module" src="/main.tsx"></script></body></html>';
    const main =
      "import { createRoot } from 'react-dom/client';\nimport { App } from './App.js';\ncreateRoot(document.getElementById('root')!).render(<App />);\n";
    await project.write('react/index.html', index);
    await project.write('react/main.tsx', main);
    await project.write('react/App.tsx', readmeFile(REACT, 'App.tsx'));
    await project.write('react/tsconfig.json', tsconfig({ jsx: 'react-jsx', types: ['vite/client'] }));
    await project.run('tsc', '--noEmit', '-p', 'react');
    await project.run('vite', 'build', 'react', '--logLevel', 'warn');
    await onPage(context, 'react/dist', '/', changesAddress);
  });

  it('gives types that tell a wrong attribute from a right one', async () => {
    const sample = `
      import type {} from '@plain-pied/components/react';
      export const right = <pp-text-field label="Name" name="name" maxlength={20} aria-label="x" data-own="y" />;
      // @ts-expect-error: a length is a number
      export const wrong = <pp-text-field label="Name" name="name" maxlength={{}} />;
      // @ts-expect-error: there is no such tag
      export const unknown = <pp-elephant />;
    `;
    await project.write('types/tags.tsx', sample);
    const modules = `
      import { Journey, TextField } from '@plain-pied/components';
      import { expandHtml } from '@plain-pied/components/server';
      import '@plain-pied/components/define/all.js';
      import '@plain-pied/components/locales/fr.js';
      export const html: string = expandHtml('<p></p>', { lang: 'fr' });
      export const field: TextField | null = document.querySelector('pp-text-field');
      export const journey: typeof Journey = Journey;
    `;
    await project.write('types/modules.ts', modules);
    for (const moduleResolution of ['bundler', 'nodenext']) {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      await project.write('types/tsconfig.json', tsconfig({ jsx: 'react-jsx', module, moduleResolution }));
      await project.run('tsc', '--noEmit', '-p', 'types');
    }
  });
});

describe('npx plain-pied', () => {
  const audit = (...args: string[]): Promise<Finished> =>
    project.attempt('npx', ['--no-install', 'plain-pied', ...args]);

  it('is the command that came with the package', async (context) => {
    if (lacksCommand(context)) return;
    const { status, stdout, output } = await audit('--version');
    assert.equal(status, 0, output);
    assert.match(stdout, /\d+\.\d+\.\d+/);
  });

  it('audits the page that Vite built, and meets its first question', async (context) => {
    if (lacksCommand(context) || lacksEngine(context)) return;
    const site = await serveFolder(join(project.folder, 'vite', 'dist'));
    try {
      const { status, output } = await audit('audit', `${site.url}/`, '--reporter', 'json=audit.json');
      assert.ok(status === 0 || status === 1, output);
      const report = await readFile(join(project.folder, 'audit.json'), 'utf8');
      assert.match(report, /Who are you\?/);
    } finally {
      await site.close();
    }
  });
});

function lacksCommand(context: TestContext): boolean {
  const lacks = !existsSync(join(project.folder, 'node_modules', '@plain-pied', 'audit', 'dist', 'cli', 'main.js'));
  if (lacks) context.skip('the audit has no command yet');
  return lacks;
}

function tsconfig(options: object): string {
  const always = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    noEmit: true,
    skipLibCheck: false,
  };
  const base = { module: 'esnext', moduleResolution: 'bundler', types: [] };
  return JSON.stringify({ compilerOptions: { ...always, ...base, ...options } });
}

function lacksEngine(context: TestContext): boolean {
  const lack = readEngineLack('chromium', found);
  if (lack && 'fail' in lack) throw new Error(lack.fail);
  if (lack) context.skip(lack.skip);
  return lack !== undefined;
}

/** Opens a page of the project; whatever the console complains of is a failure. */
async function onPage(
  context: TestContext,
  folder: string,
  path: string,
  check: (page: Page) => Promise<void>,
): Promise<void> {
  if (lacksEngine(context)) return;
  const site = await serveFolder(join(project.folder, folder));
  const page = await browser!.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  try {
    await page.goto(`${site.url}${path}`);
    await check(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await site.close();
  }
}

async function changesAddress(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Street and number' }).waitFor();
  await asksBeforeItGoesOn(page, 'Your new address');
  await page.getByRole('textbox', { name: 'Street and number' }).fill('12 rue de la Mairie');
  await goesOnAndBack(page, {
    question: 'Street and number',
    answer: '12 rue de la Mairie',
    next: 'Check your answers',
  });
}

async function asksBeforeItGoesOn(page: Page, here: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('pp-error-summary').getByRole('link').first().waitFor();
  await page.getByRole('heading', { level: 2, name: here }).waitFor();
}

async function goesOnAndBack(
  page: Page,
  { question, answer, next }: { question: string; answer: string; next: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 2, name: next }).waitFor();
  await page.goBack();
  await page.getByRole('textbox', { name: question }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: question }).inputValue(), answer);
}
