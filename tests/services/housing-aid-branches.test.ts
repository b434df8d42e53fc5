import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, one, text } from '../components/support/find.js';
import { headings, summary, TestedService, titleOf, walkTo } from './support/tested-service.js';
import { allGood, childAnswers, goodAnswers, type Answers, type Seen, type Visitor } from './support/visitor.js';

const service = new TestedService();

/** Presses a button of the form that is not the one that goes on, as a browser without a script does. */
const pressing = (person: Visitor, page: Seen, name: string, value: string, answers: Answers = {}): Promise<Seen> =>
  person.send(page, answers, [[name, value]]);

const answersOn = (page: Seen): string[] => all(page.html, 'dd').map(text);
const valueOf = (page: Seen, name: string): string | null => attribute(one(page.html, 'input', { name }), 'value');
const place = { 'place-name': 'Accueil de jour', 'place-code': '35000', 'place-town': 'Rennes' };

describe('the way follows from how a person lives, one step per page', () => {
  for (const [tenure, next] of [
    ['rent', 'rent'],
    ['loan', 'loan'],
    ['none', 'place'],
    ['hostel', 'address'],
    ['hosted', 'address'],
    ['other-situation', 'address'],
  ] as const) {
    it(`${tenure}: ${next} comes next`, async () => {
      const person = service.visitor();
      const home = await walkTo(person, 'home');
      assert.equal((await person.send(home, { tenure })).location, `/fr/pages/${next}`);
    });
  }

  it('asks who has no home for a place to write to, not for an address, and says that this is fine', async () => {
    const person = service.visitor();
    const home = await walkTo(person, 'home');
    const where = await person.sendAndFollow(home, { tenure: 'none' });
    assert.deepEqual(headings(where), ['Où vous écrire']);
    assert.match(where.html, /Vous pouvez demander cette aide sans logement/);
    const household = await person.sendAndFollow(where, place);
    assert.equal(household.path, '/fr/pages/household');
  });

  it('a change of the answer leads through what it opens, then back to the review; a closed branch is not shown nor sent', async () => {
    const person = service.visitor();
    await walkTo(person, 'review');
    const home = await person.open('/fr/pages/home?back=review');
    const where = await person.sendAndFollow(home, { tenure: 'none' });
    assert.equal(where.path, '/fr/pages/place?back=review');
    const review = await person.sendAndFollow(where, place);
    assert.equal(review.path, '/fr/pages/review');
    assert.deepEqual(
      ['620 € par mois', '2 rue des Lilas, 35000 Rennes', 'Accueil de jour'].map((answer) =>
        answersOn(review).includes(answer),
      ),
      [false, false, true],
    );
    const receipt = await person.sendAndFollow(review);
    assert.ok(!answersOn(receipt).includes('620 € par mois'));
  });

  it('keeps what a closed branch holds, and brings it back', async () => {
    const person = service.visitor();
    await walkTo(person, 'review');
    await person.send(await person.open('/fr/pages/home'), { tenure: 'loan' });
    const rent = await person.sendAndFollow(await person.open('/fr/pages/home'), { tenure: 'rent' });
    assert.equal(rent.path, '/fr/pages/rent');
    assert.equal(valueOf(rent, 'rent'), '620');
  });

  it('asks for the number, or the address, of whoever chose it', async () => {
    const person = service.visitor();
    const reply = await walkTo(person, 'reply');
    const number = await person.sendAndFollow(reply, { reply: 'phone' });
    assert.deepEqual(headings(number), ['Votre numéro']);
    const again = await person.send(number);
    assert.deepEqual(summary(again), [
      'Écrivez le numéro où vous appeler, ou revenez en arrière et choisissez le courrier',
    ]);
    assert.equal((await person.send(again, { phone: '01 99 00 56 78' })).location, '/fr/pages/review');
  });

  it('says on every page which step it is, and never counts backwards', async () => {
    const person = service.visitor();
    const seen: number[] = [];
    for (const step of ['you', 'home', 'rent', 'address', 'household', 'income', 'reply', 'review']) {
      const { html } = await walkTo(person, step);
      const indicator = one(html, 'pp-step-indicator');
      assert.equal(attribute(indicator, 'current'), String(seen.length + 1), step);
      seen.push(Number(attribute(indicator, 'total')));
    }
    assert.deepEqual(seen, [...seen].sort());
    assert.equal(seen.at(-1), 8);
  });
});

describe('children, one step per page, without a script', () => {
  async function withTwo(person: Visitor): Promise<Seen> {
    const household = await walkTo(person, 'household');
    const first = await person.sendAndFollow(household, { ...goodAnswers['household'], 'with-children': 'yes' });
    assert.deepEqual(headings(first), ['Enfant 1']);
    const second = await person.sendAndFollow(first, childAnswers(0, 'Ana', 'yes'));
    assert.equal(second.path, '/fr/pages/child-2');
    assert.equal(titleOf(second), 'Enfant 2 – Aide au logement');
    return second;
  }

  it('are asked for one by one, until no other child follows', async () => {
    const person = service.visitor();
    const income = await person.sendAndFollow(await withTwo(person), childAnswers(1, 'Bo', 'no'));
    assert.equal(income.path, '/fr/pages/income');
    const third = await person.ask('/fr/pages/child-3');
    assert.deepEqual([third.status, third.location], [303, '/fr/pages/income']);
  });

  it('answers what is missing with the same screen', async () => {
    const person = service.visitor();
    const again = await person.send(await withTwo(person), { ...childAnswers(1, '', 'no') });
    assert.equal(again.status, 422);
    assert.deepEqual(summary(again), ['Écrivez le prénom de l’enfant']);
    assert.equal(valueOf(again, 'children[1][birth][year]'), '2015');
  });

  it('can be taken away and brought back with everything, also from the review', async () => {
    const person = service.visitor();
    const second = await withTwo(person);
    const removed = await pressing(person, second, 'pp-remove', 'children[1]', childAnswers(1, 'Bo', 'no'));
    assert.equal(removed.status, 200);
    assert.deepEqual(summary(removed), []);
    assert.equal(attribute(one(removed.html, 'pp-undo'), 'removed'), '');
    const income = await person.sendAndFollow(removed);
    assert.equal(income.path, '/fr/pages/income');
    const review = await finish(person, income);
    assert.ok(answersOn(review).includes('Ana') && !answersOn(review).includes('Bo'));
    assert.ok(answersOn(review).some((answer) => answer.startsWith('Retiré')));
    const back = await person.open('/fr/pages/child-2?back=review');
    const restored = await pressing(person, back, 'pp-restore', 'children[1]');
    assert.equal(valueOf(restored, 'children[1][name]'), 'Bo');
    const whole = await person.sendAndFollow(restored);
    assert.equal(whole.path, '/fr/pages/review');
    assert.ok(answersOn(whole).includes('Bo'));
  });

  it('that were taken away are not sent, and the rest has no gap', async () => {
    const person = service.visitor();
    const second = await withTwo(person);
    await person.send(second, childAnswers(1, 'Bo', 'no'));
    await pressing(person, await person.open('/fr/pages/child'), 'pp-remove', 'children[0]');
    const review = await finish(person, await person.open('/fr/pages/income'));
    const receipt = await person.sendAndFollow(review);
    assert.ok(answersOn(receipt).includes('Bo') && !answersOn(receipt).includes('Ana'));
    const correct = await person.open(`${receipt.path}/correct`);
    assert.equal(valueOf(correct, 'children[0][name]'), 'Bo');
    assert.equal(all(correct.html, 'pp-step').filter((step) => attribute(step, 'repeat') !== null).length, 1);
  });

  const finish = async (person: Visitor, income: Seen): Promise<Seen> =>
    person.sendAndFollow(await person.sendAndFollow(income, goodAnswers['income']), goodAnswers['reply']);
});

describe('children, all on one page, without a script', () => {
  const family = { ...allGood, 'with-children': 'yes' };

  it('the page comes again with the next child, in kind words, and everything is still there', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/une-page');
    const again = await person.send(page, { ...family, ...childAnswers(0, 'Ana', 'yes') });
    assert.equal(again.status, 200);
    assert.equal(titleOf(again), 'Aide au logement');
    assert.deepEqual(summary(again), []);
    const notice = all(again.html, 'div').find((element) => attribute(element, 'class') === 'pp-notice')!;
    assert.match(text(notice), /^«\sEnfant 2\s» est ajouté à la page/);
    const link = all(again.html, 'a').find((element) => text(element).startsWith('Aller à'))!;
    one(again.html, 'input', { id: attribute(link, 'href')!.slice(1) });
    assert.equal(valueOf(again, 'children[0][name]'), 'Ana');
    const receipt = await person.sendAndFollow(again, childAnswers(1, 'Bo', 'no'));
    assert.match(receipt.path, /receipt/);
    assert.ok(['Ana', 'Bo'].every((name) => answersOn(receipt).includes(name)));
  });

  it('a child is taken away by its button: nothing is checked nor sent, and what was typed in every step stays', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/une-page');
    const typed = { ...family, ...childAnswers(0, 'Ana', 'no'), 'place-name': 'Accueil de jour', street: '' };
    const removed = await pressing(person, page, 'pp-remove', 'children[0]', typed);
    assert.equal(removed.status, 200);
    assert.deepEqual(summary(removed), []);
    assert.equal(valueOf(removed, 'place-name'), 'Accueil de jour');
    assert.equal(valueOf(removed, 'children[0][name]'), 'Ana');
    const receipt = await person.sendAndFollow(removed, { street: '2 rue des Lilas' });
    assert.match(receipt.path, /receipt/);
    assert.ok(!answersOn(receipt).includes('Ana'));
  });
});
