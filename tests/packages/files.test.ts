/** What npm would publish: everything that package.json promises, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from '../support/build.js';
import { filesBelow, ROOT } from '../support/files.js';
import { runProgram } from '../support/programs.js';

const json = (path: string): any => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

async function packedFiles(name: string): Promise<string[]> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
  const { stdout, output, status } = await runProgram('npm', args, { cwd: join(ROOT, name) });
  assert.equal(status, 0, output);
  const [packed] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return packed!.files.map(({ path }) => path);
}

/** Every file that `exports` leads to, without the patterns. */
function promisedFiles(exported: unknown): string[] {
  if (typeof exported === 'string') return exported.includes('*') ? [] : [exported.replace(/^\.\//, '')];
  return Object.values(exported as object).flatMap(promisedFiles);
}

before(async () => {
  if (process.env['PLAIN_PIED_BUILT'] !== '1') await build(ROOT, () => undefined);
});

for (const name of ['components', 'audit']) {
  describe(`the package of ${name}`, () => {
    let files: string[];
    before(async () => {
      files = await packedFiles(name);
    });

    it('holds every file that exports and bin lead to', () => {
      const { exports, bin = {} } = json(`${name}/package.json`);
      assert.deepEqual(
        [...promisedFiles(exports), ...promisedFiles(bin)].filter((path) => !files.includes(path)),
        [],
      );
    });

    it('holds its licence and its page', () => {
      assert.deepEqual(
        ['LICENSE', 'README.md', 'package.json'].filter((path) => !files.includes(path)),
        [],
      );
    });

    it('holds no source, no test and no configuration', () => {
      assert.deepEqual(
        files.filter((path) => /^(?:src|tests?)\/|tsconfig|\.test\.|\.browser\./.test(path)),
        [],
      );
    });

    it('has types beside every module', () => {
      const modules = files.filter((path) => path.endsWith('.js') && !path.startsWith('dist/bundle/'));
      assert.deepEqual(
        modules.filter((path) => !files.includes(path.replace(/\.js$/, '.d.ts'))),
        [],
      );
    });
  });
}

describe('the package of components', () => {
  it('has a module for every define and locales file', () => {
    const sources = [...filesBelow('components/src/define', '.ts'), ...filesBelow('components/src/locales', '.ts')];
    const modules = sources.map((path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
    assert.deepEqual(
      modules.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });

  it('has one registry of words: a locales file speaks to the server too', async () => {
    const published = (path: string): Promise<any> => import(pathToFileURL(join(ROOT, 'components/dist', path)).href);
    const { wordsFor } = await published('server/index.js');
    await published('locales/ar.js');
    await published('locales/es.js');
    assert.deepEqual(
      ['fr', 'en', 'es', 'ar'].map((lang) => wordsFor(lang).text('back')),
      ['Retour', 'Back', 'Volver', 'رجوع'],
    );
  });

  it('has French and English in the bundle, and no other language', () => {
    const bundle = readFileSync(join(ROOT, 'components/dist/bundle/plain-pied.js'), 'utf8');
    for (const word of ['Continuer', 'Continue']) assert.ok(bundle.includes(word), word);
    assert.doesNotMatch(bundle, /رجوع|Continuar/);
  });

  it('has the words of every language as JSON, for servers that run no JavaScript', async () => {
    for (const lang of ['fr', 'en', 'es', 'ar']) {
      const words = json(`components/dist/messages/${lang}.json`);
      const module: any = await import(pathToFileURL(join(ROOT, `components/dist/locales/${lang}.js`)).href);
      assert.equal(words.lang, lang);
      assert.deepEqual(words.messages, module[lang]);
      assert.equal(words.months.length, 12);
    }
    assert.equal(json('components/dist/messages/fr.json').months[1], 'février');
    assert.equal(json('components/dist/messages/en.json').months[11], 'December');
    assert.equal(json('components/package.json').exports['./messages/*'], './dist/messages/*');
  });

  it('tells bundlers to keep what only registers', () => {
    const { sideEffects } = json('components/package.json');
    for (const pattern of ['./dist/define/*.js', './dist/locales/*.js', './dist/bundle/*.js', '**/*.css']) {
      assert.ok(sideEffects.includes(pattern), pattern);
    }
  });

  it('has a bundle that loads nothing else, and a stylesheet without imports', () => {
    const bundle = readFileSync(join(ROOT, 'components/dist/bundle/plain-pied.js'), 'utf8');
    assert.doesNotMatch(bundle, /(?:^|[;}])\s*import\s*[{*"'(]|\bimport\(/);
    const css = readFileSync(join(ROOT, 'components/dist/bundle/plain-pied.css'), 'utf8');
    assert.doesNotMatch(css, /@import/);
  });

  it('carries the licence of the packages in its bundle', () => {
    const licenses = readFileSync(join(ROOT, 'components/dist/bundle/third-party-licenses.txt'), 'utf8');
    assert.ok(licenses.includes('@lit/reactive-element '));
    assert.match(licenses, /Redistribution and use/);
  });

  it('describes every element for editors and documentation, and nothing private', () => {
    const { modules } = json('components/custom-elements.json');
    const declarations = modules.flatMap((module: any) => module.declarations ?? []);
    const tags = declarations.map((declaration: any) => declaration.tagName).filter(Boolean);
    const registered = filesBelow('components/src/define', '.ts').map(
      (path) => `pp-${path.split('/').at(-1)!.replace('.ts', '')}`,
    );
    assert.deepEqual(
      registered.filter((tag) => tag !== 'pp-all' && !tags.includes(tag)),
      [],
    );
    const members = declarations.flatMap((declaration: any) => declaration.members ?? []);
    assert.deepEqual(
      members.filter(
        ({ privacy, name }: any) => privacy === 'private' || privacy === 'protected' || name.startsWith('#'),
      ),
      [],
    );
  });
});

describe('the package of audit', () => {
  it('has a command that the system may execute', () => {
    const command = join(ROOT, 'audit/dist/cli/main.js');
    assert.ok(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node'));
    if (process.platform !== 'win32') assert.equal(statSync(command).mode & 0o111, 0o111);
  });
});
