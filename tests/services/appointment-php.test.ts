/**
 * The same service on PHP with Twig: macros that write our full form, proved by the published fixtures; checks, proved by
 * the published vectors; pages, on PHP's own server.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expandHtml, wordsFor } from '../../components/src/server/index.js';
import { all, attribute, one, text } from '../components/support/find.js';
import { shapes } from '../components/support/tree.js';
import { builtPackages } from '../support/built.js';
import { filesBelow, ROOT } from '../support/files.js';
import { testWithPhp, type Php } from '../support/php.js';
import { withPhpService } from './support/php-service.js';
import { sendAppointment, steps, walkTo } from './support/appointment.js';
import { headings, summary, titleOf } from './support/tested-service.js';
import { entriesIn } from './support/visitor.js';

builtPackages();

const folder = join(ROOT, 'stories/services/appointment-php');
const published = (path: string): any => JSON.parse(readFileSync(join(ROOT, 'components', path), 'utf8'));

function runPhp({ php, twig }: Php, script: string, input: unknown): any {
  const options = {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: { ...process.env, PLAIN_PIED_TWIG: twig },
  } as const;
  return JSON.parse(execFileSync(php, [join(folder, script)], { ...options, maxBuffer: 64 * 1024 * 1024 }));
}

/** Elements that the macros write. */
const elements = [
  ...[
    'text-field',
    'text-area',
    'select-field',
    'radio-group',
    'checkbox-group',
    'checkbox',
    'date-field',
    'file-field',
  ],
  ...['email-field', 'phone-field', 'name-field', 'error-summary', 'back-link', 'step', 'step-indicator'],
  ...['contact', 'channel', 'help', 'review', 'send', 'receipt', 'journey'],
];
/** Around these stands what the template holds; elsewhere content is HTML of the author's in the place of our parts. */
const holders = ['contact', 'help', 'step', 'receipt', 'journey'];
/** What the macros leave to our server: hours in their notation, and a number to call back. */
const leaves = /opening=|"(?:opening|moments)":/;
const isWritten = (element: string, state: { name: string; content?: string; attributes: object }): boolean =>
  !leaves.test(`${JSON.stringify(state.attributes)}${state.content ?? ''}`) &&
  (state.content === undefined || (holders.includes(element) && !/^(?:full|own)/.test(state.name)));

for (const element of elements) {
  testWithPhp(`Twig writes ${element} as the fixtures have it`, (php) => {
    const { states } = published(`dist/fixtures/${element}.json`);
    const written = states.filter((state: any) => isWritten(element, state));
    assert.ok(written.length > 0);
    const html: string[] = runPhp(
      php,
      'fixtures.php',
      written.map((state: any) => ({ ...state, element })),
    );
    written.forEach((state: any, index: number) => {
      assert.deepEqual(shapes(html[index]!), shapes(state.expanded), `${element}, ${state.name}`);
    });
  });
}

/** A sentence of the kit, with the spaces that `summary` reads. */
const said = (key: string, parameters: Record<string, string | number>): string =>
  wordsFor('fr').text(key, parameters).replace(/\s+/g, ' ');

/** What PHP tells of each case; a suggestion for an address is for the browser. */
const told: Record<string, (expected: any) => unknown> = {
  date: ({ iso, key, parts }) => (key ? { key, parts } : { iso: iso ?? null }),
  email: ({ key }) => ({ key }),
  phone: ({ key, value }) => (key ? { key } : { key: null, value: value ?? null }),
  name: ({ key, value }) => ({ key, value }),
  choice: ({ key }) => ({ key }),
};

for (const name of Object.keys(told)) {
  testWithPhp(`PHP checks a ${name} as the vectors have it`, (php) => {
    // German has no file of words, from which the names of months come.
    const cases = published(`vectors/${name}.json`).cases.filter(({ lang = 'fr' }: any) => lang !== 'de');
    const answers: unknown[] = runPhp(php, 'vectors.php', { name, cases });
    cases.forEach((one: any, index: number) => {
      assert.deepEqual(answers[index], told[name]!(one.expected), `${name}: ${one.name}`);
    });
  });
}

testWithPhp('the PHP service goes from the first step to the receipt, and sends a page sent twice once', (php) =>
  withPhpService(php, async ({ visitor }) => {
    const person = visitor();
    const review = await walkTo(person, 'review');
    const answers = all(review.html, 'dd').map(text);
    for (const expected of ['Zoé N’Diaye', 'Je ne sais pas', '4 janvier 2099', '06 39 98 12 34', 'Pas de réponse'])
      assert.ok(answers.includes(expected), `${expected} among ${answers.join(' | ')}`);
    const sent = await person.send(review);
    assert.equal(sent.status, 303);
    const receipt = await person.open(sent.location);
    assert.match(receipt.html, /Corriger mes réponses \(jusqu’au \d/);
    assert.equal((await person.send(review)).location, sent.location);
  }),
);

testWithPhp(
  'the PHP service answers errors with 422, the list of errors and the answers, brackets in the names',
  (php) =>
    withPhpService(php, async ({ visitor }) => {
      const person = visitor();
      const nasty = '"><script>alert(1)</script>{{ 7 * 7 }}';
      const again = await person.send(await person.open('/fr/subject'), { 'person[given]': nasty });
      assert.equal(again.status, 422);
      assert.match(titleOf(again), /^Erreur : /);
      assert.deepEqual(summary(again), [
        'Choisissez la réponse la plus proche, ou « Je préfère le dire de vive voix »',
        'Ajoutez le nom de famille : Votre nom',
      ]);
      assert.deepEqual(
        all(again.html, 'a')
          .map((link) => attribute(link, 'href'))
          .filter((href) => href?.startsWith('#pp-')),
        ['#pp-subject_1', '#pp-person_family'],
      );
      assert.equal(attribute(one(again.html, 'input', { name: 'person[given]' }), 'value'), nasty);
      assert.equal(attribute(one(again.html, 'input', { name: 'person[family]' }), 'aria-invalid'), 'true');
      assert.equal(all(again.html, 'script').length, 1);
      const next = await person.send(again, { subject: 'money', 'person[family]': 'Exemple' });
      assert.deepEqual([next.status, next.location], [303, '/fr/meeting']);
    }),
);

testWithPhp('the PHP service says what is wrong with a date, a number and an address as the kit does', (php) =>
  withPhpService(php, async ({ visitor }) => {
    const person = visitor();
    const meeting = await walkTo(person, 'meeting');
    const early = await person.send(meeting, { ...steps['meeting'], 'meeting[from][year]': '2020' });
    assert.deepEqual([early.status, summary(early)], [422, ['Écrivez une date à venir, ou laissez vide']]);
    const contact = await person.sendAndFollow(early, steps['meeting']);
    const short = { ...steps['contact'], 'contact[phone]': '06 39 98 12 3', 'contact[email]': 'zoe' };
    assert.deepEqual(summary(await person.send(contact, short)), [
      said('error.phone.tooShort', { count: 9, label: 'Numéro de téléphone' }),
      said('error.email.at', { label: 'Adresse e-mail' }),
    ]);
    const none = { ...steps['contact'], 'contact[phone]': '' };
    assert.deepEqual(summary(await person.send(contact, none)), [
      'Écrivez un numéro de téléphone ou une adresse e-mail',
    ]);
  }),
);

testWithPhp('the PHP service answers an expired token with 419 and keeps the answers', (php) =>
  withPhpService(php, async ({ visitor, data }) => {
    const person = visitor();
    const page = await walkTo(person, 'meeting');
    const sessions = join(data, 'sessions');
    for (const name of await readdir(sessions)) {
      const file = join(sessions, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace(/token_at\|i:\d+/, 'token_at|i:1000'));
    }
    const again = await person.send(page, steps['meeting']);
    assert.equal(again.status, 419);
    assert.match(summary(again).join(' '), /vos réponses/i);
    assert.equal(attribute(one(again.html, 'input', { name: 'meeting[from][month]' }), 'value'), 'janvier');
    assert.ok(entriesIn(again.html).some(([name, value]) => name === 'meeting[place]' && value === 'unknown'));
    const next = await person.send(again);
    assert.deepEqual([next.status, next.location], [303, '/fr/contact']);
  }),
);

testWithPhp('the PHP service keeps what a page brings after its session is gone', (php) =>
  withPhpService(php, async ({ visitor, data }) => {
    const person = visitor();
    const page = await walkTo(person, 'contact');
    for (const name of await readdir(join(data, 'sessions'))) await writeFile(join(data, 'sessions', name), '');
    const again = await person.send(page, steps['contact']);
    assert.equal(again.status, 419);
    assert.equal(attribute(one(again.html, 'input', { name: 'contact[phone]' }), 'value'), '06 39 98 12 34');
    const next = await person.send(again);
    assert.deepEqual([next.status, next.location], [303, '/fr/subject']);
  }),
);

testWithPhp('the PHP service corrects, withdraws and takes up again', (php) =>
  withPhpService(php, async ({ visitor }) => {
    const person = visitor();
    const receipt = await sendAppointment(person);
    await person.open(`${receipt.path}/correct`);
    const changed = await person.sendAndFollow(await person.open('/fr/contact?back=review'), {
      'contact[email]': 'zoe@exemple.fr',
    });
    const corrected = await person.sendAndFollow(changed);
    assert.equal(corrected.path, receipt.path);
    assert.ok(all(corrected.html, 'dd').map(text).includes('zoe@exemple.fr'));
    const withdrawn = await person.sendAndFollow(await person.open(`${receipt.path}/withdraw`));
    assert.match(headings(withdrawn).join(), /retirée/);
    assert.deepEqual(headings(await person.sendAndFollow(withdrawn)), headings(receipt));
  }),
);

testWithPhp('the PHP service has a strict policy and a person to reach on every page', (php) =>
  withPhpService(php, async ({ visitor }) => {
    const person = visitor();
    for (const path of ['/fr/', '/fr/subject', '/fr/nowhere']) {
      const { html, headers } = await person.open(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'self'", "trusted-types 'none'", 'require-trusted-types-for'])
        assert.ok(policy.includes(part));
      assert.equal(all(html, 'pp-contact').length, 1, path);
      assert.equal(headers.get('x-powered-by'), null);
    }
    assert.equal((await person.ask('/assets/plain-pied.js')).status, 200);
    assert.equal((await person.ask('/../index.php')).status, 404);
  }),
);

testWithPhp('the page that PHP writes is the page that the kit would write', (php) =>
  withPhpService(php, async ({ visitor }) => {
    const { html } = await visitor().open('/fr/subject');
    assert.deepEqual(shapes(expandHtml(html)), shapes(html));
  }),
);

testWithPhp('every file of PHP can be read by PHP', ({ php }) => {
  for (const path of filesBelow('stories/services/appointment-php', '.php'))
    execFileSync(php, ['-l', join(ROOT, path)], { encoding: 'utf8' });
});
