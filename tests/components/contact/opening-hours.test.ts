import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  hoursInWords,
  openingAt,
  openingInWords,
  parseClosings,
  parseOpening,
  publicHolidays,
  readSchedule,
  type Span,
} from '../../../components/src/base/hours/index.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import '../../../components/src/locales/ar.js';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/es.js';
import '../../../components/src/locales/fr.js';
import { readVectors } from '../support/vectors.js';

interface Case<Expected> {
  readonly name: string;
  readonly expected: Expected;
}
interface Hours {
  readonly opening: string;
  readonly closed?: string;
  readonly holidays?: string;
  readonly timeZone?: string;
}
interface Vectors {
  readonly notation: (Case<{ week: string[][]; publicHolidays: string[] | null; mistakes: string[] }> & Hours)[];
  readonly closed: (Case<ReturnType<typeof parseClosings>> & { closed: string })[];
  readonly now: (Case<{ open: boolean; changes: string | null; today: string | null }> & Hours & { at: string })[];
  readonly holidays: (Case<string[] | null> & { region: string; year: number })[];
  readonly text: (Case<string> & Hours & { lang: string })[];
  readonly said: (Case<string> & Hours & { lang: string; at: string })[];
}
const vectors = readVectors('opening-hours') as Vectors;

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const written = (spans: readonly Span[]): string[] => spans.map(([from, to]) => `${clock(from)}-${clock(to)}`);
const unzoned = (iso: Date | null): string | null => iso && iso.toISOString().replace('.000', '');

describe('vectors/opening-hours.json', () => {
  for (const { name, opening, expected } of vectors.notation)
    it(`notation, ${name}`, () => {
      const { week, publicHolidays: holidays, mistakes } = parseOpening(opening);
      assert.deepEqual({ week: week.map(written), publicHolidays: holidays && written(holidays), mistakes }, expected);
    });

  for (const { name, closed, expected } of vectors.closed)
    it(`exceptional closings, ${name}`, () => assert.deepEqual(parseClosings(closed), expected));

  for (const { name, at, expected, ...hours } of vectors.now)
    it(`now, ${name}`, () => {
      const { open, changes, today } = openingAt(readSchedule(hours), new Date(at));
      assert.deepEqual({ open, changes: unzoned(changes), today }, expected);
    });

  for (const { name, region, year, expected } of vectors.holidays)
    it(`public holidays, ${name}`, () => assert.deepEqual(publicHolidays(region, year), expected));

  for (const { name, lang, expected, ...hours } of vectors.text)
    it(`in words, ${lang}, ${name}`, () => assert.equal(hoursInWords(readSchedule(hours), wordsFor(lang)), expected));

  for (const { name, lang, at, expected, ...hours } of vectors.said)
    it(`said now, ${lang}, ${name}`, () => {
      const schedule = readSchedule(hours);
      const opening = openingAt(schedule, new Date(at));
      assert.equal(openingInWords(opening, schedule, wordsFor(lang), new Date(at)), expected);
    });
});

describe('opening hours that cannot be read', () => {
  it('never throw, and say which part', () => {
    const piece = fc.constantFrom(
      'Mo',
      'Su',
      'PH',
      '-',
      ',',
      ';',
      ' ',
      '09:00',
      '25:99',
      'off',
      '24/7',
      '2026-01-01',
      '/',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, text, text, (opening, closed, holidays, timeZone) => {
        const schedule = readSchedule({ opening, closed, holidays, timeZone });
        for (const mistake of schedule.mistakes) assert.equal(typeof mistake.part, 'string');
        openingAt(schedule, new Date('2026-07-01T10:00:00Z'));
        for (const lang of ['fr', 'en', 'es', 'ar']) assert.doesNotMatch(hoursInWords(schedule, wordsFor(lang)), /\{/);
      }),
    );
  });

  it('names each mistake with what it is in', () => {
    const { mistakes, timeZone } = readSchedule({
      opening: 'Mo 09:00-12:00; Xx',
      closed: 'soon',
      holidays: 'ZZ',
      timeZone: 'Europe/Rennes',
    });
    assert.deepEqual(mistakes, [
      { attribute: 'opening', part: 'Xx' },
      { attribute: 'closed', part: 'soon' },
      { attribute: 'holidays', part: 'ZZ' },
      { attribute: 'time-zone', part: 'Europe/Rennes' },
    ]);
    assert.equal(timeZone, 'Europe/Paris', 'the default stands in');
  });
});
