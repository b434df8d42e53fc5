import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDate, isoDate } from '../../../components/src/fields/date-field/format.js';
import { daysIn, parseDate, parseMonth } from '../../../components/src/fields/date-field/parse.js';
import { asciiDigits } from '../../../components/src/validation/digits.js';

const FRENCH = ['fr', 'en'];

describe('a month', () => {
  const read: [typed: string, month: number][] = [
    ['3', 3],
    ['03', 3],
    [' 3 ', 3],
    ['12', 12],
    ['03.', 3],
    ['３', 3],
    ['٣', 3],
    ['mars', 3],
    ['Mars', 3],
    ['MARS', 3],
    ['février', 2],
    ['fevrier', 2],
    ['FÉVRIER', 2],
    ['févr.', 2],
    ['fév', 2],
    ['août', 8],
    ['aout', 8],
    ['déc.', 12],
    ['dec', 12],
    ['juin', 6],
    ['juil.', 7],
    ['juillet', 7],
    ['sept', 9],
    ['mai', 5],
    ['March', 3],
    ['may', 5],
    ['Jul', 7],
    ['de mars', 3],
    ["d'avril", 4],
    ['d’août', 8],
  ];
  for (const [typed, month] of read)
    it(`« ${typed} » is ${month}`, () => assert.equal(parseMonth(typed, FRENCH), month));

  for (const typed of [
    '',
    '0',
    '13',
    '-3',
    '3,5',
    '003',
    'jui',
    'ma',
    'j',
    'brumaire',
    'mars avril',
    'marss',
    '1e',
    '²',
  ])
    it(`« ${typed} » is not guessed`, () => assert.equal(parseMonth(typed, FRENCH), null));

  it('is read in the language of the page', () => {
    assert.equal(parseMonth('märz', ['de', 'fr', 'en']), 3);
    assert.equal(parseMonth('agosto', ['es', 'fr', 'en']), 8);
    assert.equal(parseMonth('agosto', FRENCH), null);
  });
});

describe('three inputs', () => {
  const read: [day: string, month: string, year: string, iso: string][] = [
    ['27', '3', '1980', '1980-03-27'],
    ['1', '12', '2001', '2001-12-01'],
    ['01', '01', '1900', '1900-01-01'],
    ['1er', 'mai', '1968', '1968-05-01'],
    ['1ᵉʳ', 'mai', '1968', '1968-05-01'],
    ['1 er', 'mai', '1968', '1968-05-01'],
    ['1ER', 'mai', '1968', '1968-05-01'],
    ['1st', 'May', '1968', '1968-05-01'],
    ['2nd', 'May', '1968', '1968-05-02'],
    ['23rd', 'May', '1968', '1968-05-23'],
    ['27th', 'March', '1980', '1980-03-27'],
    ['27.', '3.', '1980', '1980-03-27'],
    ['２７', '３', '１９８０', '1980-03-27'],
    ['٢٧', '٣', '١٩٨٠', '1980-03-27'],
    [' 27 ', ' mars ', ' 1980 ', '1980-03-27'],
    ['27', '3', '1 980', '1980-03-27'],
    ['29', '2', '2024', '2024-02-29'],
    ['29', '2', '2000', '2000-02-29'],
  ];
  for (const [day, month, year, iso] of read) {
    it(`« ${day} · ${month} · ${year} » is ${iso}`, () => assert.equal(parseDate({ day, month, year }, FRENCH), iso));
  }

  const refused: [day: string, month: string, year: string, reason: string][] = [
    ['', '', '', 'empty'],
    ['27', '3', '', 'a part is missing'],
    ['', '3', '1980', 'a part is missing'],
    ['0', '3', '1980', 'no such day'],
    ['32', '3', '1980', 'no such day'],
    ['31', '4', '1980', 'no such day in April'],
    ['29', '2', '2023', 'no leap year'],
    ['29', '2', '1900', 'no leap year'],
    ['27', '13', '1980', 'no such month'],
    ['27', 'jui', '1980', 'two months fit'],
    ['27', '3', '80', 'the century is not guessed'],
    ['27', '3', '19800', 'five digits'],
    ['27', '3', '0000', 'no such year'],
    ['27er', '3', '1980', 'no ordinal of 27 in French'],
    ['-27', '3', '1980', 'a sign'],
    ['27e', '3', '1980', 'letters that mean nothing'],
    ['2 7 3', '3', '1980', 'several numbers'],
  ];
  for (const [day, month, year, reason] of refused) {
    it(`« ${day} · ${month} · ${year} » is no date: ${reason}`, () =>
      assert.equal(parseDate({ day, month, year }, FRENCH), null));
  }
});

describe('a whole date in the first input', () => {
  const read: [day: string, iso: string][] = [
    ['27/03/1980', '1980-03-27'],
    ['27/3/1980', '1980-03-27'],
    ['27-03-1980', '1980-03-27'],
    ['27.03.1980', '1980-03-27'],
    ['27 03 1980', '1980-03-27'],
    ['27 / 03 / 1980', '1980-03-27'],
    ['2７/０3/1980', '1980-03-27'],
    ['27 mars 1980', '1980-03-27'],
    ['1er mai 1968', '1968-05-01'],
    ['le 27 mars 1980', '1980-03-27'],
    ['27 March 1980', '1980-03-27'],
    ['1980-03-27', '1980-03-27'],
  ];
  for (const [day, iso] of read)
    it(`« ${day} » is ${iso}`, () => assert.equal(parseDate({ day, month: '', year: '' }, FRENCH), iso));

  for (const day of ['27/03/80', '03/27/1980', '31/04/1980', '27/03', '27031980', '1980', '27/03/1980/1', '1980-3-27'])
    it(`« ${day} » is not guessed`, () => assert.equal(parseDate({ day, month: '', year: '' }, FRENCH), null));

  it('is not read where another input says something too', () => {
    assert.equal(parseDate({ day: '27/03/1980', month: '3', year: '' }, FRENCH), null);
  });
});

describe('dates, for any input', () => {
  const dates = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('a date written in figures is read back', () => {
    fc.assert(
      fc.property(dates, (iso) => {
        const [year, month, day] = iso.split('-') as [string, string, string];
        assert.equal(parseDate({ day, month, year }, FRENCH), iso);
        assert.equal(parseDate({ day: `${day}/${month}/${year}`, month: '', year: '' }, FRENCH), iso);
      }),
    );
  });

  it('a date written in words is read back, in French and English', () => {
    const years = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(years, fc.constantFrom('fr', 'en-GB'), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        assert.equal(parseDate({ day: formatDate(iso, language), month: '', year: '' }, [language, 'fr', 'en']), iso);
      }),
    );
  });

  it('nothing typed makes it fail, and what it reads exists', () => {
    const typed = fc.record({
      day: fc.string({ unit: 'binary' }),
      month: fc.string(),
      year: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(typed, (parts) => {
        const iso = parseDate(parts, FRENCH);
        if (iso !== null) assert.match(iso, /^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  it('digits of any script become ASCII digits, the rest stays', () => {
    assert.equal(asciiDigits('१२ ٣٤ ５６ 78 a²'), '12 34 56 78 a²');
    assert.equal(asciiDigits('𝟘𝟙 𝟿'), '01 9');
  });
});

describe('a date in words', () => {
  it('is written as the language writes it', () => {
    assert.equal(formatDate('1980-03-27', 'fr'), '27 mars 1980');
    assert.equal(formatDate('1980-03-27', 'en-GB'), '27 March 1980');
  });

  it('keeps the calendar in which it was asked', () => {
    assert.match(formatDate('1980-03-27', 'th'), /1980/);
    assert.match(formatDate('1980-03-27', 'fa-u-nu-latn'), /1980/);
  });

  it('is the day of the clock on the wall, not of Greenwich', () => {
    assert.equal(isoDate(new Date(2026, 0, 1, 0, 30)), '2026-01-01');
    assert.equal(isoDate(new Date(2026, 11, 31, 23, 30)), '2026-12-31');
  });
});

describe('days of a month', () => {
  for (const [month, year, days] of [
    [1, 2026, 31],
    [4, 2026, 30],
    [2, 2026, 28],
    [2, 2024, 29],
    [2, 1900, 28],
    [2, 2000, 29],
    [2, 4, 29],
  ] as const) {
    it(`${month}/${year}: ${days}`, () => assert.equal(daysIn(month, year), days));
  }
});
