import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkDate, type DateLimits } from '../../../components/src/fields/date-field/check.js';
import { parseDate } from '../../../components/src/fields/date-field/parse.js';

type Typed = readonly [day: string, month: string, year: string];
const check = ([day, month, year]: Typed, limits: Partial<DateLimits> = {}) =>
  checkDate({ day, month, year }, { required: false, lang: 'fr', ...limits });

describe('checking a date', () => {
  const wrong: [typed: Typed, key: string, parts: string[]][] = [
    [['', '3', '1980'], 'missing', ['day']],
    [['27', '', '1980'], 'missing', ['month']],
    [['27', '3', ''], 'missing', ['year']],
    [['27', '', ''], 'missing', ['month', 'year']],
    [['', ' ', '1980'], 'missing', ['day', 'month']],
    [['32', '3', '1980'], 'day', ['day']],
    [['vingt', '3', '1980'], 'day', ['day']],
    [['27', '13', '1980'], 'month', ['month']],
    [['27', 'jui', '1980'], 'month', ['month']],
    [['27', '3', '80'], 'year', ['year']],
    [['32', '13', '80'], 'day', ['day']],
    [['31', '4', '1980'], 'noSuchDay', ['day']],
    [['27/03/1980', '3', '1980'], 'day', ['day']],
    [['31/04/1980', '', ''], 'noSuchDay', ['day']],
    [['27/13/1980', '', ''], 'month', ['day']],
    [['27/03/80', '', ''], 'year', ['day']],
  ];
  for (const [typed, key, parts] of wrong) {
    it(`« ${typed.join(' · ')} »: ${key}`, () => {
      const outcome = check(typed);
      assert.equal(outcome?.key, `error.date.${key}`);
      assert.deepEqual(outcome.parts, parts);
    });
  }

  it('names the last day of the month', () => {
    assert.deepEqual(check(['31', 'avril', '1980'])?.parameters, { days: 30, month: 'avril 1980' });
    assert.deepEqual(check(['30', '2', '2023'], { lang: 'en' })?.parameters, { days: 28, month: 'February 2023' });
  });

  it('nothing typed is a mistake only where an answer is needed', () => {
    assert.equal(check(['', ' ', '']), null);
    assert.deepEqual(check(['', '', ''], { required: true }), {
      key: 'error.date.required',
      parts: ['day', 'month', 'year'],
    });
  });

  it('limits are allowed themselves', () => {
    const limits = { min: '2020-01-31', max: '2026-11-22' };
    assert.equal(check(['31', '1', '2020'], limits), null);
    assert.equal(check(['22', '11', '2026'], limits), null);
    const early = check(['30', '1', '2020'], limits);
    assert.deepEqual(early, {
      key: 'error.date.tooEarly',
      parts: ['day', 'month', 'year'],
      parameters: { limit: '31 janvier 2020' },
    });
    assert.equal(check(['23', '11', '2026'], limits)?.key, 'error.date.tooLate');
  });

  it('a limit that is no date limits nothing', () => {
    assert.equal(check(['23', '11', '2026'], { max: 'demain', min: '01/01/2027' }), null);
    assert.equal(check(['23', '11', '2026'], { max: '2020-13-45' }), null);
    assert.equal(check(['23', '11', '2026'], { max: '2020-02-30' }), null);
  });

  it('has something to say exactly where there is no date', () => {
    const piece = fc.oneof(fc.constantFrom('', '1', '31', '3', 'mars', '1980', '27/03/1980'), fc.string());
    fc.assert(
      fc.property(piece, piece, piece, (day, month, year) => {
        const outcome = checkDate({ day, month, year }, { required: true, lang: 'fr' });
        assert.equal(outcome === null, parseDate({ day, month, year }, ['fr', 'en']) !== null);
      }),
    );
  });
});
