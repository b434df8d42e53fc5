/** @engines chromium
 * The example service, whole, as people use it: by keyboard, without scripts, with a script that fails, in both page styles. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startHousingAid, type HousingAidOptions } from '../../stories/services/housing-aid/server.js';
import { Questions } from '../../stories/services/housing-aid/form.js';
import { fr } from '../../stories/services/housing-aid/texts/fr.js';
import { onStep, onSummary, openChromium } from './support/chromium.js';
import { keepPosts, tabTo, type Posted } from './support/keyboard.js';

const child = (entry: number, name: string, more: 'yes' | 'no'): [string, string][] => [
  [`input[name="children[${entry}][name]"]`, name],
  [`input[name="children[${entry}][birth][day]"]`, '5'],
  [`input[name="children[${entry}][birth][month]"]`, 'mai'],
  [`input[name="children[${entry}][birth][year]"]`, '2015'],
  [`input[name="children[${entry}][more]"][value="${more}"]`, ''],
];

/** Answers of a fictitious person, in the order of the page: selector of the control, then what is typed; '' ticks. */
const answers: readonly (readonly [step: string, controls: readonly (readonly [string, string])[]])[] = [
  [
    'you',
    [
      ['input[name="family-name"]', 'Exemple'],
      ['input[name="given-name"]', 'Camille'],
      ['input[name="birth[day]"]', '27'],
      ['input[name="birth[month]"]', 'mars'],
      ['input[name="birth[year]"]', '1980'],
    ],
  ],
  ['home', [['input[name="tenure"][value="rent"]', '']]],
  [
    'rent',
    [
      ['input[name="rent"]', '620'],
      ['input[name="landlord"][value="social"]', ''],
    ],
  ],
  [
    'address',
    [
      ['textarea[name="street"]', '1 place de la Mairie'],
      ['input[name="postcode"]', '35000'],
      ['input[name="town"]', 'Rennes'],
    ],
  ],
  [
    'household',
    [
      ['input[name="household"][value="alone"]', ''],
      ['input[name="with-children"][value="yes"]', ''],
    ],
  ],
  ['child', child(0, 'Ana', 'yes')],
  ['child-2', child(1, 'Bo', 'no')],
  ['income', [['input[name="income"][value="no"]', '']]],
  ['reply', [['input[name="reply"][value="post"]', '']]],
];

interface Opened {
  readonly page: Page;
  readonly url: string;
  readonly posts: Posted[];
}

async function withService(
  options: HousingAidOptions & { scripting?: boolean },
  run: (opened: Opened) => Promise<void>,
): Promise<void> {
  const { scripting = true, ...service } = options;
  const running = await startHousingAid(service);
  const { browser, page } = await openChromium({ context: { javaScriptEnabled: scripting } });
  try {
    await run({ page, url: running.url, posts: keepPosts(page) });
  } finally {
    await browser.close();
    await running.close();
  }
}

/** Fills a step by keyboard alone. */
async function type(page: Page, controls: readonly (readonly [string, string])[]): Promise<void> {
  for (const [selector, text] of controls) {
    await tabTo(page, selector);
    await page.keyboard.press(text === '' ? 'Space' : 'ControlOrMeta+A');
    if (text !== '') await page.keyboard.type(text);
  }
}

/** Presses a button or link by keyboard. */
async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

const continues = 'button[data-pp-part="continue"]';
const sends = 'pp-send button';
/** One step per page, the service writes the button. */
const goesOn = 'pp-journey > button[type="submit"]';

async function expectReceipt(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Votre demande est envoyée' }).waitFor();
  assert.match(await page.locator('.pp-receipt-facts').innerText(), /Numéro de votre demande/);
  assert.equal(await page.getByRole('link', { name: /^Corriger mes réponses/ }).isVisible(), true);
  assert.equal(await page.getByRole('link', { name: /^Retirer ma demande/ }).isVisible(), true);
}

/** One page, with the script, by keyboard: from the first field to the receipt. */
async function completeOnePage({ page, url }: Opened): Promise<void> {
  await page.goto(`${url}/fr/une-page`);
  for (const [step, controls] of answers) {
    await onStep(page, step);
    await type(page, controls);
    await press(page, continues);
  }
  await onStep(page, 'review');
  await press(page, sends);
  await expectReceipt(page);
}

/** One page, no script: everything stands on it, one after the other. */
async function completePlainPage({ page, url }: Opened): Promise<void> {
  await page.goto(`${url}/fr/une-page`, { waitUntil: 'commit' });
  await page.locator(sends).waitFor();
  await type(
    page,
    answers.filter(([step]) => step !== 'child-2').flatMap(([, controls]) => controls),
  );
  await press(page, sends);
  // The page did not hold the second child yet: it comes again with it, and leads there.
  const added = page.getByRole('link', { name: 'Aller à «\u00a0Enfant 2\u00a0»' });
  await added.waitFor();
  assert.equal(await page.locator('pp-error-summary').count(), 0);
  await press(page, '.pp-notice a');
  await type(page, answers.find(([step]) => step === 'child-2')![1]);
  await press(page, sends);
  await expectReceipt(page);
}

/** One step per page, with or without the script. */
async function completePages({ page, url }: Opened): Promise<void> {
  await page.goto(`${url}/fr/pages/you`, { waitUntil: 'commit' });
  for (const [step, controls] of answers) {
    await page.waitForURL(`**/fr/pages/${step}`, { waitUntil: 'commit' });
    await page.locator(goesOn).waitFor();
    await type(page, controls);
    await press(page, goesOn);
  }
  await page.waitForURL('**/fr/pages/review', { waitUntil: 'commit' });
  await press(page, sends);
  await expectReceipt(page);
}

describe('the service is completed by keyboard alone', () => {
  const sent = new Map<string, Posted[]>();
  const completes = (
    title: string,
    options: Parameters<typeof withService>[0],
    complete: (opened: Opened) => Promise<void>,
  ): void => {
    it(title, () =>
      withService(options, async (opened) => {
        await complete(opened);
        // Which page it is differs from page to page.
        sent.set(
          title,
          opened.posts.map((post) => post.filter(([name]) => !['pp-version', 'pp-page'].includes(name))),
        );
      }),
    );
  };

  completes('one page', {}, completeOnePage);
  completes('one page, JavaScript off', { scripting: false }, completePlainPage);
  for (const script of ['missing', 'broken', 'hanging'] as const) {
    completes(`one page, script ${script}`, { script }, completePlainPage);
  }
  completes('one step per page', {}, completePages);
  completes('one step per page, JavaScript off', { scripting: false }, completePages);

  it('and one step per page sends the same ordered entries with and without the script', () => {
    const [withScript, without] = [sent.get('one step per page'), sent.get('one step per page, JavaScript off')];
    assert.equal(without?.length, answers.length + 1);
    assert.deepEqual(withScript, without);
  });

  it('and the service keeps the same ordered entries, in both page styles, with and without the script', async () => {
    const questions = await Questions.of(fr);
    const kept = [...sent].map(([title, posts]) => [
      title,
      questions.prune(title.startsWith('one page') ? posts.at(-1)! : posts.flat()),
    ]);
    assert.equal(kept.length, 7);
    for (const [title, entries] of kept) assert.deepEqual(entries, kept[0]![1], String(title));
    assert.ok(kept[0]![1]!.length > 20);
  });
});

describe('one step per page, with the script', () => {
  const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continuer', exact: true }).click();

  it('Continue checks in the browser first: nothing travels, the errors read like the server’s', async () => {
    await withService({}, async ({ page, url, posts }) => {
      const errors = async (): Promise<unknown> => [
        await page.title(),
        await page.locator('pp-error-summary li').allInnerTexts(),
        await page.locator('.pp-error').allInnerTexts(),
        await page.locator('[aria-invalid="true"]').count(),
      ];
      await page.goto(`${url}/fr/pages/you`);
      await goOn(page);
      await onSummary(page);
      const inBrowser = await errors();
      assert.deepEqual(posts, []);
      const plain = await page.context().browser()!.newContext({ javaScriptEnabled: false });
      const other = await plain.newPage();
      await other.goto(`${url}/fr/pages/you`);
      await other.getByRole('button', { name: 'Continuer', exact: true }).click();
      const onServer = [
        await other.title(),
        await other.locator('pp-error-summary li').allInnerTexts(),
        await other.locator('.pp-error').allInnerTexts(),
        await other.locator('[aria-invalid="true"]').count(),
      ];
      assert.deepEqual(inBrowser, onServer);
      assert.equal(inBrowser instanceof Array && String(inBrowser[0]).startsWith('Erreur : '), true);
    });
  });

  it('Back, Forward, reload and Change find the answers again', async () => {
    await withService({}, async ({ page, url }) => {
      await page.goto(`${url}/fr/pages/you`);
      for (const [, controls] of answers) {
        await type(page, controls);
        await goOn(page);
      }
      await page.waitForURL('**/fr/pages/review');
      const review = await page.locator('pp-review').innerText();
      assert.match(review, /27 mars 1980/);
      await page.goBack();
      await page.waitForURL('**/fr/pages/reply');
      assert.equal(await page.isChecked('input[value="post"]'), true);
      await page.locator('pp-back-link a').click();
      await page.waitForURL('**/fr/pages/income');
      assert.equal(await page.isChecked('input[value="no"]'), true);
      await page.goForward();
      await page.goto(`${url}/fr/pages/review`);
      assert.equal(await page.locator('pp-review').innerText(), review);
      await page.getByRole('link', { name: /^Modifier.: Où recevez-vous du courrier/ }).click();
      await page.fill('input[name="town"]', 'Brest');
      await page.reload();
      assert.equal(await page.inputValue('input[name="town"]'), 'Brest', 'typed and not yet sent: kept in this tab');
      await goOn(page);
      await page.waitForURL('**/fr/pages/review**');
      assert.match(await page.locator('pp-review').innerText(), /Brest/);
    });
  });

  it('the contact stands at the same place on every screen, in both styles', async () => {
    await withService({}, async ({ page, url }) => {
      const place = (): Promise<string> =>
        page.evaluate(() => {
          const contacts = [...document.querySelectorAll('pp-contact')].filter((contact) => contact.checkVisibility());
          const stops = [
            ...document.querySelectorAll<HTMLElement>('main a, main summary, main input, main button'),
          ].filter((stop) => stop.checkVisibility());
          const summary = contacts[0]?.querySelector('summary') ?? contacts[0]?.shadowRoot?.querySelector('summary');
          const before = stops.filter(
            (stop) =>
              contacts[0] &&
              Boolean(stop.compareDocumentPosition(contacts[0]) & Node.DOCUMENT_POSITION_FOLLOWING) &&
              !contacts[0].contains(stop),
          );
          return `${contacts.length} contact, ${summary ? 'opens' : 'missing'}, after ${before.length} stops, at ${Math.round(contacts[0]?.getBoundingClientRect().left ?? -1)}`;
        });
      const seen: string[] = [];
      for (const style of ['une-page', 'pages/you']) {
        await page.goto(`${url}/fr/${style}`);
        for (const [, controls] of answers) {
          await page.locator('main button[type="submit"]:not([aria-hidden], [formnovalidate]):visible').waitFor();
          await page.waitForFunction(
            () => [...document.querySelectorAll('pp-step')].filter((step) => step.checkVisibility()).length === 1,
          );
          seen.push(await place());
          await type(page, controls);
          const heading = await page.locator('h2:visible').first().innerText();
          await goOn(page);
          await page.waitForFunction(
            (before) =>
              [...document.querySelectorAll('h2')].find((candidate) => candidate.checkVisibility())?.innerText !==
              before,
            heading,
          );
        }
        seen.push(await place());
      }
      assert.deepEqual([...new Set(seen)], [seen[0]]);
      assert.match(seen[0]!, /^1 contact, opens, after 1 stops/);
    });
  });
});
