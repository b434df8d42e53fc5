import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Friction } from '../../../components/src/journey/journey/friction.js';

/** A person who has seen three steps, each reached by Continue, and stands on the last. */
function started(...steps: string[]): Friction {
  const friction = new Friction();
  for (const step of steps) {
    assert.equal(friction.shows(step), null);
    if (step !== steps.at(-1)) friction.submitted();
  }
  return friction;
}

describe('errors in a row', () => {
  it('are trouble from the second on, and said once', () => {
    const friction = started('you');
    assert.equal(friction.problems('you'), null);
    assert.deepEqual(friction.problems('you'), { step: 'you', kind: 'errors', count: 2 });
    assert.equal(friction.problems('you'), null);
  });

  it('begin anew when another step was shown in between', () => {
    const friction = started('you', 'home');
    friction.problems('home');
    friction.shows('you');
    friction.submitted();
    friction.shows('home');
    assert.equal(friction.problems('home'), null);
    assert.deepEqual(friction.problems('home'), { step: 'home', kind: 'errors', count: 2 });
  });

  it('are counted for each step by itself', () => {
    const friction = started('you');
    friction.problems('you');
    friction.submitted();
    friction.shows('home');
    assert.equal(friction.problems('home'), null);
  });

  it('begin with the step that Send leads back to', () => {
    const friction = started('you', 'home', 'review');
    friction.shows('you');
    assert.equal(friction.problems('you'), null);
    assert.deepEqual(friction.problems('you'), { step: 'you', kind: 'errors', count: 2 });
  });
});

describe('returns', () => {
  const comeBack = (friction: Friction): unknown[] =>
    [1, 2, 3, 4].map(() => {
      friction.shows('you');
      return friction.shows('home');
    });

  it('are trouble at the third; the first visit is none', () => {
    const friction = started('you', 'home');
    assert.deepEqual(comeBack(friction), [null, null, { step: 'home', kind: 'returns', count: 3 }, null]);
  });

  it('by Continue or Send are the journey’s choice, and none', () => {
    const friction = started('you', 'home', 'review');
    for (let time = 0; time < 5; time += 1) {
      friction.submitted();
      assert.equal(friction.shows('home'), null);
      friction.submitted();
      assert.equal(friction.shows('review'), null);
    }
  });

  it('by Change are the person’s own, and the way back to the review is not', () => {
    const friction = started('home', 'review');
    const told = [1, 2, 3].map(() => {
      const there = friction.shows('home');
      friction.submitted();
      return [there, friction.shows('review')];
    });
    assert.deepEqual(told, [
      [null, null],
      [null, null],
      [{ step: 'home', kind: 'returns', count: 3 }, null],
    ]);
  });

  it('are not what shows the same step again: a reload, the page cache', () => {
    const friction = started('you');
    for (let time = 0; time < 4; time += 1) assert.equal(friction.shows('you'), null);
  });

  it('after a Continue that found something to mend are the person’s own again', () => {
    const friction = started('you', 'home');
    friction.problems('home');
    const told = [1, 2, 3].map(() => {
      const there = friction.shows('you');
      friction.submitted();
      friction.shows('home');
      friction.submitted();
      friction.problems('home');
      return there;
    });
    assert.deepEqual(told.at(-1), { step: 'you', kind: 'returns', count: 3 });
  });
});

describe('a step in trouble', () => {
  it('is told of once, whatever the kind', () => {
    const friction = started('you', 'home');
    friction.problems('home');
    assert.ok(friction.problems('home'));
    for (let time = 0; time < 4; time += 1) {
      assert.notEqual(friction.shows('you')?.step, 'home');
      assert.equal(friction.shows('home'), null);
    }
  });

  it('offers the contact until the person puts it away, then never again', () => {
    const friction = started('you');
    assert.equal(friction.offers('you'), false);
    friction.problems('you');
    friction.problems('you');
    assert.equal(friction.offers('you'), true);
    assert.equal(friction.offers('home'), false);
    friction.putAway('you');
    assert.equal(friction.offers('you'), false);
    friction.problems('you');
    assert.equal(friction.offers('you'), false);
  });

  it('may be noticed by the server, which counted itself', () => {
    const friction = new Friction();
    friction.shows('you');
    friction.notice('you');
    assert.equal(friction.offers('you'), true);
    friction.problems('you');
    assert.equal(friction.problems('you'), null, 'once per step');
  });
});

describe('from page to page', () => {
  const next = (friction: Friction): Friction => new Friction(JSON.stringify(friction));

  it('counts go on', () => {
    let friction = next(started('you'));
    friction.shows('you');
    friction.problems('you');
    friction = next(friction);
    friction.opens('you', false);
    assert.deepEqual(friction.problems('you'), { step: 'you', kind: 'errors', count: 2 });
    friction.putAway('you');
    assert.equal(next(friction).offers('you'), false);
  });

  it('an answer that the server wants mended counts like one that the browser found', () => {
    let friction = next(started());
    friction.opens('you', false);
    friction.problems('you');
    friction.submitted();
    friction = next(friction);
    assert.deepEqual(friction.opens('you', true), { step: 'you', kind: 'errors', count: 2 });
  });

  it('errors of a page that nobody sent do not count: a reload, a link', () => {
    let friction = next(started());
    for (let time = 0; time < 3; time += 1) {
      assert.equal(friction.opens('you', true), null);
      friction = next(friction);
    }
  });

  it('the page after Continue is no return, the page after a link is one', () => {
    let friction = new Friction();
    const told = ['you', 'home', 'you', 'home', 'you', 'home', 'you', 'home'].map((step, index) => {
      if (index === 1) friction.submitted();
      friction = next(friction);
      return friction.opens(step, false);
    });
    assert.deepEqual(
      told.filter((detail) => detail !== null),
      [
        { step: 'you', kind: 'returns', count: 3 },
        { step: 'home', kind: 'returns', count: 3 },
      ],
    );
  });

  it('what storage holds is read with care: anything else begins anew', () => {
    for (const text of [null, '', '{', '[]', '7', 'null', '{"steps":7}', '{"steps":{"you":{"returns":"many"}}}']) {
      const friction = new Friction(text);
      assert.equal(friction.shows('you'), null);
      assert.equal(friction.problems('you'), null);
      assert.deepEqual(friction.problems('you'), { step: 'you', kind: 'errors', count: 2 }, String(text));
    }
  });

  it('keeps names of steps and counts, nothing else', () => {
    const friction = started('you', 'home');
    friction.problems('home');
    const words = new Set<unknown>();
    JSON.parse(JSON.stringify(friction), (_key, value: unknown) => typeof value === 'string' && words.add(value));
    assert.deepEqual([...words].sort(), ['home', 'you']);
  });

  it('acts lead to the same, kept or not', () => {
    const act = fc.tuple(fc.constantFrom('shows', 'problems', 'submitted', 'putAway'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const whole = new Friction();
        let kept = new Friction();
        for (const [name, step] of acts) {
          assert.deepEqual(kept[name as 'shows'](step) ?? null, whole[name as 'shows'](step) ?? null);
          kept = next(kept);
        }
      }),
    );
  });
});
