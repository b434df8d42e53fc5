/** « Prise de rendez-vous »: one step per page, on a server of its own, with what the packages export alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { format } from 'prettier';
import { all, attribute, one, text } from '../components/support/find.js';
import { filesBelow, ROOT } from '../support/files.js';
import { sendAppointment, steps, TestedAppointment, walkTo } from './support/appointment.js';
import { headings, summary, titleOf } from './support/tested-service.js';
import { entriesIn, type Seen } from './support/visitor.js';

const service = new TestedAppointment();
const answersIn = (page: Seen): string[] => all(page.html, 'dd').map(text);
const backOf = (page: Seen): string | null => attribute(one(page.html, 'a', { class: 'pp-back-link' }), 'href');
const linkIn = (page: Seen, pattern: RegExp): string =>
  attribute(
    all(page.html, 'a').find((link) => pattern.test(text(link)))!,
    'href',
  )!;
const pages = ['start', 'subject', 'meeting', 'contact', 'review', 'receipt', 'withdraw'];

describe('what an agency writes', () => {
  it('is a server in less than 150 lines, which imports packages alone', () => {
    const scripts = filesBelow('stories/services/appointment', '.js');
    const sources = scripts.map((path) => readFileSync(join(ROOT, path), 'utf8'));
    const lines = sources.reduce((total, source) => total + source.trimEnd().split('\n').length, 0);
    assert.ok(lines < 150, `${lines} lines`);
    const imports = sources.flatMap((source) => [...source.matchAll(/(?:from|import|resolve)[ (]*'([^']+)'/g)]);
    const paths = imports.map(([, path]) => path!);
    assert.ok(paths.includes('@plain-pied/components/server'));
    assert.deepEqual(
      paths.filter((path) => !/^(?:node:|hono\/?|@hono\/|@plain-pied\/components(?:\/|$))/.test(path)),
      [],
    );
  });

  for (const lang of ['fr', 'en']) {
    for (const name of pages) {
      it(`is a page of less than 6 kB of formatted HTML: ${lang}, ${name}`, async () => {
        const written = await format(service.module.pageAsWritten(lang, name), { parser: 'html', printWidth: 120 });
        assert.match(written, /^<!doctype html>/);
        const bytes = Buffer.byteLength(written);
        assert.ok(bytes < 6000, `${bytes} bytes`);
      });
    }
  }
});

describe('making an appointment', () => {
  it('goes from the first step to the receipt, one step per page', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    assert.equal(review.path, '/fr/review');
    for (const expected of ['Zoé N’Diaye', 'Je ne sais pas', '4 janvier 2099', '06 39 98 12 34', 'Pas de réponse'])
      assert.ok(answersIn(review).includes(expected), `${expected} among ${answersIn(review).join(' | ')}`);
    const sent = await person.send(review);
    assert.equal(sent.status, 303);
    assert.match(sent.location, /^\/fr\/receipt\/[\w-]{22,}$/);
    const receipt = await person.open(sent.location);
    assert.match(receipt.html, /RDV \d{4} \d{4}/);
    assert.match(receipt.html, /Corriger mes réponses \(jusqu’au 10 décembre 2026\)/);
    assert.match(receipt.html, /Retirer ma demande \(jusqu’au 10 décembre 2026\)/);
  });

  it('speaks English too', async () => {
    const receipt = await sendAppointment(service.visitor(), 'en');
    assert.match(receipt.html, /until 10 December 2026/);
    assert.match(receipt.path, /^\/en\//);
  });

  it('leads back from every page, and keeps the answers', async () => {
    const person = service.visitor();
    const contact = await walkTo(person, 'contact');
    assert.equal(backOf(contact), '/fr/meeting');
    const meeting = await person.open('/fr/meeting');
    assert.deepEqual(
      entriesIn(meeting.html).filter(([name]) => name.startsWith('meeting')),
      Object.entries(steps['meeting']!),
    );
    assert.equal(backOf(meeting), '/fr/subject');
    assert.equal(backOf(await person.open('/fr/subject')), '/fr/');
  });

  it('comes back to the review after a change', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    const change = all(review.html, 'a')
      .map((link) => attribute(link, 'href')!)
      .find((href) => href.endsWith('#pp-person'))!;
    assert.equal(change, '/fr/subject?back=review#pp-person');
    const again = await person.sendAndFollow(await person.open(change), { 'person[family]': 'Exemple' });
    assert.equal(again.path, '/fr/review');
    assert.ok(answersIn(again).includes('Zoé Exemple'));
  });

  it('leads who comes too early to the first step that waits', async () => {
    const person = service.visitor();
    assert.equal((await person.ask('/fr/review')).location, '/fr/subject');
    await walkTo(person, 'meeting');
    assert.equal((await person.ask('/fr/contact')).location, '/fr/meeting');
  });

  it('answers errors with 422: the same page, the list of errors, the answers', async () => {
    const person = service.visitor();
    const again = await person.send(await person.open('/fr/subject'), { 'person[given]': 'Zoé' });
    assert.equal(again.status, 422);
    assert.match(titleOf(again), /^Erreur : /);
    assert.equal(summary(again).length, 2);
    assert.equal(attribute(one(again.html, 'input', { name: 'person[given]' }), 'value'), 'Zoé');
    assert.equal(attribute(one(again.html, 'input', { name: 'person[family]' }), 'aria-invalid'), 'true');
    const mended = await person.send(again, { subject: 'family', 'person[family]': 'Exemple' });
    assert.deepEqual([mended.status, mended.location], [303, '/fr/meeting']);
  });

  it('asks for one of two ways to be reached, whichever it is', async () => {
    const person = service.visitor();
    const page = await walkTo(person, 'contact');
    const none = await person.send(page, { ...steps['contact'], 'contact[phone]': '' });
    assert.equal(none.status, 422);
    assert.deepEqual(summary(none), ['Écrivez un numéro de téléphone ou une adresse e-mail']);
    const email = await person.send(none, { 'contact[email]': 'zoe@exemple.fr' });
    assert.deepEqual([email.status, email.location], [303, '/fr/review']);
  });

  it('writes what was typed as text, never as markup', async () => {
    const person = service.visitor();
    const nasty = '"><script>alert(1)</script>{{token}}';
    const page = await person.open('/fr/subject');
    const again = await person.send(page, { 'person[given]': nasty });
    assert.equal(attribute(one(again.html, 'input', { name: 'person[given]' }), 'value'), nasty);
    assert.equal(all(again.html, 'script').length, 1);
    const next = await person.sendAndFollow(again, { subject: 'money', 'person[family]': nasty });
    assert.equal(next.path, '/fr/meeting');
    await person.sendAndFollow(next, steps['meeting']);
    const review = await person.sendAndFollow(await person.open('/fr/contact'), steps['contact']);
    assert.ok(answersIn(review).includes(`${nasty} ${nasty}`));
    assert.equal(all(review.html, 'script').length, 1);
  });
});

describe('a page that waited too long', () => {
  const later = async <T>(hours: number, act: () => Promise<T>): Promise<T> => {
    const start = service.now;
    service.now = new Date(start.getTime() + hours * 3_600_000);
    return act().finally(() => (service.now = start));
  };

  it('is answered with 419, its answers kept, and goes on at the next press', async () => {
    const person = service.visitor();
    const page = await walkTo(person, 'meeting');
    await later(3, async () => {
      const again = await person.send(page, steps['meeting']);
      assert.equal(again.status, 419);
      assert.equal(attribute(one(again.html, 'input', { name: 'meeting[from][month]' }), 'value'), 'janvier');
      assert.match(summary(again).join(' '), /vos réponses/i);
      const next = await person.send(again);
      assert.deepEqual([next.status, next.location], [303, '/fr/contact']);
    });
  });

  it('loses the other answers only after the day that the page promises, and says what to do', async () => {
    const person = service.visitor();
    const page = await walkTo(person, 'contact');
    await later(25, async () => {
      const again = await person.send(page, steps['contact']);
      assert.equal(again.status, 419);
      assert.equal(attribute(one(again.html, 'input', { name: 'contact[phone]' }), 'value'), '06 39 98 12 34');
      const next = await person.send(again);
      assert.deepEqual([next.status, next.location], [303, '/fr/subject']);
    });
  });

  it('is told from a forged one: a post without a token writes nothing', async () => {
    const person = service.visitor();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = 'subject=money&person%5Bgiven%5D=A&person%5Bfamily%5D=B';
    const forged = await person.ask('/fr/subject', { method: 'POST', body, headers });
    assert.equal(forged.status, 419);
    assert.equal((await person.ask('/fr/meeting')).location, '/fr/subject');
  });
});

describe('after sending', () => {
  it('gives the same receipt to a page sent twice', async () => {
    const person = service.visitor();
    const review = await walkTo(person, 'review');
    const [first, second] = await Promise.all([person.send(review), person.send(review)]);
    assert.match(first.location, /receipt/);
    assert.equal(second.location, first.location);
    assert.equal((await person.send(review)).location, first.location);
  });

  it('corrects under the same number', async () => {
    const person = service.visitor();
    const receipt = await sendAppointment(person);
    const review = await person.open(linkIn(receipt, /^Corriger/));
    assert.equal(review.path, '/fr/review');
    const again = await person.open('/fr/contact?back=review');
    const changed = await person.sendAndFollow(again, { 'contact[email]': 'zoe@exemple.fr' });
    const corrected = await person.sendAndFollow(changed);
    assert.equal(corrected.path, receipt.path);
    assert.ok(answersIn(corrected).includes('zoe@exemple.fr'));
  });

  it('withdraws, after asking, and takes up again', async () => {
    const person = service.visitor();
    const receipt = await sendAppointment(person);
    const asks = await person.open(linkIn(receipt, /^Retirer/));
    assert.match(headings(asks).join(), /Retirer/);
    const withdrawn = await person.sendAndFollow(asks);
    assert.equal(withdrawn.path, receipt.path);
    assert.match(headings(withdrawn).join(), /retirée/);
    const back = await person.sendAndFollow(withdrawn);
    assert.deepEqual(headings(back), headings(receipt));
  });

  it('closes the receipt after the stated day', async () => {
    const person = service.visitor();
    const receipt = await sendAppointment(person);
    const start = service.now;
    service.now = new Date('2026-12-12T10:00:00Z');
    const late = await person.ask(receipt.path).finally(() => (service.now = start));
    assert.equal(late.status, 404);
    assert.equal(all(late.html, 'pp-contact').length, 1);
  });
});

describe('every page', () => {
  it('has a strict policy, a person to reach and nothing of the page before', async () => {
    const [person, stranger] = [service.visitor(), service.visitor()];
    const receipt = await sendAppointment(person);
    const seen = [
      await person.open('/fr/'),
      await person.open('/fr/subject'),
      await walkTo(person, 'review'),
      await person.open(receipt.path),
      await person.open('/fr/nowhere'),
      await stranger.send(await stranger.open('/fr/subject')),
    ];
    assert.deepEqual(
      seen.map(({ status }) => status),
      [200, 200, 200, 200, 404, 422],
    );
    for (const { html, headers, path } of seen) {
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'self'",
        "form-action 'self'",
        "trusted-types 'none'",
        'require-trusted-types-for',
      ])
        assert.ok(policy.includes(part), `${path}: ${part}`);
      assert.equal(all(html, 'pp-contact').length, 1, path);
      assert.doesNotMatch(html, /\{\{/, path);
    }
  });

  it('refuses what no form sends, in a sentence', async () => {
    const person = service.visitor();
    const kind = await person.ask('/fr/subject', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/xml' },
    });
    assert.equal(kind.status, 415);
    assert.equal(all(kind.html, 'pp-contact').length, 1);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const large = await person.ask('/fr/subject', { method: 'POST', body: 'a'.repeat(70_000), headers });
    assert.equal(large.status, 413);
  });

  it('serves the kit from the package', async () => {
    const person = service.visitor();
    for (const file of ['plain-pied.js', 'plain-pied.css', 'service.css'])
      assert.equal((await person.ask(`/assets/${file}`)).status, 200, file);
    assert.equal((await person.ask('/assets/..%2fserver.js')).status, 404);
  });
});
