import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDate, languagesRead, type DateLimits } from '../../../components/src/fields/date-field/check.js';
import { dateParts, formatDate } from '../../../components/src/fields/date-field/format.js';
import {
  monthName,
  parseApproximate,
  parseDate,
  type DateParts,
} from '../../../components/src/fields/date-field/parse.js';
import { asciiDigits } from '../../../components/src/validation/digits.js';
import { checkChoice } from '../../../components/src/validation/choice.js';
import type { Outcome } from '../../../components/src/validation/outcome.js';
import { checkText, type TextLimits } from '../../../components/src/validation/text.js';
import { notes } from '../../../components/src/locales/messages.js';

interface Vectors<Case> {
  readonly description: string;
  readonly cases: (Case & {
    readonly name: string;
    readonly expected: { key?: string | null; iso?: string | null; approximate?: string; parts?: string[] };
  })[];
}

const vectors = <Case>(name: string): Vectors<Case> =>
  JSON.parse(
    readFileSync(new URL(`../../../components/vectors/${name}.json`, import.meta.url), 'utf8'),
  ) as Vectors<Case>;

const keyOf = (outcome: Outcome | null): string | null => outcome?.key ?? null;
const dates = vectors<{
  parts: DateParts;
  lang?: string;
  required?: boolean;
  approximate?: boolean;
  min?: string;
  max?: string;
}>('date');
const texts = vectors<{ value: string; limits: TextLimits }>('text');
const choices = vectors<{ chosen: string[]; options: string[]; required: boolean; exclusive?: string }>('choice');

describe('vectors/date.json', () => {
  for (const { name, parts, lang = 'fr', required = false, approximate = false, min, max, expected } of dates.cases) {
    it(name, () => {
      const limits: DateLimits = { required, approximate, min, max, lang };
      const outcome = checkDate(parts, limits);
      assert.equal(keyOf(outcome), expected.key ?? null);
      assert.deepEqual(outcome?.parts, expected.parts);
      if (expected.approximate) assert.equal(parseApproximate(parts, languagesRead(lang)), expected.approximate);
      if ('iso' in expected) assert.equal(parseDate(parts, languagesRead(lang)), expected.iso);
    });
  }
});

describe('vectors/text.json', () => {
  for (const { name, value, limits, expected } of texts.cases) {
    it(name, () => assert.equal(keyOf(checkText(value, limits)), expected.key));
  }
});

describe('vectors/choice.json', () => {
  for (const { name, chosen, options, required, exclusive, expected } of choices.cases) {
    it(name, () => assert.equal(keyOf(checkChoice(chosen, options, required, exclusive)), expected.key));
  }
});

describe('all vectors', () => {
  it('name each case once, and only outcomes that have a sentence', () => {
    for (const { cases } of [dates, texts, choices]) {
      assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
      for (const { expected } of cases) if (expected.key) assert.ok(expected.key in notes, expected.key);
    }
  });
});

describe('for every input', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const language = fc.constantFrom('fr', 'en', 'en-GB', 'de', 'es', 'ar', 'tr', 'zh');
  const anything = fc.string({ unit: 'binary' });

  it('a date written in its three inputs is read back, the month as a figure or by its name', () => {
    fc.assert(
      fc.property(day, language, (iso, lang) => {
        const parts = dateParts(iso)!;
        assert.equal(parseDate(parts, languagesRead(lang)), iso);
        assert.equal(checkDate(parts, { required: true, lang }), null);
        if (!['fr', 'en'].includes(lang)) return;
        assert.equal(parseDate({ ...parts, month: monthName(Number(parts.month), lang) }, languagesRead(lang)), iso);
      }),
    );
  });

  it('figures of another script mean the same', () => {
    const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom(...zeros), (number, zero) => {
        const written = String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        assert.equal(asciiDigits(written), String(number));
      }),
    );
  });

  it('nothing that is typed stops a check, and what is all right has a written date', () => {
    fc.assert(
      fc.property(anything, anything, anything, language, fc.boolean(), (a, b, c, lang, required) => {
        const parts = { day: a, month: b, year: c };
        const outcome = checkDate(parts, { required, lang, min: '1900-01-01', max: '2100-12-31' });
        const iso = parseDate(parts, languagesRead(lang));
        if (outcome) assert.ok(outcome.key in notes);
        else if (iso) assert.ok(formatDate(iso, lang).length > 0);
      }),
    );
    fc.assert(
      fc.property(
        anything,
        fc.record(
          {
            required: fc.boolean(),
            pattern: anything,
            minlength: fc.nat(9),
            maxlength: fc.nat(9),
            type: fc.constantFrom('text', 'email', 'url', 'number', 'tel', 'date'),
          },
          { requiredKeys: [] },
        ),
        (value, limits) => {
          const outcome = checkText(value, limits);
          assert.ok(outcome === null || outcome.key in notes);
        },
      ),
    );
  });
});
