import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BodyError, entriesOf, parseBody } from '../../../components/src/server/index.js';

const urlencoded = 'application/x-www-form-urlencoded';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (status: number) => (error: unknown) => error instanceof BodyError && error.status === status;

describe('parseBody', () => {
  it('reads what a form posts, in order, with repeated names', async () => {
    assert.deepEqual(await parseBody(`${urlencoded}; charset=UTF-8`, bytes('a=Ad%C3%A8le+B&b%5B%5D=1&b%5B%5D=2&c=')), [
      ['a', 'Adèle B'],
      ['b[]', '1'],
      ['b[]', '2'],
      ['c', ''],
    ]);
    assert.deepEqual(await parseBody(urlencoded, bytes('')), []);
  });

  it('reads multipart, a file by its name', async () => {
    const body = new FormData();
    body.append('a', 'Adèle');
    body.append('notice', new Blob(['x']), 'avis.pdf');
    const request = new Request('http://localhost/', { method: 'POST', body });
    const read = await parseBody(request.headers.get('content-type'), new Uint8Array(await request.arrayBuffer()));
    assert.deepEqual(read, [
      ['a', 'Adèle'],
      ['notice', 'avis.pdf'],
    ]);
  });

  it('refuses what is not written as a form writes it', async () => {
    await assert.rejects(parseBody(urlencoded, bytes('a=%E0%A4%A')), refused(400));
    await assert.rejects(parseBody(urlencoded, bytes('a=%FF')), refused(400));
    await assert.rejects(parseBody(urlencoded, new Uint8Array([97, 61, 255])), refused(400));
    await assert.rejects(parseBody('multipart/form-data; boundary=x', bytes('nothing of the kind')), refused(400));
    await assert.rejects(parseBody('multipart/form-data', bytes('')), refused(400));
  });

  it('refuses a kind of body that no form sends', async () => {
    await assert.rejects(parseBody('application/json', bytes('{}')), refused(415));
    await assert.rejects(parseBody(null, bytes('a=b')), refused(415));
    await assert.rejects(parseBody('text/plain', bytes('a=b')), refused(415));
  });
});

describe('entriesOf', () => {
  it('takes what the platform parsed', () => {
    assert.deepEqual(entriesOf(new URLSearchParams('a=1&a=2')), [
      ['a', '1'],
      ['a', '2'],
    ]);
    const data = new FormData();
    data.append('f', new Blob(['x']), 'avis.pdf');
    assert.deepEqual(entriesOf(data), [['f', 'avis.pdf']]);
  });
});
