/** What holds for the repository as a whole. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, ROOT } from '../support/files.js';
import { READER_ENGINES } from '../screen-reader/support/words.js';
import { STAGE_FILES } from '../support/stages/choice.js';

const PACKAGES = ['components', 'audit'];
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): Record<string, any> => JSON.parse(read(path));

/** Every file that stands in the repository and can be read as text. */
function trackedFiles(): string[] {
  const all = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return all.filter((path) => path !== '' && existsSync(join(ROOT, path)) && !/\.(?:png|jpg|ico|woff2?)$/.test(path));
}

function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

const inGit = existsSync(join(ROOT, '.git'));

describe('the repository', { skip: inGit ? false : 'not a git checkout' }, () => {
  it('names no folder of anybody’s machine', () => {
    assert.deepEqual(linesWith(/(?:^|[\s'"`(=:])\/(?:work|home|root|Users)\/[a-z]/, trackedFiles()), []);
  });

  it('names no host of a registry, so that everybody installs from their own', () => {
    assert.deepEqual(linesWith(/"resolved": "https?:/, ['package-lock.json']), []);
    const others = trackedFiles().filter((path) => /(?:\.npmrc|package\.json|\.ya?ml)$/.test(path));
    assert.deepEqual(linesWith(/registry\s*=|https?:\/\/[^\s"]*registry/, others), []);
  });

  it('can be installed on every platform: the lockfile has each part that a package may choose from', () => {
    const lock = json('package-lock.json')['packages'] as Record<string, { optionalDependencies?: object }>;
    const lacking = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock[`${path}/node_modules/${name}`] && !lock[`node_modules/${name}`],
      ),
    );
    assert.deepEqual(lacking, []);
  });

  it('installs published packages and its own two, nothing else', () => {
    const lock = json('package-lock.json')['packages'] as Record<string, { link?: boolean; resolved?: string }>;
    const linked = Object.values(lock).flatMap(({ link, resolved }) => (link ? [resolved] : []));
    assert.deepEqual(linked.sort(), [...PACKAGES].sort());
  });

  it('holds nothing that the build makes', () => {
    assert.deepEqual(
      trackedFiles().filter((path) => /(?:^|\/)(?:dist|node_modules|\.cache|report)\//.test(path)),
      [],
    );
  });
});

describe('test files', () => {
  it('all stand where a stage of npm test looks for them, or npm run test:screen-reader', () => {
    const reached = [
      ...Object.values(STAGE_FILES).flatMap(({ folders, ending }) =>
        folders.flatMap((folder) => filesBelow(`tests/${folder}`, ending)),
      ),
      ...READER_ENGINES.map((engine) => `tests/screen-reader/${engine}.test.ts`),
    ];
    const all = [...filesBelow('tests', '.test.ts'), ...filesBelow('tests', '.browser.ts')];
    assert.deepEqual(
      all.filter((path) => !reached.includes(path)),
      [],
    );
  });

  it('do not stand among the sources, where they would be published', () => {
    const sources = [...filesBelow('components/src'), ...filesBelow('audit/src')];
    assert.deepEqual(
      sources.filter((path) => /\.(?:test|browser)\.ts$/.test(path)),
      [],
    );
  });

  it('never single one test out, which would hide the others', () => {
    const files = [...filesBelow('tests', '.test.ts'), ...filesBelow('tests', '.browser.ts')];
    assert.deepEqual(linesWith(/\b(?:it|test|describe|suite)\.only\(/, files), []);
  });
});

describe('the packages', () => {
  it('and the workspace have one version', () => {
    const { version } = json('package.json');
    assert.deepEqual(
      PACKAGES.map((name) => json(`${name}/package.json`)['version']),
      [version, version],
    );
  });

  for (const name of PACKAGES) {
    it(`${name} carries the licence of the workspace`, () => {
      assert.equal(read(`${name}/LICENSE`), read('LICENSE'));
      assert.equal(json(`${name}/package.json`)['license'], 'MIT');
    });

    it(`${name} asks for the Node that the workspace asks for`, () => {
      assert.equal(json(`${name}/package.json`)['engines'].node, json('package.json')['engines'].node);
    });

    it(`${name} has a page for people who find it on npm`, () => {
      assert.match(read(`${name}/README.md`), /^# @plain-pied\//);
    });
  }

  it('need no dependency that asks for a newer Node', () => {
    const lock = json('package-lock.json')['packages'] as Record<
      string,
      { engines?: { node?: string }; dev?: boolean }
    >;
    const [major = 0] = String(json('package.json')['engines'].node).match(/\d+/)?.map(Number) ?? [];
    const tooNew = Object.entries(lock).filter(([path, { engines, dev }]) => {
      const lowest = /^\s*>=\s*(\d+)/.exec(engines?.node ?? '')?.[1];
      return path !== '' && !dev && lowest !== undefined && Number(lowest) > major;
    });
    assert.deepEqual(
      tooNew.map(([path]) => path),
      [],
    );
  });
});

describe('the records of decisions', () => {
  const records = filesBelow('stories/decisions', '.md')
    .map((path) => path.slice('stories/decisions/'.length))
    .filter((name) => name !== 'README.md');

  it('have numbers of their own', () => {
    const numbers = records.map((name) => name.slice(0, 4));
    assert.deepEqual(numbers, [...new Set(numbers)]);
    assert.deepEqual(
      numbers.filter((number) => !/^\d{4}$/.test(number)),
      [],
    );
  });

  it('say what they cost', () => {
    assert.deepEqual(
      records.filter((name) => !/costs?\b/i.test(read(`stories/decisions/${name}`))),
      [],
    );
  });
});

describe('.nvmrc', () => {
  it('is the oldest Node that package.json allows', () => {
    assert.equal(`>=${read('.nvmrc').trim()}`, json('package.json')['engines'].node);
  });
});
