import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, one, text } from '../components/support/find.js';
import { headings, sendOnePage, TestedService, titleOf } from './support/tested-service.js';
import { allGood, childAnswers, entriesIn, type Answers, type Seen, type Visitor } from './support/visitor.js';

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
    assert.ok(all(corrected.html, 'dd').map(text).includes('2 rue des Lilas, 35000 Vitré'));
  });

  it('corrects with one more child: the page comes again with its questions, and no word of errors', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    const form = await person.open(`${receipt.path}/correct`);
    const more = await person.send(form, { 'with-children': 'yes', ...childAnswers(0, 'Ana', 'yes') });
    assert.equal(more.status, 200);
    assert.equal(titleOf(more), 'Corriger mes réponses – Aide au logement');
    assert.match(more.html, /est ajouté à la page/);
    assert.equal(more.html.includes('children[1][name]'), true);
    assert.equal(more.html.includes('Répondez aussi aux questions'), false);
    const corrected = await person.sendAndFollow(more, childAnswers(1, 'Bo', 'no'));
    assert.equal(corrected.path, receipt.path);
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
    assert.ok(all(again.html, 'dd').map(text).includes('Adèle Nguyên'));
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

  it('gives the date of the answer, and a copy as a file', async () => {
    const person = service.visitor();
    const receipt = await sendOnePage(person);
    assert.match(receipt.html, /au plus tard le 3 janvier 2027/);
    const href = attribute(
      all(receipt.html, 'a').find((link) => text(link).includes('copie'))!,
      'href',
    )!;
    const copy = await person.ask(href);
    assert.match(copy.headers.get('content-type')!, /^text\/plain/);
    assert.match(copy.headers.get('content-disposition')!, /filename="aide-au-logement-AL-\d{4}-\d{4}\.txt"/);
    for (const line of ['Nguyên', '27 mars 1980', '2 rue des Lilas', '01 99 00 12 34', '3 janvier 2027'])
      assert.ok(copy.html.includes(line), line);
    assert.equal((await service.visitor().ask(`${href}x`)).status, 404);
  });
});

describe('sending by script', () => {
  const sendAs = (person: Visitor, page: Seen, answers: Answers): Promise<Seen> =>
    person.ask('/fr/une-page', {
      method: 'POST',
      body: new URLSearchParams(entriesIn(page.html, answers)).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/problem+json, text/html;q=0.9',
        origin: service.url,
      },
    });

  it('is told what to mend by name, and sends once under one key', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/une-page');
    assert.equal(attribute(one(page.html, 'pp-journey'), 'send'), 'script');
    const wrong = await sendAs(person, page, { ...allGood, town: '' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.headers.get('content-type')!, /^application\/problem\+json/);
    assert.deepEqual((JSON.parse(wrong.html) as { errors: unknown }).errors, [
      { name: 'town', detail: 'Ajoutez la ville ou commune : Où recevez-vous du courrier ?', step: 'address' },
    ]);
    const sent = await Promise.all([sendAs(person, page, allGood), sendAs(person, page, allGood)]);
    assert.match(sent[0].location, /receipt/);
    assert.equal(sent[1].location, sent[0].location);
  });
});
