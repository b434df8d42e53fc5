/** Opening hours over a year, against a slow oracle that looks at the clock on the wall minute by minute. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openingAt, readSchedule } from '../../../components/src/base/hours/index.js';
import { wallClock, type Wall } from './support/wall-clock.js';

const minute = 60_000;
const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** Public holidays of 2026 in France, as service-public.fr lists them, and the first of 2027. */
const holidays = new Set(
  '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25 2027-01-01 2027-03-29'.split(
    ' ',
  ),
);

interface Model {
  /** From Monday; minutes from midnight, the end up to a day later. */
  readonly week: readonly (readonly [number, number])[][];
  readonly closed: readonly string[];
  readonly onHolidays: 'open' | 'closed';
}

const clock = (at: number): string =>
  [Math.floor(at / 60) % 24, at % 60].map((part) => String(part).padStart(2, '0')).join(':');

const notationOf = ({ week, closed, onHolidays }: Model) => ({
  opening: [
    ...week.map((spans, day) =>
      spans.length === 0
        ? `${names[day]!} off`
        : `${names[day]!} ${spans.map(([from, to]) => `${clock(from)}-${to === 1440 ? '24:00' : clock(to)}`).join(',')}`,
    ),
    ...(onHolidays === 'closed' ? ['PH off'] : []),
  ].join('; '),
  closed: closed.join(';'),
});

/** The oracle: a day is ordinary, a holiday or closed; the wall shows an hour of today, or of last night. */
function isOpen(model: Model, { date, before, weekday, minutes }: Wall): boolean {
  const spansOf = (day: string, of: number) =>
    model.closed.includes(day) || (model.onHolidays === 'closed' && holidays.has(day)) ? [] : model.week[of]!;
  return (
    spansOf(date, weekday).some(([from, to]) => from <= minutes && minutes < to) ||
    spansOf(before, (weekday + 6) % 7).some(([, to]) => minutes < to - 1440)
  );
}

const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]): [number, number] => [from, from + length]);
const day2026 = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const models: fc.Arbitrary<Model> = fc.record({
  week: fc.array(fc.array(span, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  closed: fc.array(day2026, { maxLength: 5 }),
  onHolidays: fc.constantFrom('open', 'closed'),
});
const zones = [
  'Europe/Paris',
  'America/Martinique',
  'Pacific/Noumea',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
/** Any minute, more often near the changes of the clock and the turn of the year. */
const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 30) }),
    ...[
      '2026-03-08T07:00Z',
      '2026-03-29T01:00Z',
      '2026-04-04T15:00Z',
      '2026-10-03T15:30Z',
      '2026-10-25T01:00Z',
      '2026-12-30T23:00Z',
    ].map((at) => fc.integer({ min: -1000, max: 200 }).map((offset) => Date.parse(at) + offset * minute)),
  )
  .map((at) => Math.floor(at / minute) * minute);

describe('opening hours over a year', () => {
  it('open now agrees with the clock on the wall, the next change is one, and nothing between is', () => {
    fc.assert(
      fc.property(models, fc.constantFrom(...zones), instants, (model, timeZone, at) => {
        const wall = wallClock(timeZone);
        const { open, changes } = openingAt(readSchedule({ ...notationOf(model), timeZone }), new Date(at));
        assert.equal(open, isOpen(model, wall(at)));
        const until = Math.min(changes?.getTime() ?? Infinity, at + 4 * 1440 * minute);
        for (let between = at; between < until; between += minute)
          assert.equal(isOpen(model, wall(between)), open, new Date(between).toISOString());
        if (changes) assert.equal(isOpen(model, wall(changes.getTime())), !open, changes.toISOString());
      }),
      { numRuns: 300 },
    );
  });

  it('seconds do not matter: inside a minute nothing changes', () => {
    fc.assert(
      fc.property(models, instants, fc.integer({ min: 0, max: 59_999 }), (model, at, inside) => {
        const schedule = readSchedule(notationOf(model));
        const one = openingAt(schedule, new Date(at));
        const other = openingAt(schedule, new Date(at + inside));
        assert.deepEqual({ ...other }, { ...one });
      }),
    );
  });

  for (const timeZone of ['Europe/Paris', 'America/New_York'])
    it(`every minute of 2026 is as its changes say, in ${timeZone}`, () => {
      const night: Model = {
        week: [
          [
            [540, 750],
            [810, 1020],
          ],
          [[540, 1020]],
          [[1320, 1560]],
          [],
          [[1200, 1440]],
          [[1320, 1590]],
          [[150, 200]],
        ],
        closed: ['2026-06-10', '2026-12-24'],
        onHolidays: 'closed',
      };
      const schedule = readSchedule({ ...notationOf(night), timeZone });
      const wall = wallClock(timeZone);
      const end = Date.UTC(2026, 11, 31);
      let from = Date.UTC(2026, 0, 1);
      while (from < end) {
        const { open, changes } = openingAt(schedule, new Date(from));
        assert.ok(changes);
        for (let at = from; at < Math.min(changes.getTime(), end); at += minute)
          if (isOpen(night, wall(at)) !== open) assert.fail(new Date(at).toISOString());
        from = changes.getTime();
      }
    });

  it('where the person stands changes nothing', () => {
    const schedule = readSchedule({ opening: 'Mo-Fr 09:00-17:00' });
    const { TZ } = process.env;
    const seen = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Paris'].map((zone) => {
      process.env['TZ'] = zone;
      return openingAt(schedule, new Date('2026-10-23T16:00:00Z'));
    });
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
    for (const one of seen) assert.deepEqual(one, seen[0]);
    assert.equal(seen[0]!.changes?.toISOString(), '2026-10-26T08:00:00.000Z');
  });
});
