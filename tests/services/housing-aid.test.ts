import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startHousingAid } from '../../stories/services/housing-aid/server.js';
import { all, attribute, one, text } from '../components/support/find.js';
import { allGood, entriesIn, goodAnswers, Visitor, type Seen } from './support/visitor.js';

let now = new Date('2026-11-22T10:00:00Z');
let service: Awaited<ReturnType<typeof startHousingAid>>;

before(async () => {
  service = await startHousingAid({ now: () => now });
});
after(() => service.close());

const visitor = (headers?: Record<string, string>): Visitor => new Visitor(service.url, headers);
const titleOf = (page: Seen): string => text(one(page.html, 'title'));
const headings = (page: Seen): string[] => all(page.html, 'h2').map(text);
const summary = (page: Seen): string[] => all(page.html, 'pp-error-summary').flatMap((element) => textLines(element));
const textLines = (element: Parameters<typeof text>[0]): string[] =>
  element.childNodes.flatMap((node) =>
    'tagName' in node ? (node.tagName === 'li' ? [text(node)] : textLines(node)) : [],
  );

/** Walks the paged style up to a step, with good answers. */
async function walkTo(person: Visitor, step: string): Promise<Seen> {
  let page = await person.open('/fr/pages/you');
  for (const [name, answers] of Object.entries(goodAnswers)) {
    if (name === step) return page;
    page = await person.sendAndFollow(page, answers);
  }
  return page;
}

const sendOnePage = async (person: Visitor, path = '/fr/une-page'): Promise<Seen> =>
  person.sendAndFollow(await person.open(path), allGood);

describe('one step per page', () => {
  it('goes from the first step to the receipt', async () => {
    const person = visitor();
    const review = await walkTo(person, 'review');
    assert.equal(review.path, '/fr/pages/review');
    assert.deepEqual(headings(review), ['Vérifiez vos réponses']);
    const answers = all(review.html, 'dd').map(text);
    for (const expected of [
      'Nguyên',
      '27 mars 1980',
      'Je paie un loyer',
      '2',
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
    const person = visitor();
    const page = await person.open('/fr/pages/you');
    const again = await person.send(page, { ...goodAnswers['you'], 'family-name': '', 'birth[month]': 'brumaire' });
    assert.equal(again.status, 422);
    assert.equal(titleOf(again), 'Erreur : Qui êtes-vous ? – Aide au logement');
    assert.deepEqual(summary(again), [
      'Écrivez votre nom de famille',
      'Écrivez le mois avec un nombre de 1 à 12, ou son nom : Date de naissance',
    ]);
    assert.equal(attribute(one(again.html, 'input', { name: 'given-name' }), 'value'), 'Adèle');
    assert.equal(attribute(one(again.html, 'input', { name: 'birth[month]' }), 'value'), 'brumaire');
    assert.equal(attribute(one(again.html, 'input', { name: 'family-name' }), 'aria-invalid'), 'true');
    const mended = await person.send(again, { 'family-name': 'Nguyên', 'birth[month]': '3' });
    assert.deepEqual([mended.status, mended.location], [303, '/fr/pages/home']);
  });

  it('keeps the answers for whoever steps back, and links each page to the one before', async () => {
    const person = visitor();
    const income = await walkTo(person, 'income');
    const back = attribute(one(income.html, 'a', { class: 'pp-back-link' }), 'href')!;
    assert.equal(back, '/fr/pages/household');
    const household = await person.open(back);
    assert.deepEqual(entriesIn(household.html), [
      ['household', 'alone'],
      ['household-story', ''],
      ['children', '2'],
    ]);
    assert.equal(
      attribute(one((await person.open('/fr/pages/you')).html, 'a', { class: 'pp-back-link' }), 'href'),
      '/fr/',
    );
  });

  it('leads a deep link to the first step that waits for an answer', async () => {
    const person = visitor();
    const early = await person.ask('/fr/pages/review');
    assert.deepEqual([early.status, early.location], [303, '/fr/pages/you']);
    await walkTo(person, 'household');
    const later = await person.ask('/fr/pages/review');
    assert.deepEqual([later.status, later.location], [303, '/fr/pages/household']);
  });

  it('comes back to the review after a change', async () => {
    const person = visitor();
    const review = await walkTo(person, 'review');
    const change = all(review.html, 'a')
      .map((link) => attribute(link, 'href')!)
      .find((href) => href.startsWith('/fr/pages/home?'))!;
    assert.equal(change, '/fr/pages/home?back=review#pp-tenure');
    const home = await person.open(change);
    assert.equal(attribute(one(home.html, 'a', { class: 'pp-back-link' }), 'href'), '/fr/pages/review');
    const again = await person.sendAndFollow(home, { town: 'Vitré' });
    assert.equal(again.path, '/fr/pages/review');
    assert.ok(all(again.html, 'dd').map(text).includes('Vitré'));
  });

  it('asks for the number of whoever wants to be called', async () => {
    const person = visitor();
    const reply = await walkTo(person, 'reply');
    const again = await person.send(reply, { reply: 'phone' });
    assert.equal(again.status, 422);
    assert.deepEqual(summary(again), ['Écrivez le numéro où vous appeler, ou choisissez le courrier']);
    const next = await person.send(again, { phone: '01 99 00 56 78' });
    assert.equal(next.location, '/fr/pages/review');
  });

  it('sends nothing before everything is answered', async () => {
    const person = visitor();
    const page = await walkTo(person, 'household');
    const early = await person.ask('/fr/pages/review', {
      method: 'POST',
      body: 'token=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    assert.deepEqual([page.path, early.status, early.location], ['/fr/pages/household', 303, '/fr/pages/household']);
  });

  it('makes one application of two presses on Send', async () => {
    const person = visitor();
    const review = await walkTo(person, 'review');
    const [first, second] = await Promise.all([person.send(review), person.send(review)]);
    assert.equal(first.status, 303);
    assert.equal(second.location, first.location);
    assert.match(first.location, /receipt/);
  });

  it('forgets the answers after two hours without a page', async () => {
    const person = visitor();
    await walkTo(person, 'home');
    const start = now;
    now = new Date(start.getTime() + 2 * 60 * 60 * 1000 + 1000);
    const later = await person.ask('/fr/pages/home');
    now = start;
    assert.deepEqual([later.status, later.location], [303, '/fr/pages/you']);
  });
});

describe('all steps on one page', () => {
  it('goes to the receipt in one sending, in both languages', async () => {
    const french = await sendOnePage(visitor());
    assert.equal(titleOf(french), 'Demande envoyée – Aide au logement');
    const english = await sendOnePage(visitor(), '/en/one-page');
    assert.equal(titleOf(english), 'Application sent – Housing aid');
    assert.match(english.html, /Withdraw my application \(until 22 December 2026\)/);
  });

  it('answers errors with the same page, and loses nothing', async () => {
    const person = visitor();
    const page = await person.open('/en/one-page');
    const again = await person.send(page, { ...allGood, 'post-code': '35 000', income: '' });
    assert.equal(again.status, 422);
    assert.deepEqual(summary(again), [
      'Write the 5 figures of the postcode, for example 35000',
      'Choose an answer. “I do not know” is fine too.',
    ]);
    assert.deepEqual(
      all(again.html, 'a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href?.startsWith('#pp-')),
      ['#pp-post-code', '#pp-income_1'],
    );
    const kept = Object.fromEntries(entriesIn(again.html));
    assert.deepEqual(
      [kept['family-name'], kept['birth[month]'], kept['tenure'], kept['children']],
      ['Nguyên', 'mars', 'rent', '2'],
    );
    assert.equal(kept['token'], Object.fromEntries(entriesIn(page.html))['token']);
    const sent = await person.send(again, { 'post-code': '35000', income: 'no' });
    assert.equal(sent.status, 303);
  });

  it('makes one application of a page sent twice; another answer is a correction', async () => {
    const person = visitor();
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
    const person = visitor();
    const nasty = '"><script>alert(1)</script>';
    const again = await person.send(await person.open('/fr/une-page'), {
      ...allGood,
      'family-name': nasty,
      'home-story': `</textarea>${nasty}`,
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
    assert.ok(all(receipt.html, 'dd').map(text).includes(nasty));
  });

  it('keeps only what the form asks', async () => {
    const person = visitor();
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

describe('after sending', () => {
  it('corrects: the form opens with the answers, and the new version has a date', async () => {
    const person = visitor();
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
    const person = visitor();
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
    const person = visitor();
    const receipt = await sendOnePage(person);
    const reference = /AL \d{4} \d{4}/.exec(receipt.html)![0];
    assert.equal((await visitor().ask(`/fr/receipt/${encodeURIComponent(reference)}`)).status, 404);
    assert.equal((await visitor().ask(`${receipt.path.slice(0, -1)}`)).status, 404);
    assert.equal((await visitor().ask(receipt.path)).status, 200);
    const start = now;
    now = new Date('2026-12-22T22:59:00Z');
    const lastMinute = await visitor().ask(receipt.path);
    now = new Date('2026-12-22T23:01:00Z');
    const late = await Promise.all(['', '/correct', '/withdraw'].map((act) => visitor().ask(`${receipt.path}${act}`)));
    const lateWithdrawal = await visitor().ask(`${receipt.path}/withdraw`, { method: 'POST' });
    now = start;
    assert.equal(lastMinute.status, 200);
    assert.deepEqual(
      [...late, lateWithdrawal].map(({ status }) => status),
      [410, 410, 410, 410],
    );
    assert.deepEqual(headings(late[0]!), ['Ce reçu n’est plus ouvert']);
    assert.match(late[0]!.html, /tel:0199001234/);
  });

  it('gives each application a link that cannot be guessed', async () => {
    const links = await Promise.all([1, 2, 3].map(async () => (await sendOnePage(visitor())).path));
    assert.equal(new Set(links).size, 3);
    // 32 characters of base64url carry 192 bits.
    for (const link of links) assert.match(link, /^\/fr\/receipt\/[\w-]{32}$/);
  });
});

describe('what the service refuses', () => {
  const post = (path: string, body: BodyInit, headers: Record<string, string>): Promise<Seen> =>
    visitor().ask(path, { method: 'POST', body, headers });
  const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

  it('a form from another site, clearly, and records nothing', async () => {
    const body = new URLSearchParams(entriesIn((await visitor().open('/en/one-page')).html, allGood)).toString();
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { referer: 'https://evil.example/form' },
    ]) {
      const seen = await post('/en/one-page', body, { ...urlencoded, ...(headers as Record<string, string>) });
      assert.equal(seen.status, 403, JSON.stringify(headers));
      assert.deepEqual(headings(seen), ['This was sent from another address']);
      assert.equal(seen.location, '');
    }
    const own = await post('/en/one-page', body, {
      ...urlencoded,
      origin: service.url,
      'sec-fetch-site': 'same-origin',
    });
    assert.equal(own.status, 303);
  });

  it('a body that is too long, unreadable, or of another kind', async () => {
    const cases = [
      [`home-story=${'a'.repeat(65 * 1024)}`, urlencoded, 413, 'What you sent is too long'],
      ['a=%E0%A4%A', urlencoded, 400, 'We could not read what you sent'],
      ['{}', { 'content-type': 'application/json' }, 415, 'We cannot read this kind of sending'],
      ['x', { 'content-type': 'multipart/form-data; boundary=b' }, 400, 'We could not read what you sent'],
    ] as const;
    for (const [body, headers, status, heading] of cases) {
      const seen = await post('/en/one-page', body, headers);
      assert.equal(seen.status, status);
      assert.deepEqual(headings(seen), [heading]);
    }
  });

  it('a path that leads nowhere, and one that climbs out of the assets', async () => {
    for (const path of ['/en/nowhere', '/en/pages/nowhere', '/en/receipt/x/y']) {
      const seen = await visitor().ask(path);
      assert.equal(seen.status, 404);
      assert.deepEqual(headings(seen), ['This page does not exist']);
    }
    for (const path of [
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/',
      '/assets/%00',
      '/assets/constructor',
    ]) {
      const seen = await visitor().ask(path);
      assert.equal(seen.status, 404, path);
      assert.doesNotMatch(seen.html, /workspaces/);
    }
  });

  it('to show its insides when it breaks down', async () => {
    const broken = await startHousingAid({
      now: () => {
        throw new Error('the clock is broken');
      },
    });
    const log = console.error;
    const said: unknown[] = [];
    console.error = (...line: unknown[]) => said.push(line.join(' '));
    try {
      const person = new Visitor(broken.url);
      const seen = await person.send(await person.open('/fr/une-page'), allGood);
      assert.equal(seen.status, 500);
      assert.deepEqual(headings(seen), ['Le service a une panne']);
      assert.doesNotMatch(seen.html, /clock|\.ts|node_modules/);
      const reference = /référence : ([\w-]{8})/.exec(seen.html)?.[1];
      assert.ok(reference && String(said[0]).includes(reference), 'the log names the same reference');
    } finally {
      console.error = log;
      await broken.close();
    }
  });
});

describe('every page', () => {
  it('has a language, a title, landmarks, a skip link, one h1, a person to reach, a way to the statement, the other language', async () => {
    const person = visitor();
    const receipt = await sendOnePage(person);
    const paths = [
      '/fr/',
      '/en/',
      '/fr/une-page',
      '/en/pages/you',
      '/fr/accessibilite',
      '/en/accessibility',
      '/en/nowhere',
      receipt.path,
      `${receipt.path}/correct`,
      `${receipt.path}/withdraw`,
    ];
    for (const path of paths) {
      const { html } = await person.ask(path);
      const lang = path.slice(1, 3);
      assert.equal(attribute(one(html, 'html'), 'lang'), lang === 'fr' ? 'fr' : 'en-GB', path);
      assert.equal(text(one(html, 'h1')), lang === 'fr' ? 'Aide au logement' : 'Housing aid', path);
      assert.ok(text(one(html, 'title')).endsWith(text(one(html, 'h1'))), path);
      for (const landmark of ['header', 'main', 'footer']) one(html, landmark);
      assert.equal(attribute(all(html, 'a')[0]!, 'href'), `#${attribute(one(html, 'main'), 'id')!}`, path);
      const contacts = all(html, 'pp-channel').map((channel) => attribute(channel, 'type'));
      assert.deepEqual(contacts, ['phone', 'visit', 'post'], path);
      const links = all(html, 'a').map((link) => attribute(link, 'href'));
      assert.ok(links.includes(lang === 'fr' ? '/fr/accessibilite' : '/en/accessibility'), path);
      const other = attribute(one(html, 'a', { hreflang: lang === 'fr' ? 'en' : 'fr' }), 'href')!;
      assert.equal((await person.ask(other)).status, 200, `${path} → ${other}`);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `ids of ${path}`);
    }
  });

  it('keeps the place when the language changes', async () => {
    const person = visitor();
    const home = await walkTo(person, 'home');
    const other = attribute(one(home.html, 'a', { hreflang: 'en' }), 'href')!;
    assert.equal(other, '/en/pages/home');
    assert.deepEqual(headings(await person.open(other)), ['Your home']);
  });

  it('is strict about what it loads, and lets the browser keep it for Back', async () => {
    const page = await visitor().ask('/fr/pages/you');
    const policy = page.headers.get('content-security-policy')!;
    for (const rule of [
      "default-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ]) {
      assert.ok(policy.split('; ').includes(rule), rule);
    }
    assert.equal(page.headers.get('cache-control'), 'no-cache');
    assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
    assert.doesNotMatch(page.html, /<style| style=| on[a-z]+="|<script(?![^>]* src=)/);
    const person = visitor();
    const receipt = await sendOnePage(person);
    assert.match((await person.ask(receipt.path)).headers.get('cache-control')!, /private/);
    assert.ok((await visitor().ask('/en/nowhere')).headers.has('content-security-policy'));
  });

  it('sets its cookie only when there is something to keep, out of reach of scripts', async () => {
    const person = visitor();
    const first = await person.ask('/fr/pages/you');
    assert.deepEqual(first.headers.getSetCookie(), []);
    const saved = await person.send(first, goodAnswers['you']);
    assert.match(saved.headers.getSetCookie()[0]!, /; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = visitor({ 'x-forwarded-proto': 'https' });
    const savedOverTls = await secure.send(await secure.ask('/fr/pages/you'), goodAnswers['you']);
    assert.match(savedOverTls.headers.getSetCookie()[0]!, /; Secure/);
  });
});

describe('the script', () => {
  it('can be left out, missing or broken in tests', async () => {
    for (const [script, status, tags] of [
      ['off', 404, 0],
      ['missing', 404, 1],
      ['broken', 200, 1],
    ] as const) {
      const failing = await startHousingAid({ script });
      const person = new Visitor(failing.url);
      assert.equal(all((await person.open('/fr/une-page')).html, 'script').length, tags);
      assert.equal((await person.ask('/assets/plain-pied.js')).status, status);
      await failing.close();
    }
  });

  it('can hang, and the service still stops', async () => {
    const hanging = await startHousingAid({ script: 'hanging' });
    const request = fetch(new URL('/assets/plain-pied.js', hanging.url)).catch((error: unknown) => error);
    const page = await new Visitor(hanging.url).open('/fr/');
    assert.equal(page.status, 200);
    await hanging.close();
    assert.ok((await request) instanceof Error);
  });
});
