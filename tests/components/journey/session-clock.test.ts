/** The clock of `pp-session`, from the section "Time" of record 0009: times in, what is said and when to look again out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { momentAt, servedEnd, spanFrom, timeOfDay, warnBeforeOf } from '../../../components/src/base/clock.js';

const second = 1000;
const minute = 60 * second;
const ends = Date.parse('2026-11-22T13:35:00Z');
const iso = '2026-11-22T14:35:00+01:00';
const served = '2026-11-22T14:05:00+01:00';

describe('what the person is told, and when the clock looks again', () => {
  for (const [title, left, warnBefore, phase, wake] of [
    ['long before', 30 * minute, 5 * minute, 'open', 25 * minute],
    [
      'days before: a timer cannot be longer than 24 days, and a device sleeps',
      40 * 24 * 60 * minute,
      5 * minute,
      'open',
      60 * minute,
    ],
    ['a millisecond before the warning', 5 * minute + 1, 5 * minute, 'open', 1],
    ['as the warning comes', 5 * minute, 5 * minute, 'warned', 4 * minute],
    ['between the warning and the last minute', 2 * minute, 5 * minute, 'warned', minute],
    ['as the last minute comes', minute, 5 * minute, 'last', minute],
    ['inside the last minute', 10 * second, 5 * minute, 'last', 10 * second],
    ['a warning of one minute is not said twice', minute, minute, 'warned', minute],
    ['a warning of 20 seconds', 20 * second, 20 * second, 'warned', 20 * second],
    ['before a warning of 20 seconds', 50 * second, 20 * second, 'open', 30 * second],
    ['at the end', 0, 5 * minute, 'ended', undefined],
    ['after the device slept through it', -90 * minute, 5 * minute, 'ended', undefined],
  ] as const) {
    it(title, () => assert.deepEqual(momentAt(ends, ends - left, warnBefore), { phase, wake }));
  }
});

describe('the warning comes 5 minutes before, and never less than 20 seconds (WCAG 2.2.1)', () => {
  for (const [seconds, expected] of [
    [null, 300],
    [300, 300],
    [120, 120],
    [20, 20],
    [19, 20],
    [0, 20],
    [-5, 20],
    [Number.NaN, 300],
  ] as const) {
    it(`${seconds} seconds asked for: ${expected}`, () => assert.equal(warnBeforeOf(seconds), expected * second));
  }
});

describe('the end on the clock of the device', () => {
  const came = Date.parse('2026-11-22T13:05:00Z');

  it('is the written one where the device is right', () =>
    assert.deepEqual(spanFrom({ ends: iso, lasts: null, now: served }, came), { ends, ahead: 0 }));

  for (const [title, wrong] of [
    ['an hour slow', -60 * minute],
    ['three years fast', 3 * 365 * 24 * 60 * minute],
  ] as const) {
    it(`counts durations alone where the device is ${title}`, () =>
      assert.deepEqual(spanFrom({ ends: iso, lasts: null, now: served }, came + wrong), {
        ends: ends + wrong,
        ahead: wrong,
      }));
  }

  it('trusts the device where the server did not say what time it was', () =>
    assert.deepEqual(spanFrom({ ends: iso, lasts: null, now: null }, came), { ends, ahead: 0 }));

  it('is so many seconds after the page came', () =>
    assert.deepEqual(spanFrom({ ends: null, lasts: 1800, now: null }, came), { ends, ahead: 0 }));

  it('is the written end where both are given', () =>
    assert.deepEqual(spanFrom({ ends: iso, lasts: 60, now: null }, came), { ends, ahead: 0 }));

  for (const [title, times] of [
    ['nothing is given', { ends: null, lasts: null, now: served }],
    ['the date cannot be read', { ends: 'demain', lasts: null, now: served }],
    ['the seconds are no number', { ends: null, lasts: Number.NaN, now: null }],
  ] as const) {
    it(`is not known where ${title}`, () => assert.equal(spanFrom(times, came), null));
  }

  it('falls back on the seconds where the date cannot be read', () =>
    assert.deepEqual(spanFrom({ ends: 'demain', lasts: 1800, now: null }, came), { ends, ahead: 0 }));
});

describe('the end that a server can write without a script', () => {
  for (const [title, times, expected] of [
    ['as written', { ends: iso, lasts: null, now: null }, ends],
    ['so many seconds after the page', { ends: null, lasts: 1800, now: served }, ends],
    ['unknown, where nothing says when the page was made', { ends: null, lasts: 1800, now: null }, null],
    ['nothing to say for a session of days', { ends: '2026-11-29T14:35:00+01:00', lasts: null, now: served }, null],
    ['nothing, where the date cannot be read', { ends: 'demain', lasts: null, now: served }, null],
  ] as const) {
    it(title, () => assert.equal(servedEnd(times), expected));
  }
});

describe('the time of day', () => {
  for (const [lang, zone, instant, expected] of [
    ['fr', 'Europe/Paris', ends, '14 h 35'],
    ['fr-FR', 'Indian/Reunion', ends, '17 h 35'],
    ['fr', 'Europe/Paris', Date.parse('2026-11-22T08:05:00Z'), '9 h 05'],
    ['fr', 'Europe/Paris', Date.parse('2026-11-21T23:10:00Z'), '0 h 10'],
    ['en', 'Europe/Paris', ends, '2:35 PM'],
    ['en-GB', 'Europe/Paris', ends, '14:35'],
  ] as const) {
    it(`${lang}, ${zone}: ${expected}`, () => {
      const written = timeOfDay(instant, lang, zone);
      assert.equal(written.replace(/\u00a0/g, ' '), expected);
      assert.doesNotMatch(written, /[ \u202f]/, 'no line ends inside it');
    });
  }

  it('lives on where the zone does not exist', () =>
    assert.match(timeOfDay(ends, 'fr', 'Europe/Nowhere'), /^\d+\u00a0h\u00a0\d\d$/));
});
