import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { expandHtml } from '../../../components/src/server/index.js';
import { definitions } from '../../../components/src/server/definitions.js';
import { readFixtureSources, writeFixtures, type ElementSource, type Fixture } from '../../support/build/fixtures.js';
import { all, attribute } from '../support/find.js';

interface Published extends Omit<ElementSource, 'states'> {
  readonly states: readonly Fixture[];
}

let folder = '';
let published: Published[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fixtures-'));
  await writeFixtures(folder);
  const files = (await readdir(folder)).sort();
  published = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as Published),
  );
});
after(() => rm(folder, { recursive: true }));

const states = () => published.flatMap(({ element, states: list }) => list.map((state) => ({ element, state })));

describe('fixtures', () => {
  it('cover every element that the server expands', async () => {
    const sources = await readFixtureSources();
    assert.deepEqual(sources.map(({ element }) => element).sort(), [...definitions.keys()].sort());
  });

  it('name each state once, say when it happens, and speak both languages where the kit adds words', () => {
    for (const { element, states: list } of published) {
      const names = list.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, element);
      for (const { name, description } of list) {
        assert.match(name, /^[a-z]+(-[a-z]+)*$/, element);
        assert.match(description, /^[A-Z].*\.$/, `${element} ${name}`);
      }
      if (!['pp-journey', 'pp-step'].includes(element))
        assert.ok(
          list.some(({ lang }) => lang.startsWith('en')),
          element,
        );
    }
  });

  it('hold the parameters, the short form that they make, and the full form', () => {
    for (const { element, state } of states()) {
      const [host] = all(state.html, element);
      for (const [name, value] of Object.entries(state.attributes)) {
        const expected = value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value);
        assert.equal(attribute(host!, name), expected, `${element} ${state.name} ${name}`);
      }
      assert.ok(state.expanded.includes('data-pp-expanded'), `${element} ${state.name}`);
    }
  });

  it('do not change when they are expanded again, and give each id once', () => {
    for (const { element, state } of states()) {
      assert.equal(expandHtml(state.expanded, { lang: state.lang }), state.expanded, `${element} ${state.name}`);
      const ids = [...state.expanded.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `${element} ${state.name}`);
    }
  });

  it('refer only to ids that are there', () => {
    for (const { element, state } of states()) {
      const ids = new Set([...state.expanded.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      for (const [, name, value] of state.expanded.matchAll(/ (for|aria-labelledby|aria-describedby)="([^"]*)"/g)) {
        // On these it is the name of a journey, which may stand on another page.
        if (['pp-receipt', 'pp-draft'].includes(element) && name === 'for') continue;
        for (const id of value!.split(' ')) assert.ok(ids.has(id), `${element} ${state.name}: ${name}="${id}"`);
      }
    }
  });
});
