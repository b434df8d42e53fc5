import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, one, text } from '../components/support/find.js';
import { headings, TestedService, walkTo } from './support/tested-service.js';
import { goodAnswers, type Seen } from './support/visitor.js';

const service = new TestedService();
const afterTheEnd = new Date(service.now.getTime() + 2 * 60 * 60 * 1000 + 1000);
const notice = (page: Seen): string =>
  all(page.html, 'div')
    .filter((element) => attribute(element, 'class') === 'pp-notice')
    .map(text)
    .join();
const answersOn = (page: Seen): string[] => all(page.html, 'dd').map(text);

describe('the session of the service', () => {
  it('says on each page when it ends, and is kept open by one request', async () => {
    const person = service.visitor();
    assert.equal(all((await person.open('/fr/pages/you')).html, 'pp-session').length, 0, 'nothing is kept yet');
    const clock = one((await walkTo(person, 'home')).html, 'pp-session');
    assert.equal(attribute(clock, 'ends'), '2026-11-22T12:00:00.000Z');
    assert.equal(attribute(clock, 'now'), '2026-11-22T10:00:00.000Z');
    const later = new Date('2026-11-22T11:30:00Z');
    const asked = await service.at(later, () =>
      person.ask(attribute(clock, 'extend')!, { headers: { accept: 'application/json' } }),
    );
    assert.deepEqual(JSON.parse(asked.html), { ends: '2026-11-22T13:30:00.000Z' });
    const page = await service.at(later, () => person.ask(attribute(clock, 'extend')!));
    assert.deepEqual(headings(page), ['Vous restez connecté']);
    assert.match(page.html, /14(?:&nbsp;|\u00a0)h(?:&nbsp;|\u00a0)30/);
  });

  it('tells a script that it has ended with 401, and a person with a page that says what to do', async () => {
    const stranger = service.visitor();
    const asked = await stranger.ask('/en/session', { headers: { accept: 'application/json' } });
    assert.equal(asked.status, 401);
    assert.match((await stranger.ask('/en/session')).html, /still there: go back to it/);
  });

  it('keeps what a page brings after the end, says what is missing, and goes on from there', async () => {
    const person = service.visitor();
    const income = await walkTo(person, 'income');
    await service.at(afterTheEnd, async () => {
      const again = await person.sendAndFollow(income, { income: 'no', 'income-story': 'Cela change.' });
      assert.equal(again.path, '/fr/pages/you');
      assert.match(notice(again), /« Vos revenus », est gardée\. Répondez encore à : Qui êtes-vous \?, Votre logement/);
      for (const step of ['you', 'home', 'rent', 'address', 'household'])
        await person.send(await person.open(`/fr/pages/${step}`), goodAnswers[step]);
      const kept = await person.open('/fr/pages/income');
      assert.match(kept.html, /Cela change\./);
      assert.equal((await person.open('/fr/pages/reply')).path, '/fr/pages/reply');
    });
  });

  it('says that it has ended to whoever comes back to an address', async () => {
    const person = service.visitor();
    await walkTo(person, 'income');
    const again = await service.at(afterTheEnd, () => person.open('/fr/pages/income'));
    assert.equal(again.path, '/fr/pages/you');
    assert.match(notice(again), /ont été effacées/);
  });
});

describe('two windows, one step per page', () => {
  it('an older page over newer answers is answered with both, and either can be kept', async () => {
    const person = service.visitor();
    await walkTo(person, 'household');
    const [older, newer] = [await person.open('/fr/pages/address'), await person.open('/fr/pages/address')];
    await person.send(newer, { town: 'Vitré' });
    const both = await person.send(older, { town: 'Brest' });
    assert.equal(both.status, 409);
    assert.deepEqual(headings(both), ['Vos réponses ont changé dans une autre fenêtre']);
    assert.deepEqual(answersOn(both), ['2 rue des Lilas, 35000 Brest', '2 rue des Lilas, 35000 Vitré']);
    const link = all(both.html, 'a').find((element) => text(element) === 'Garder ce que vous avez déjà')!;
    const kept = await person.open(attribute(link, 'href')!);
    assert.equal(attribute(one(kept.html, 'input', { name: 'town' }), 'value'), 'Vitré');
    assert.equal((await person.send(both)).location, '/fr/pages/household');
    const mine = await person.open('/fr/pages/address');
    assert.equal(attribute(one(mine.html, 'input', { name: 'town' }), 'value'), 'Brest');
  });

  it('going back in one window is no conflict, nor are the same answers', async () => {
    const person = service.visitor();
    const home = await walkTo(person, 'address');
    const other = await person.open('/fr/pages/address');
    const first = await person.send(home, goodAnswers['address']);
    const same = await person.send(other, goodAnswers['address']);
    const changed = await person.send(home, { ...goodAnswers['address'], town: 'Vitré' });
    assert.deepEqual([first.status, same.status], [303, 303]);
    assert.equal(changed.status, 409, 'the other window wrote last');
    const back = await person.send(other, { ...goodAnswers['address'], town: 'Brest' });
    assert.equal(back.status, 303);
  });

  it('what was read before it changed is shown again before it is sent', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    await person.send(await person.open('/fr/pages/address'), { town: 'Vitré' });
    const again = await person.send(review);
    assert.equal(again.status, 409);
    assert.match(notice(again), /Relisez-les ici, puis envoyez/);
    assert.ok(answersOn(again).includes('2 rue des Lilas, 35000 Vitré'));
    assert.match((await person.send(again)).location, /receipt/);
  });
});
