/** The draft as a pure record. Expectations follow stories/decisions/0009, section Storage. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFile, writeFile, type AnswerFile } from '../../../components/src/journey/draft/file.js';
import {
  fingerprint,
  fit,
  isOver,
  mayRestore,
  readRecord,
  writeRecord,
  type DraftRecord,
} from '../../../components/src/journey/draft/record.js';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22);
const noNull = { noNullPrototype: true };

const slots = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), { minLength: 1, maxLength: 4 });
const names = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'aide[enfants][0][nom]', 'a\nb', ''),
);
const records: fc.Arbitrary<DraftRecord> = fc.record(
  {
    version: fc.string(),
    date: fc.nat(),
    asked: fc.boolean(),
    answers: fc.array(fc.record({ name: names, served: slots, left: slots }, noNull), { maxLength: 5 }),
  },
  noNull,
);

describe('the record of a draft', () => {
  it('comes back as it was written, whatever the names and the values', () => {
    fc.assert(fc.property(records, (record) => assert.deepEqual(readRecord(writeRecord(record)), record)));
  });

  it('is not read from anything else', () => {
    const good = JSON.parse(writeRecord({ version: '1', date: now, asked: false, answers: [] })) as object;
    const broken = [
      '',
      '{',
      'null',
      '[]',
      '3',
      '"off"',
      '{}',
      JSON.stringify({ ...good, date: 'today' }),
      JSON.stringify({ ...good, version: 2 }),
      JSON.stringify({ ...good, answers: {} }),
      JSON.stringify({ ...good, answers: [{ name: 'a', served: [['']] }] }),
      JSON.stringify({ ...good, answers: [{ name: 'a', served: [['']], left: ['b'] }] }),
      JSON.stringify({ ...good, answers: [null] }),
    ];
    for (const text of broken) assert.equal(readRecord(text), undefined, text);
    fc.assert(fc.property(fc.json(), (text) => assert.equal(readRecord(text), undefined)));
  });

  it('is over some days after its date; a date in the future counts as today', () => {
    assert.equal(isOver(now, 30, now), false);
    assert.equal(isOver(now, 30, now + 30 * day - 1), false);
    assert.equal(isOver(now, 30, now + 30 * day), true);
    assert.equal(isOver(now, 30, now - 400 * day), false);
    assert.equal(isOver(now, 0, now), true);
    assert.equal(isOver(now, Number.NaN, now + 29 * day), false, 'days that cannot be read are the usual ones');
    assert.equal(isOver(now, Number.NaN, now + 30 * day), true);
  });

  it('tells one version of a form from another by its names, and not by how many times a part is repeated', () => {
    assert.equal(fingerprint(['a', 'b']), fingerprint(['b', 'a', 'a']));
    assert.notEqual(fingerprint(['a', 'b']), fingerprint(['a', 'c']));
    assert.notEqual(fingerprint(['ab', 'c']), fingerprint(['a', 'bc']));
    assert.equal(fingerprint(['child[0][name]']), fingerprint(['child[0][name]', 'child[12][name]']));
  });
});

describe('what is put back', () => {
  interface Case {
    readonly errors: boolean;
    readonly asked: boolean;
    readonly changed: boolean;
    readonly restored: boolean;
    readonly draft: boolean;
    readonly shown: 'server' | 'browser' | 'draft';
  }
  const { cases } = JSON.parse(
    readFileSync(new URL('../../fixtures/drafts/precedence.json', import.meta.url), 'utf8'),
  ) as { cases: Case[] };

  for (const { errors, asked, changed, restored, draft, shown } of cases) {
    const name = JSON.stringify({ errors, asked, changed, restored, draft });
    it(`${name}: ${shown}`, () => {
      const served = [[changed ? 'newer' : 'served']];
      const left = restored ? [['browser']] : served;
      const kept = draft ? { served: [['served']], left: [['draft']] } : undefined;
      const comes = mayRestore({ served, left }, kept, errors && asked);
      assert.equal(comes ? 'draft' : restored ? 'browser' : 'server', shown);
    });
  }

  it('fits where the controls are the same', () => {
    const kind = fc.oneof(fc.constant(null), fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 4 }));
    const form = fc
      .array(kind, { minLength: 1, maxLength: 5 })
      .chain((kinds) =>
        fc.tuple(
          fc.constant(kinds),
          fc.tuple(...kinds.map((options) => (options ? fc.subarray(options) : fc.tuple(fc.string())))),
        ),
      );
    fc.assert(fc.property(form, ([kinds, left]) => assert.deepEqual(fit(kinds, left), left)));
  });

  it('fits by value where options moved, came or went', () => {
    assert.deepEqual(fit([['b'], ['a']], [['a'], []]), [[], ['a']]);
    assert.deepEqual(fit([['a'], ['b'], ['c']], [['a'], ['b']]), [['a'], ['b'], []]);
    assert.deepEqual(fit([['a'], ['b']], [[], [], ['c']]), [[], []], 'an option that went is not chosen');
    assert.deepEqual(fit([['', 'a', 'b']], [[], ['b']]), [['b']], 'radios that became a list');
    assert.deepEqual(fit([null, null], [['x'], ['y'], ['z']]), [['x'], ['y']]);
    assert.deepEqual(fit([null, null, null], [['x'], ['y']]), [['x'], ['y'], ['']]);
    assert.deepEqual(fit([['on'], ['on']], [['on'], [], []]), [['on'], []], 'one tick is one tick');
    assert.deepEqual(fit([['other'], null], [['other', 'mine']]), [['other'], ['mine']]);
  });
});

describe('the file to take along', () => {
  const file: AnswerFile = {
    form: 'aid',
    version: '1',
    entries: [
      ['name', 'Diallo'],
      ['aide[enfants][0][nom]', 'Awa « » 𝒜'],
    ],
  };

  it('is the JSON of record 0009', () => {
    assert.deepEqual(JSON.parse(writeFile(file)), { plainPied: 1, ...file });
  });

  it('is read back as it was', () => {
    const files = fc.record(
      {
        form: fc.string(),
        version: fc.string(),
        entries: fc.array(fc.tuple(names, fc.string())),
      },
      noNull,
    );
    fc.assert(fc.property(files, (any) => assert.deepEqual(readFile(writeFile(any), any.form), any)));
  });

  it('of another form is named so, and what is no such file too', () => {
    assert.equal(readFile(writeFile(file), 'tax'), 'other');
    const changed = (changes: object): string => JSON.stringify({ plainPied: 1, ...file, ...changes });
    for (const text of [
      '',
      'Diallo',
      '[]',
      'null',
      '{}',
      JSON.stringify(file),
      changed({ plainPied: 2 }),
      changed({ form: 3 }),
      changed({ version: undefined }),
      changed({ entries: { name: 'Diallo' } }),
      changed({ entries: [['name']] }),
      changed({ entries: [['name', 'Diallo', 'x']] }),
      changed({ entries: [['name', 3]] }),
    ])
      assert.equal(readFile(text, 'aid'), 'unreadable', text);
  });
});
