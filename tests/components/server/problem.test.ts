import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemJson } from '../../../components/src/server/problem.js';

const town = { names: ['town'], key: 'error.text.required', text: 'Write the town.', step: 'home' };

describe('an answer with errors', () => {
  it('is a problem of RFC 9457 with the errors on their wire names', () => {
    const { status, headers, body } = problemJson([town]);
    assert.equal(status, 422);
    assert.deepEqual(headers, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
    assert.deepEqual(JSON.parse(body), {
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      errors: [{ name: 'town', detail: 'Write the town.', step: 'home' }],
    });
  });

  it('names the part at fault of an answer with several inputs', () => {
    const { body } = problemJson([
      {
        names: ['birth[day]', 'birth[month]', 'birth[year]'],
        key: 'error.date.month',
        text: 'Write the month.',
        step: 'you',
        parts: ['month'],
      },
    ]);
    assert.deepEqual((JSON.parse(body) as { errors: unknown }).errors, [
      { name: 'birth[month]', detail: 'Write the month.', step: 'you' },
    ]);
  });

  it('carries an error of the whole form without a name, and in the detail', () => {
    const { body } = problemJson([], 'Choose one of the two aids.');
    assert.deepEqual(JSON.parse(body), {
      type: 'about:blank',
      title: 'Unprocessable Content',
      status: 422,
      detail: 'Choose one of the two aids.',
      errors: [{ name: '', detail: 'Choose one of the two aids.' }],
    });
  });

  it('says where to sign in, with another status', () => {
    const { status, body } = problemJson([], undefined, { status: 401, signIn: '/sign-in' });
    assert.equal(status, 401);
    assert.deepEqual(JSON.parse(body), {
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      signIn: '/sign-in',
    });
  });

  it('writes letters that end a script as they are: JSON, never HTML', () => {
    const { body } = problemJson([{ ...town, text: '</script>' }]);
    assert.equal((JSON.parse(body) as { errors: { detail: string }[] }).errors[0]!.detail, '</script>');
  });
});
