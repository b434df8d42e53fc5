/** The state machine of the way: where an act leads, and how the browser's history follows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  backFrom,
  changeFrom,
  continueFrom,
  openAt,
  sendFrom,
  type Ground,
  type Place,
} from '../../../components/src/route/moves.js';

const ground = (all: string, open: string, complete: string): Ground => ({
  all: all.split(' '),
  open: open.split(' '),
  isComplete: (step) => complete.split(' ').includes(step),
});
const at = (step: string, more: Partial<Place> = {}): Place => ({ step, ...more });

const plain = ground('you home income review', 'you home income review', 'you home income review');

describe('going on', () => {
  it('pushes the next open step, and remembers the one before', () => {
    assert.deepEqual(continueFrom(plain, at('you')), { how: 'push', to: at('home', { previous: 'you' }) });
    const branch = ground('you rent loan review', 'you loan review', 'you loan review');
    assert.deepEqual(continueFrom(branch, at('you')), { how: 'push', to: at('loan', { previous: 'you' }) });
  });

  it('stays where something is to be mended', () => {
    assert.deepEqual(continueFrom(ground('you home', 'you home', 'home'), at('you')), { how: 'mend', step: 'you' });
  });

  it('stays on the last step', () => {
    assert.deepEqual(continueFrom(plain, at('review')), { how: 'stay' });
  });

  it('after a change goes back to the review by the browser’s own Back, where that entry came before', () => {
    assert.deepEqual(continueFrom(plain, at('you', { previous: 'review', returnTo: 'review' })), { how: 'back' });
  });

  it('goes on where the step to return to is closed by now and would lead to this one again', () => {
    const closed = ground('you home income review', 'you income review', 'you income review');
    assert.deepEqual(continueFrom(closed, at('income', { previous: 'home', returnTo: 'home' })), {
      how: 'push',
      to: at('review', { previous: 'income' }),
    });
  });

  it('after a change that opened a step leads there first, and keeps the return', () => {
    const opened = ground('you rent income review', 'you rent income review', 'you income review');
    assert.deepEqual(continueFrom(opened, at('you', { previous: 'review', returnTo: 'review' })), {
      how: 'push',
      to: at('rent', { previous: 'you', returnTo: 'review' }),
    });
    const answered = ground('you rent income review', 'you rent income review', 'you rent income review');
    assert.deepEqual(continueFrom(answered, at('rent', { previous: 'you', returnTo: 'review' })), {
      how: 'push',
      to: at('review', { previous: 'rent' }),
    });
  });

  it('from a step that is closed by now leads to the next open one, and asks nothing there', () => {
    const closed = ground('you rent income review', 'you income review', 'you income review');
    assert.deepEqual(continueFrom(closed, at('rent')), { how: 'push', to: at('income', { previous: 'rent' }) });
    const closedLast = ground('you rent', 'you', 'you');
    assert.deepEqual(continueFrom(closedLast, at('rent')), { how: 'push', to: at('you', { previous: 'rent' }) });
  });
});

describe('sending', () => {
  it('sends when every open step is complete', () => {
    assert.deepEqual(sendFrom(plain, at('review')), { how: 'send' });
  });

  it('opens the first step with something to mend, and returns from there', () => {
    const missing = ground('you home review', 'you home review', 'you review');
    assert.deepEqual(sendFrom(missing, at('review')), {
      how: 'mend',
      step: 'home',
      to: at('home', { previous: 'review', returnTo: 'review' }),
    });
  });

  it('mends on the spot what stands on the last step', () => {
    assert.deepEqual(sendFrom(ground('you last', 'you last', 'you'), at('last')), { how: 'mend', step: 'last' });
  });
});

describe('going back', () => {
  it('is the browser’s own where the entry before is ours', () => {
    assert.deepEqual(backFrom(plain, at('home', { previous: 'you' })), { how: 'back', step: 'you' });
  });

  it('pushes the step before where the history knows none', () => {
    assert.deepEqual(backFrom(plain, at('income')), { how: 'push', to: at('home'), step: 'home' });
  });

  it('leads nowhere from the first step', () => {
    assert.deepEqual(backFrom(plain, at('you')), { how: 'stay' });
  });

  it('from a closed step leads to the open one before it', () => {
    const closed = ground('you rent income review', 'you income review', 'you income review');
    assert.deepEqual(backFrom(closed, at('rent')), { how: 'push', to: at('you'), step: 'you' });
  });
});

describe('changing from the review', () => {
  it('pushes the step, with the way home', () => {
    assert.deepEqual(changeFrom(at('review'), 'home'), {
      how: 'push',
      to: at('home', { previous: 'review', returnTo: 'review' }),
    });
  });
});

describe('an address', () => {
  it('opens the step where the person may be there', () => {
    assert.deepEqual(openAt(plain, 'income'), { step: 'income' });
  });

  it('opens the first unanswered step otherwise, and says that it comes first', () => {
    const early = ground('you home income review', 'you home income review', 'you');
    assert.deepEqual(openAt(early, 'review'), { step: 'home', because: 'earlier', wanted: 'review' });
    assert.deepEqual(openAt(early, 'home'), { step: 'home' });
  });

  it('of a closed step opens where the way goes on, and says so', () => {
    const closed = ground('you rent income review', 'you income review', 'you income review');
    assert.deepEqual(openAt(closed, 'rent'), { step: 'income', because: 'closed', wanted: 'rent' });
    const unanswered = ground('you rent income review', 'you income review', '');
    assert.deepEqual(openAt(unanswered, 'rent'), { step: 'you', because: 'closed', wanted: 'rent' });
  });

  it('of no step opens nothing', () => {
    assert.equal(openAt(plain, 'elsewhere'), undefined);
    assert.equal(openAt(plain, null), undefined);
  });
});
