/** Each element is whole: class, story, element test with its contract, words. Failures name what is missing. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { en } from '../../components/src/locales/en.js';
import { fr } from '../../components/src/locales/fr.js';
import { notes } from '../../components/src/locales/messages.js';
import { filesBelow, ROOT } from '../support/files.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** An element as its define/ file names it. */
interface ElementPlace {
  readonly name: string;
  /** `fields`, `journey`, `help`, `contact` or `reception`. */
  readonly area: string;
  readonly code: string;
}

const elements: ElementPlace[] = filesBelow('components/src/define', '.ts')
  .filter((path) => basename(path) !== 'all.ts')
  .map((path) => {
    const name = basename(path, '.ts');
    const code = read(path);
    const [, area = ''] = new RegExp(`from '\\.\\./([a-z]+)/${name}/${name}\\.js'`).exec(code) ?? [];
    return { name, area, code };
  });

/** Names what lacks something, so that a failure is a list of things to do. */
function everyElement(what: string, has: (element: ElementPlace) => boolean, of = elements): void {
  it(`has ${what}`, () => {
    assert.deepEqual(
      of.filter((element) => !has(element)).map(({ area, name }) => `${area}/${name}`),
      [],
    );
  });
}

const className = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
const browserTest = ({ area, name }: ElementPlace): string => `tests/components/${area}/${name}.browser.ts`;
/** A group of fields and a list of them ask nothing themselves. */
const isAround = ({ area, name }: ElementPlace): boolean =>
  read(`components/src/${area}/${name}/${name}.ts`).includes(' extends PartsElement');
const fields = elements.filter((element) => element.area === 'fields' && !isAround(element));

describe('every element', () => {
  it('is found by these tests', () => assert.ok(elements.length > 0));
  everyElement('a class file named after it', ({ area, name }) =>
    existsSync(join(ROOT, 'components/src', area, name, `${name}.ts`)),
  );
  everyElement('its class among the public ones', ({ name }) =>
    read('components/src/index.ts').includes(` ${className(name)}`),
  );
  everyElement('its tag registered by its own define file', ({ name, code }) => code.includes(`'pp-${name}'`));
  everyElement('its tag and a summary in the words of its class', ({ area, name }) => {
    const source = read(`components/src/${area}/${name}/${name}.ts`);
    return source.includes(`@tag pp-${name}`) && source.includes('@summary ');
  });
  everyElement('a part in define/all', ({ name }) => registeredByAll().has(name));
  everyElement('a story', ({ area, name }) =>
    filesBelow(`stories/${area}`, '.stories.ts').some(
      (path) => path.endsWith(`/${name}.stories.ts`) || read(path).includes(`<pp-${name}`),
    ),
  );
  everyElement('an element test', (element) => hasBrowserTest(element));
});

describe('every field', () => {
  everyElement(
    'the contract of fields in its element test',
    (field) => read(browserTest(field)).includes('fieldContract('),
    fields,
  );
  everyElement(
    'a pure question, for the server',
    ({ name }) => existsSync(join(ROOT, 'components/src/fields', name, 'question.ts')),
    fields,
  );
  everyElement(
    'a pure description, for the server',
    ({ name }) => existsSync(join(ROOT, 'components/src/fields', name, 'describe.ts')),
    fields,
  );
});

/** What define/all registers, directly or by a define file that it imports, now or later. */
function registeredByAll(names: readonly string[] = ['all'], seen = new Set<string>()): Set<string> {
  for (const name of names.filter((candidate) => !seen.has(candidate))) {
    seen.add(name);
    const imported = [...read(`components/src/define/${name}.ts`).matchAll(/import[ (]'\.\/([a-z-]+)\.js'/g)];
    registeredByAll(
      imported.map(([, other = '']) => other),
      seen,
    );
  }
  return seen;
}

/** A part that lives only inside another element may be tested with it. */
function hasBrowserTest(element: ElementPlace): boolean {
  if (existsSync(join(ROOT, browserTest(element)))) return true;
  return filesBelow(`tests/components/${element.area}`, '.browser.ts').some((path) =>
    read(path).includes(`<pp-${element.name}`),
  );
}

describe('every sentence of the kit', () => {
  const keys = Object.keys(notes).sort();
  /** Marks and formats that are rightly the same in both languages. */
  const sameInBoth = new Set<string>(
    keys.filter((key) => fr[key as keyof typeof fr].replace(/\{\w+\}|[^\p{L}]/gu, '') === ''),
  );

  for (const [lang, sentences] of Object.entries({ fr, en })) {
    it(`exists in ${lang}, and nothing else does`, () => assert.deepEqual(Object.keys(sentences).sort(), keys));
    it(`is not empty in ${lang}`, () => {
      assert.deepEqual(
        Object.entries(sentences).filter(([, text]) => text.trim() === ''),
        [],
      );
    });
  }

  it('differs between the languages', () => {
    const same = keys.filter(
      (key) => !sameInBoth.has(key) && fr[key as keyof typeof fr] === en[key as keyof typeof en],
    );
    assert.deepEqual(same, []);
  });

  it('has the same values to fill in, in both languages', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
    const differing = keys.filter(
      (key) => values(fr[key as keyof typeof fr]).join() !== values(en[key as keyof typeof en]).join(),
    );
    assert.deepEqual(differing, []);
  });
});
