import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, reporters, type PageResult } from '../../../audit/src/index.js';
import { parkingPermit } from '../../fixtures/foreign-forms/govuk/server.js';
import { transportCard } from '../../fixtures/foreign-forms/plain-multi-page/server.js';
import { folderHandler } from '../support/fixtures.js';
import { serve, type Handler, type Served } from '../support/serve.js';

interface Walked {
  page: PageResult;
  server: Served;
}

async function walk(
  handler: Handler,
  path: string,
  options: Partial<Parameters<typeof audit>[0]> = {},
): Promise<Walked> {
  const server = await serve(handler);
  try {
    const result = await audit({ targets: [server.origin + path], lang: 'en', timeout: 20, ...options });
    return { page: result.pages[0]!, server };
  } finally {
    await server.close();
  }
}

const screens = (page: PageResult) => page.screens.map(({ id, kind }) => `${id} ${kind}`);
const met = (page: PageResult, id: string) =>
  page.screens.find((screen) => screen.id === id)?.states.map(({ kind }) => kind);
const problems = (page: PageResult) =>
  page.findings
    .filter(({ outcome, apart }) => outcome !== 'pass' && !apart)
    .map(({ rule, screen, target }) => `${rule} ${screen} ${target}`);

const EVERY_STATE = ['initial', 'errors', 'filled', 'back-by-browser', 'back-by-page'];

test('a form on one page is filled, and not sent', async () => {
  const { page, server } = await walk(folderHandler('foreign-forms/plain-one-page'), '/index.html');
  assert.deepEqual(screens(page), ['/index.html questions']);
  assert.deepEqual(met(page, '/index.html'), ['initial', 'filled']);
  assert.deepEqual(
    page.screens[0]?.notReached.find(({ state }) => state === 'errors'),
    { state: 'errors', why: 'last-sending' },
  );
  assert.deepEqual(
    [page.status, page.stop?.code, page.stop?.data['button']],
    ['complete', 'last-sending', 'Envoyer le signalement'],
  );
  assert.deepEqual(problems(page), []);
  assert.deepEqual(server.writes(), []);
});

test('fields that hide properties of their form are read and filled like others', async () => {
  const { page, server } = await walk(folderHandler('foreign-forms/plain-one-page'), '/awkward-names.html', {
    rules: ['human-contact'],
  });
  assert.deepEqual(page.screens[0]?.states, [
    { kind: 'initial', sameAs: null },
    { kind: 'filled', sameAs: null },
  ]);
  assert.equal(page.stop?.code, 'last-sending');
  assert.deepEqual(server.writes(), []);
});

test('a server-rendered form of several pages is walked to its review, in every state, and not sent', async () => {
  const { page, server } = await walk(transportCard, '/carte/vous');
  assert.deepEqual(screens(page), [
    '/carte/vous questions',
    '/carte/adresse questions',
    '/carte/formule questions',
    '/carte/verifier review',
  ]);
  for (const id of ['/carte/vous', '/carte/adresse', '/carte/formule'])
    assert.deepEqual(met(page, id), EVERY_STATE, id);
  assert.deepEqual(
    page.transitions.map(({ from, to, by }) => [from, to, by]),
    [
      ['/carte/vous', '/carte/adresse', 'Continuer'],
      ['/carte/adresse', '/carte/formule', 'Continuer'],
      ['/carte/formule', '/carte/verifier', 'Continuer'],
    ],
  );
  assert.deepEqual([page.status, page.stop?.code, page.stop?.data['by']], ['complete', 'last-sending', 'review']);
  assert.deepEqual(problems(page), []);
  assert.ok(!server.requests.includes('POST 127.0.0.1/carte/envoyer'), 'it was not sent');
});

test('a form in GOV.UK markup is walked from its start page to its check answers page, and not sent', async () => {
  const { page, server } = await walk(parkingPermit, '/start');
  assert.deepEqual(screens(page), [
    '/start page',
    '/permit/name questions',
    '/permit/vehicle questions',
    '/permit/phone questions',
    '/permit/check-answers review',
  ]);
  for (const id of ['/permit/name', '/permit/vehicle', '/permit/phone'])
    assert.deepEqual(met(page, id), EVERY_STATE, id);
  assert.deepEqual(
    [page.status, page.stop?.code, page.stop?.data['button']],
    ['complete', 'last-sending', 'Accept and send'],
  );
  assert.ok(!server.requests.includes('POST 127.0.0.1/permit/send'), 'it was not sent');
});

test('a running journey on one page is walked step by step, and not sent', async () => {
  const { page, server } = await walk(folderHandler('foreign-forms/running-journey'), '/index.html');
  assert.deepEqual(screens(page), ['#/you questions', '#/birth questions', '#/review review']);
  for (const id of ['#/you', '#/birth']) assert.deepEqual(met(page, id), EVERY_STATE, id);
  const you = page.screens[0]!;
  assert.equal(you.states.find(({ kind }) => kind === 'back-by-page')?.sameAs, 'back-by-browser', 'not judged twice');
  assert.deepEqual([page.status, page.stop?.code, page.stop?.data['by']], ['complete', 'last-sending', 'pp-send']);
  assert.deepEqual(server.writes(), []);
});

test('the same form gives the same findings with the same seed, and the same screens with another', async () => {
  const run = (seed: number) =>
    walk(folderHandler('foreign-forms/running-journey'), '/index.html', {
      seed,
      rules: ['step-back', 'human-contact'],
    });
  const [first, second, other] = [await run(3), await run(3), await run(4)];
  const stable = ({ page }: Walked) =>
    JSON.stringify([page.findings, page.screens, page.transitions, page.stop]).replace(/127\.0\.0\.1:\d+/g, 'host');
  assert.equal(stable(first), stable(second));
  assert.deepEqual(screens(first.page), screens(other.page));
});

test('--submit goes on to the receipt', async () => {
  const { page, server } = await walk(transportCard, '/carte/vous', { submit: true, rules: ['human-contact'] });
  assert.equal(page.stop?.code, 'sent');
  assert.equal(page.screens.at(-1)?.id, '/carte/recu');
  assert.equal(server.writes().filter((line) => line.endsWith('/carte/envoyer')).length, 1);
});

test('no report holds what was typed, tokens, or hidden values', async () => {
  const token = 'c0ffee0123456789deadbeef0123456789';
  const typed: string[] = [];
  const handler: Handler = (asked, response) => {
    typed.push(...[...asked.body.values()].filter((value) => value.length > 2));
    const answer = transportCard(asked, response) as { body?: string };
    // The review repeats the answers where axe and the walk read: in headings, links and labels of a careless page.
    const echo = typed
      .map((value) => `<h3><a href="/x?token=${token}" aria-label="${value}">${value}</a></h3>`)
      .join('');
    const hidden = `<input type="hidden" name="csrf" value="${token}"><img src="/i?key=${token}">`;
    return { ...answer, body: answer.body?.replace('</form>', `${hidden}</form>${echo}`) ?? '' };
  };
  const server = await serve(handler);
  try {
    const result = await audit({ targets: [`${server.origin}/carte/vous?session=${token}`], lang: 'en', timeout: 20 });
    assert.ok(typed.length > 3 && result.pages[0]?.screens.length === 4);
    for (const [name, reporter] of Object.entries(reporters)) {
      const report = reporter(result);
      assert.ok(!report.includes(token), `${name} holds a token`);
      for (const value of new Set(typed)) assert.ok(!report.includes(value), `${name} holds an answer: ${value}`);
    }
  } finally {
    await server.close();
  }
});
