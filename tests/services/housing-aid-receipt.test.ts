import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, text } from '../components/support/find.js';
import { headings, sendOnePage, TestedService, titleOf } from './support/tested-service.js';
import { entriesIn } from './support/visitor.js';

const service = new TestedService();

describe('after sending', () => {
  it('corrects: the form opens with the answers, and the new version has a date', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    const form = await person.open(`${receipt.path}/correct`);
    assert.equal(Object.fromEntries(entriesIn(form.html))['family-name'], 'Nguyên');
    const wrong = await person.send(form, { town: '' });
    assert.equal(wrong.status, 422);
    assert.equal(titleOf(wrong), 'Erreur : Corriger mes réponses – Aide au logement');
    const corrected = await person.sendAndFollow(wrong, { town: 'Vitré' });
    assert.equal(corrected.path, receipt.path);
    assert.match(corrected.html, /Corrigée le 22 novembre 2026/);
    assert.ok(all(corrected.html, 'dd').map(text).includes('Vitré'));
  });

  it('withdraws after saying what that does, and takes it up again', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    const ask = await person.open(`${receipt.path}/withdraw`);
    assert.match(ask.html, /jusqu’au 22 décembre 2026/);
    assert.match((await person.open(receipt.path)).html, /Et maintenant/, 'opening the page withdraws nothing');
    const withdrawn = await person.sendAndFollow(ask);
    assert.deepEqual(headings(withdrawn), ['Votre demande est retirée']);
    const noCorrection = await person.ask(`${receipt.path}/correct`);
    assert.deepEqual([noCorrection.status, noCorrection.location], [303, receipt.path]);
    const again = await person.sendAndFollow(withdrawn);
    assert.match(again.html, /Et maintenant/);
    assert.ok(all(again.html, 'dd').map(text).includes('Nguyên'));
  });

  it('opens by its link only, until the end of the stated day', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    const reference = /AL \d{4} \d{4}/.exec(receipt.html)![0];
    assert.equal((await service.visitor().ask(`/fr/receipt/${encodeURIComponent(reference)}`)).status, 404);
    assert.equal((await service.visitor().ask(receipt.path.slice(0, -1))).status, 404);
    assert.equal((await service.visitor().ask(receipt.path)).status, 200);
    const lastMinute = await service.at(new Date('2026-12-22T22:59:00Z'), () => service.visitor().ask(receipt.path));
    const late = await service.at(new Date('2026-12-22T23:01:00Z'), () =>
      Promise.all([
        ...['', '/correct', '/withdraw'].map((act) => service.visitor().ask(`${receipt.path}${act}`)),
        service.visitor().ask(`${receipt.path}/withdraw`, { method: 'POST' }),
      ]),
    );
    assert.equal(lastMinute.status, 200);
    assert.deepEqual(
      late.map(({ status }) => status),
      [410, 410, 410, 410],
    );
    assert.deepEqual(headings(late[0]), ['Ce reçu n’est plus ouvert']);
    assert.match(late[0].html, /tel:0199001234/);
  });

  it('gives each application a link that cannot be guessed', async () => {
    const links = await Promise.all([1, 2, 3].map(async () => (await sendOnePage(service.visitor())).path));
    assert.equal(new Set(links).size, 3);
    // 32 characters of base64url carry 192 bits.
    for (const link of links) assert.match(link, /^\/fr\/receipt\/[\w-]{32}$/);
  });
});
