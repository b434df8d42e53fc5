import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Applications } from '../../stories/services/housing-aid/applications.js';
import { Sessions } from '../../stories/services/housing-aid/sessions.js';

const at = (iso: string) => () => new Date(iso);

describe('sessions', () => {
  it('are a limited number: the one used longest ago goes first', () => {
    const sessions = new Sessions(at('2026-11-22T10:00:00Z'), 2);
    const [first, second] = [sessions.start(), sessions.start()];
    assert.equal(sessions.find(first.id), first, 'used again, so second is the older one now');
    const third = sessions.start();
    assert.equal(sessions.find(second.id), undefined);
    assert.equal(sessions.find(first.id), first);
    assert.equal(sessions.find(third.id), third);
  });

  it('are kept for two hours after their last use', () => {
    let now = new Date('2026-11-22T10:00:00Z');
    const sessions = new Sessions(() => now);
    const { id } = sessions.start();
    now = new Date('2026-11-22T11:59:00Z');
    assert.ok(sessions.find(id));
    now = new Date('2026-11-22T13:58:00Z');
    assert.ok(sessions.find(id));
    now = new Date('2026-11-22T15:58:01Z');
    assert.equal(sessions.find(id), undefined);
    assert.equal(sessions.find(undefined), undefined);
  });

  it('hold nothing once they are emptied, and send under another key', () => {
    const sessions = new Sessions(at('2026-11-22T10:00:00Z'));
    const session = sessions.start();
    session.entries = [['a', '1']];
    const { key } = session;
    sessions.empty(session);
    assert.deepEqual(session.entries, []);
    assert.notEqual(session.key, key);
  });
});

describe('applications', () => {
  it('are a limited number, and one that goes leaves nothing behind', async () => {
    const applications = new Applications(at('2026-11-22T10:00:00Z'), 1);
    const first = await applications.send('key-of-the-first-01', [['a', '1']]);
    await applications.send('key-of-the-second-1', [['a', '2']]);
    assert.equal(applications.count, 1);
    assert.equal(applications.byLink(first.link), undefined);
    assert.equal(applications.sentWith('key-of-the-first-01'), undefined);
  });

  it('count days as the place of the service does, over the change of the clock', async () => {
    const applications = new Applications(at('2026-03-01T23:30:00Z'));
    // 0:30 on 2 March in Paris.
    assert.equal((await applications.send('key-of-this-page-1', [])).until, '2026-04-01');
  });
});
