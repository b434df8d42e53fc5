import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, one, text } from '../components/support/find.js';
import { headings, sendOnePage, summary, TestedService, titleOf, walkTo } from './support/tested-service.js';
import { allGood, entriesIn, goodAnswers } from './support/visitor.js';

const service = new TestedService();

describe('one step per page', () => {
  it('goes from the first step to the receipt', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    assert.equal(review.path, '/fr/pages/review');
    assert.deepEqual(headings(review), ['Vérifiez vos réponses']);
    const answers = all(review.html, 'dd').map(text);
    for (const expected of [
      'Adèle Nguyên',
      '27 mars 1980',
      'Je paie un loyer',
      '620 € par mois',
      'À un organisme de logement social',
      'Je ne sais pas',
      'Par courrier',
      'Pas de réponse',
    ]) {
      assert.ok(answers.includes(expected), `${expected} among ${answers.join(' | ')}`);
    }
    const sent = await person.send(review);
    assert.equal(sent.status, 303);
    assert.match(sent.location, /^\/fr\/receipt\/[\w-]{22,}$/);
    const receipt = await person.open(sent.location);
    assert.equal(titleOf(receipt), 'Demande envoyée – Aide au logement');
    assert.match(receipt.html, /AL \d{4} \d{4}/);
    assert.match(receipt.html, /Corriger mes réponses \(jusqu’au 22 décembre 2026\)/);
  });

  it('answers an error with the same page, its values and what to do', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/pages/you');
    const again = await person.send(page, { ...goodAnswers['you'], 'family-name': '', 'birth[month]': 'brumaire' });
    assert.equal(again.status, 422);
    assert.equal(titleOf(again), 'Erreur : Qui êtes-vous ? – Aide au logement');
    assert.deepEqual(summary(again), [
      'Ajoutez le nom de famille : Votre nom',
      'Écrivez le mois avec un nombre de 1 à 12, ou son nom : Date de naissance',
    ]);
    assert.equal(attribute(one(again.html, 'input', { name: 'given-name' }), 'value'), 'Adèle');
    assert.equal(attribute(one(again.html, 'input', { name: 'birth[month]' }), 'value'), 'brumaire');
    assert.equal(attribute(one(again.html, 'input', { name: 'family-name' }), 'aria-invalid'), 'true');
    const mended = await person.send(again, { 'family-name': 'Nguyên', 'birth[month]': '3' });
    assert.deepEqual([mended.status, mended.location], [303, '/fr/pages/home']);
  });

  it('keeps the answers for whoever steps back, and links each page to the one before', async () => {
    const person = service.visitor();
    const income = await walkTo(person, 'income');
    const back = attribute(one(income.html, 'a', { class: 'pp-back-link' }), 'href')!;
    assert.equal(back, '/fr/pages/household');
    const household = await person.open(back);
    const answers = entriesIn(household.html).filter(([name]) => !name.startsWith('pp-'));
    assert.deepEqual(answers, [
      ['household', 'alone'],
      ['with-children', 'no'],
      ['household-other', ''],
    ]);
    assert.equal(
      attribute(one((await person.open('/fr/pages/you')).html, 'a', { class: 'pp-back-link' }), 'href'),
      '/fr/',
    );
  });

  it('leads a deep link to the first step that waits for an answer', async () => {
    const person = service.visitor();
    const early = await person.ask('/fr/pages/review');
    assert.deepEqual([early.status, early.location], [303, '/fr/pages/you']);
    await walkTo(person, 'household');
    const later = await person.ask('/fr/pages/review');
    assert.deepEqual([later.status, later.location], [303, '/fr/pages/household']);
  });

  it('comes back to the review after a change', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    const change = all(review.html, 'a')
      .map((link) => attribute(link, 'href')!)
      .find((href) => href.startsWith('/fr/pages/address?'))!;
    assert.equal(change, '/fr/pages/address?back=review#pp-home');
    const address = await person.open(change);
    assert.equal(attribute(one(address.html, 'a', { class: 'pp-back-link' }), 'href'), '/fr/pages/review');
    const again = await person.sendAndFollow(address, { town: 'Vitré' });
    assert.equal(again.path, '/fr/pages/review');
    assert.ok(all(again.html, 'dd').map(text).includes('2 rue des Lilas, 35000 Vitré'));
  });

  it('sends nothing before everything is answered', async () => {
    const person = service.visitor();
    const page = await walkTo(person, 'household');
    const early = await person.ask('/fr/pages/review', {
      method: 'POST',
      body: 'pp-key=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.deepEqual([page.path, early.status, early.location], ['/fr/pages/household', 303, '/fr/pages/household']);
  });

  it('makes one application of two presses on Send', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    const [first, second] = await Promise.all([person.send(review), person.send(review)]);
    assert.equal(first.status, 303);
    assert.equal(second.location, first.location);
    assert.match(first.location, /receipt/);
  });

  it('forgets the answers after two hours without a page', async () => {
    const person = service.visitor();
    await walkTo(person, 'home');
    const twoHoursLater = new Date(service.now.getTime() + 2 * 60 * 60 * 1000 + 1000);
    const later = await service.at(twoHoursLater, () => person.ask('/fr/pages/home'));
    assert.deepEqual([later.status, later.location], [303, '/fr/pages/you']);
  });
});

describe('all steps on one page', () => {
  it('goes to the receipt in one sending, in both languages', async () => {
    const french = await sendOnePage(service.visitor());
    assert.equal(titleOf(french), 'Demande envoyée – Aide au logement');
    const english = await sendOnePage(service.visitor(), '/en/one-page');
    assert.equal(titleOf(english), 'Application sent – Housing aid');
    assert.match(english.html, /Withdraw my application \(until 22 December 2026\)/);
  });

  it('answers errors with the same page, and loses nothing', async () => {
    const person = service.visitor();
    const page = await person.open('/en/one-page');
    const again = await person.send(page, { ...allGood, postcode: '3500', income: '' });
    assert.equal(again.status, 422);
    assert.deepEqual(summary(again), [
      'Write the postcode with 5 figures, for example 34000: Where do you get letters?',
      'Choose an answer. “I do not know” is fine too.',
    ]);
    assert.deepEqual(
      all(again.html, 'a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href?.startsWith('#pp-')),
      ['#pp-home_postcode', '#pp-income_1'],
    );
    const kept = Object.fromEntries(entriesIn(again.html));
    assert.deepEqual(
      [kept['family-name'], kept['birth[month]'], kept['tenure'], kept['landlord']],
      ['Nguyên', 'mars', 'rent', 'social'],
    );
    assert.equal(kept['pp-key'], Object.fromEntries(entriesIn(page.html))['pp-key']);
    const sent = await person.send(again, { postcode: '35 000', income: 'no' });
    assert.equal(sent.status, 303);
  });

  it('makes one application of a page sent twice; another answer is a correction', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/une-page');
    const first = await person.send(page, allGood);
    const second = await person.send(page, allGood);
    assert.equal(second.location, first.location);
    assert.doesNotMatch((await person.open(first.location)).html, /Corrigée le/);
    const third = await person.send(page, { ...allGood, town: 'Vitré' });
    assert.equal(third.location, first.location);
    const receipt = await person.open(first.location);
    assert.match(receipt.html, /Corrigée le/);
    assert.match(receipt.html, /Vitré/);
  });

  it('writes what a person typed as text, never as markup', async () => {
    const person = service.visitor();
    const nasty = '"><script>alert(1)</script>';
    const again = await person.send(await person.open('/fr/une-page'), {
      ...allGood,
      'family-name': nasty,
      'tenure-other': `</textarea>${nasty}`,
      town: '',
    });
    assert.equal(again.status, 422);
    assert.deepEqual(
      all(again.html, 'script').map((script) => attribute(script, 'src')),
      ['/assets/plain-pied.js'],
    );
    assert.equal(attribute(one(again.html, 'input', { name: 'family-name' }), 'value'), nasty);
    const receipt = await person.sendAndFollow(again, { town: 'Rennes' });
    assert.equal(all(receipt.html, 'script').length, 1);
    assert.ok(all(receipt.html, 'dd').map(text).includes(`Adèle ${nasty}`));
  });

  it('keeps only what the form asks', async () => {
    const person = service.visitor();
    const page = await person.open('/fr/une-page');
    const body = new URLSearchParams([...entriesIn(page.html, allGood), ['admin', 'yes'], ['__proto__', 'x']]);
    const sent = await person.ask('/fr/une-page', {
      method: 'POST',
      body: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(sent.status, 303);
  });
});
