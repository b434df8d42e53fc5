/** Each element is whole: class, story, element test with its contract, words. Failures name what is missing. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { ar } from '../../components/src/locales/ar.js';
import { en } from '../../components/src/locales/en.js';
import { es } from '../../components/src/locales/es.js';
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
  const languages: Record<string, Readonly<Record<string, string>>> = { fr, en, es, ar };
  const values = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const formOf = (key: string): string => forms.find((form) => key.endsWith(`.${form}`) && isPlural(key)) ?? '';
  const isPlural = (key: string): boolean => keys.includes(key.replace(/[a-z]+$/, 'one'));
  /** Marks and formats that are rightly the same in two languages, and words that they share. */
  const shared: Record<string, string[]> = {
    fr: ['file.kind.image', 'file.kind.audio', 'before.questions.one', 'before.questions.other'],
    es: ['errorPrefix', 'titleError'],
  };
  const isMark = (text: string): boolean => text.replace(/\{\w+\}|[^\p{L}]/gu, '') === '';

  for (const [lang, sentences] of Object.entries(languages)) {
    const ownForms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    /** A form that is chosen for one number alone may say it in words. */
    const maySayCount = (form: string): boolean =>
      Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(lang).select(count)).filter((own) => own === form)
        .length === 1;

    it(`exists in ${lang}, and nothing else does but plural forms of that language`, () => {
      const isMore = (key: string): boolean => !keys.includes(key) && ownForms.includes(formOf(key) as 'few');
      const found = Object.keys(sentences).filter((key) => !isMore(key));
      assert.deepEqual(found.sort(), keys);
    });
    it(`is not empty in ${lang}`, () => {
      assert.deepEqual(
        Object.entries(sentences).filter(([, text]) => text.trim() === ''),
        [],
      );
    });
    it(`has the same values to fill in, in ${lang} as in English`, () => {
      const differing = Object.entries(sentences).filter(([key, text]) => {
        const form = formOf(key);
        const english = languages['en']![form && !keys.includes(key) ? key.replace(/[a-z]+$/, 'other') : key]!;
        const without = (list: string[]): string =>
          list.filter((value) => value !== '{count}' || !maySayCount(form)).join();
        return without(values(text)) !== without(values(english));
      });
      assert.deepEqual(differing, []);
    });
    if (lang === 'en') continue;
    it(`differs in ${lang} from English`, () => {
      const same = keys.filter((key) => sentences[key] === languages['en']![key]);
      assert.deepEqual(
        same.filter((key) => !isMark(sentences[key]!) && !shared[lang]?.includes(key)),
        [],
      );
    });
  }

  it('has all six plural forms in Arabic, wherever a sentence has any', () => {
    const missing = keys
      .filter((key) => key.endsWith('.one') && isPlural(key))
      .flatMap((key) => forms.map((form) => key.replace(/one$/, form)))
      .filter((key) => !(key in ar));
    assert.deepEqual(missing, []);
  });

  it('has no Latin word in Arabic but names, formats and addresses', () => {
    const allowed =
      /\{\w+\}|https:\/\/example\.org|name@example\.org|\b(?:RIB|IBAN|SEPA|FR\d*|SIREN|SIRET|Insee|CCAS|2[AB]|[AZ])\b|\((?:carte Vitale|attestation de droits|avis de situation)\)|France Services|Aidants Connect|Je donne mon avis/g;
    assert.deepEqual(
      Object.entries(ar).filter(([, text]) => /[a-z]/i.test(text.replace(allowed, ''))),
      [],
    );
  });
});
