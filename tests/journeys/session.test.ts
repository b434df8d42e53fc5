/** @engines chromium
 * The session of the server ends while somebody fills in a form: warned in two windows, kept open, ended, signed in again elsewhere, sent. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { expandHtml } from '../../components/src/server/index.js';
import { timeOfDay } from '../../components/src/base/clock.js';
import { onStep, openChromium } from './support/chromium.js';
import { tabTo } from './support/keyboard.js';
import { journeyOf, markups } from './support/markups.js';
import { document as pageOf, sentPage, serveSite, type ScriptFault, type Site } from './support/site.js';

const iso = (time: number): string => new Date(time).toISOString();
const start = new Date('2026-11-22T14:05:00+01:00');
const session = (now: string, ends: string): string =>
  `<pp-session name="aid" now="2026-11-22T${now}+01:00" ends="2026-11-22T${ends}+01:00" time-zone="Europe/Paris" extend="/stay" sign-in="/sign-in"></pp-session>`;
const form = (attributes = ''): string =>
  pageOf(journeyOf(markups[0]!, { before: session('14:05:00', '14:35:00'), attributes }));

const pages = {
  '/': form(),
  '/served': expandHtml(form(), { lang: 'fr' }),
  '/only-here': form('keep="page"'),
  '/stay': pageOf('<h2>Votre connexion reste ouverte</h2>'),
  '/sign-in': pageOf('<h2>Identifiez-vous</h2><a href="/signed-in">Entrer</a>'),
  '/signed-in': pageOf(`<h2>Bonjour</h2>${session('14:40:00', '15:10:00')}`),
  '/elsewhere': pageOf('<h2>Ailleurs</h2>'),
  '/sent': sentPage,
};

interface Opened {
  readonly site: Site;
  readonly browser: Browser;
  readonly page: Page;
}

interface Options {
  readonly path?: string;
  readonly clock?: Date;
}

async function open({ path = '/', clock = start }: Options = {}): Promise<Opened> {
  const site = await serveSite({ pages });
  const { browser, page } = await openChromium();
  await page.context().clock.install({ time: clock });
  await page.context().clock.pauseAt(new Date(clock.getTime() + 1000));
  await page.goto(`${site.url}${path}`);
  await page.locator('pp-session [role="status"]').waitFor({ state: 'attached' });
  return { site, browser, page };
}

async function close({ site, browser }: Pick<Opened, 'site' | 'browser'>): Promise<void> {
  await browser.close();
  await site.close();
}

async function within(options: Options, run: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = await open(options);
  try {
    await run(opened);
  } finally {
    await close(opened);
  }
}

/** What the server answers to the button. */
const answer = (page: Page, status: number, body?: object): Promise<unknown> =>
  page
    .context()
    .route('**/stay', (route) => (body ? route.fulfill({ status, json: body }) : route.fulfill({ status })));

const news = (page: Page, text: string): Promise<void> =>
  page.locator('pp-session [role="status"]').getByText(text).waitFor();

const pass = (page: Page, minutes: number): Promise<void> => page.context().clock.runFor(minutes * 60_000);

const fillFirst = async (page: Page): Promise<void> => {
  await onStep(page, 'you');
  await page.fill('input[name="name"]', 'Diallo');
};

async function sendRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await onStep(page, 'home');
  await page.getByText('Propriétaire', { exact: true }).click();
  await page.fill('input[name="town"]', 'Rennes');
  await page.getByRole('button', { name: 'Continuer', exact: true }).click();
  await onStep(page, 'review');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await page.waitForURL('**/sent', { waitUntil: 'commit' });
}

/** What was typed, without the keys of the sending itself. */
const typed = (entries: readonly [string, string][] | undefined): [string, string][] =>
  (entries ?? []).filter(([name]) => !name.startsWith('pp-'));

const entries = [
  ['name', 'Diallo'],
  ['status', 'owner'],
  ['town', 'Rennes'],
];

describe('a session near its end, in two windows', () => {
  let opened: Opened;
  let second: Page;
  before(async () => {
    opened = await open();
    await fillFirst(opened.page);
    second = await opened.page.context().newPage();
    await second.goto(opened.site.url);
    await onStep(second, 'you');
    await opened.page.getByRole('textbox', { name: 'Nom' }).focus();
    await pass(opened.page, 25);
  });
  after(() => close(opened));

  it('both are warned, at the same time of day, and the focus stays in the field', async () => {
    await news(second, 's’arrête à 14 h 35');
    await news(opened.page, 's’arrête à 14 h 35');
    assert.equal(await opened.page.evaluate(() => document.activeElement?.getAttribute('name')), 'name');
  });

  it('one press by keyboard in the one keeps both open', async () => {
    await answer(opened.page, 200, { ends: '2026-11-22T15:05:00+01:00' });
    await tabTo(second, 'pp-session button');
    await second.keyboard.press('Enter');
    await news(second, 'reste ouverte jusqu’à 15 h 05');
    await news(opened.page, 'reste ouverte jusqu’à 15 h 05');
    assert.equal(await opened.page.inputValue('input[name="name"]'), 'Diallo');
    assert.equal(await opened.page.evaluate(() => location.pathname), '/');
  });

  it('the good news goes when the person moves on, and the press that does it is not lost', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Continuer', exact: true }).click();
    await onStep(page, 'home');
    await page.locator('pp-session .pp-notice').waitFor({ state: 'detached' });
    assert.equal(await page.locator('pp-session').getByText('reste ouverte jusqu’à 15 h 05').isVisible(), true);
  });
});

describe('a warning on a small screen', () => {
  it('stays in sight, and never lies over what has the focus', () =>
    within({}, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 660 });
      await onStep(page, 'you');
      await page.evaluate(() => {
        const fields = Array.from({ length: 25 }, () => document.createElement('p'));
        for (const field of fields) field.append(document.createElement('input'));
        document.querySelector('pp-step')!.append(...fields);
      });
      await pass(page, 25);
      await news(page, 's’arrête à 14 h 35');
      await page.locator('pp-step input').last().focus();
      for (let presses = 0; presses < 24; presses += 1) {
        await page.keyboard.press('Shift+Tab');
        const [panel, field] = await page.evaluate(() =>
          [document.querySelector('.pp-session-warning')!, document.activeElement!].map((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return { top, bottom };
          }),
        );
        assert.ok(panel!.top >= 0 && panel!.bottom < 300, `in sight, at ${panel!.top} to ${panel!.bottom}`);
        assert.ok(field!.top >= panel!.bottom, `press ${presses}: ${field!.top} lies under ${panel!.bottom}`);
      }
    }));
});

describe('a session that ended', () => {
  it('says what the journey keeps beyond the page', () =>
    within({}, async ({ page }) => {
      await pass(page, 36);
      await news(page, 'même si vous la rechargez');
    }));

  it('signed in again in another window, the person goes on and sends what was typed before', () =>
    within({}, async (opened) => {
      const { page, site } = opened;
      await fillFirst(page);
      await pass(page, 36);
      await news(page, 's’est arrêtée');
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'S’identifier (dans une autre fenêtre)' }).click(),
      ]);
      await other.getByRole('link', { name: 'Entrer' }).click();
      await other.waitForURL('**/signed-in');
      await news(page, 'Vous pouvez continuer ici.');
      assert.equal(await page.inputValue('input[name="name"]'), 'Diallo');
      await sendRest(page);
      assert.deepEqual(site.posts.map(typed), [entries]);
    }));

  it('never stops the person from sending', () =>
    within({}, async (opened) => {
      await fillFirst(opened.page);
      await pass(opened.page, 40);
      await news(opened.page, 's’est arrêtée');
      await sendRest(opened.page);
      assert.deepEqual(opened.site.posts.map(typed), [entries]);
    }));

  it('a reload brings back the answers that this tab kept', () =>
    within({}, async (opened) => {
      const { page } = opened;
      await fillFirst(page);
      await pass(page, 40);
      await news(page, 's’est arrêtée');
      await page.reload();
      await onStep(page, 'you');
      assert.equal(await page.inputValue('input[name="name"]'), 'Diallo');
    }));

  it('promises no more than the page where the journey keeps nothing', () =>
    within({ path: '/only-here' }, async (opened) => {
      await pass(opened.page, 36);
      await news(opened.page, 's’est arrêtée. Ce que vous avez écrit reste dans cette page. Identifiez-vous');
    }));
});

describe('a request for more time', () => {
  for (const [title, status, text] of [
    ['the server fails', 500, 'Le service ne répond pas.'],
    ['nobody is signed in any more', 401, 's’est arrêtée'],
  ] as const) {
    it(`where ${title}, loses nothing and can be made again`, () =>
      within({}, async (opened) => {
        const { page } = opened;
        await fillFirst(page);
        await pass(page, 26);
        await answer(page, status);
        await page.getByRole('button', { name: 'Rester connecté' }).click();
        await news(page, text);
        assert.equal(await page.inputValue('input[name="name"]'), 'Diallo');
        await page.context().unroute('**/stay');
        await answer(page, 204);
        await page.locator('pp-session button').click();
        await news(page, 'Vous pouvez continuer ici.');
      }));
  }

  it('that is led to the page of signing in is no yes', () =>
    within({}, async (opened) => {
      await pass(opened.page, 26);
      // The page itself: what a server shows in place of an answer.
      await opened.page.getByRole('button', { name: 'Rester connecté' }).click();
      await news(opened.page, 's’est arrêtée');
    }));

  it('on a dead line says what to do', () =>
    within({}, async (opened) => {
      await pass(opened.page, 26);
      await opened.page.context().setOffline(true);
      await opened.page.getByRole('button', { name: 'Rester connecté' }).click();
      await news(opened.page, 'Le service ne répond pas.');
    }));
});

describe('a device with a wrong clock', () => {
  it('is warned as long before the end as any other, and told the time of the server', () =>
    within({ clock: new Date('2021-01-01T03:00:00Z') }, async (opened) => {
      await opened.page.locator('pp-session').getByText('reste ouverte jusqu’à 14 h 35').waitFor();
      await pass(opened.page, 26);
      await news(opened.page, 's’arrête à 14 h 35');
    }));
});

/** The true time: whether a page comes out of the cache is read from the performance of the page, which a stopped clock has none of. */
for (const pageCache of [true, false]) {
  it(`Back from another page, page cache ${pageCache ? 'on' : 'off'}: the end that another window knows by now counts`, async () => {
    const now = Date.now();
    const lasting = (minutes: number): string =>
      `<pp-session name="aid" now="${iso(now)}" ends="${iso(now + minutes * 60_000)}" time-zone="Europe/Paris" extend="/stay"></pp-session>`;
    const site = await serveSite({
      pages: {
        '/': pageOf(journeyOf(markups[0]!, { before: lasting(30) })),
        '/later': pageOf(lasting(90)),
        '/elsewhere': pages['/elsewhere'],
      },
    });
    const { browser, page } = await openChromium({ pageCache });
    try {
      await page.goto(site.url);
      await fillFirst(page);
      await page.evaluate(() => {
        addEventListener(
          'pageshow',
          ({ persisted }) => void (document.documentElement.dataset['cached'] = String(persisted)),
        );
      });
      await page.goto(`${site.url}/elsewhere`);
      const other = await page.context().newPage();
      await other.goto(`${site.url}/later`);
      await other.locator('pp-session p').waitFor();
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForURL((url) => !url.pathname.includes('elsewhere'), { waitUntil: 'commit' });
      await onStep(page, 'you');
      const cached = await page.evaluate(() => document.documentElement.dataset['cached'] ?? 'false');
      assert.equal(cached, String(pageCache), 'the test met the cache it is about');
      const later = timeOfDay(now + 90 * 60_000, 'fr', 'Europe/Paris');
      await page.locator('pp-session').getByText(`reste ouverte jusqu’à ${later}`).waitFor();
    } finally {
      await close({ site, browser });
    }
  });
}

for (const [title, fault, scripting] of [
  ['scripts are off', 'none', false],
  ['the script is missing', 'missing', true],
  ['the script is broken', 'broken', true],
] as readonly (readonly [string, ScriptFault, boolean])[]) {
  describe(`written by the server, when ${title}`, () => {
    it('says until when, and keeps the session open from another window without touching what is typed', async () => {
      const site = await serveSite({ pages, fault });
      const { browser, page } = await openChromium({ context: { javaScriptEnabled: scripting } });
      try {
        await page.goto(`${site.url}/served`);
        const line = page.locator('pp-session p');
        assert.match((await line.innerText()).replace(/\s/g, ' '), /reste ouverte jusqu’à 14 h 35\. Rester connecté/);
        await page.getByRole('textbox', { name: 'Nom' }).fill('Diallo');
        const [other] = await Promise.all([
          page.context().waitForEvent('page'),
          page.getByRole('link', { name: 'Rester connecté (dans une autre fenêtre)' }).click(),
        ]);
        await other.getByRole('heading', { name: 'Votre connexion reste ouverte' }).waitFor();
        assert.equal(await page.getByRole('textbox', { name: 'Nom' }).inputValue(), 'Diallo');
        assert.deepEqual(site.posts, []);
      } finally {
        await close({ site, browser });
      }
    });
  });
}
