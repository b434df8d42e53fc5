import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/session.js';
import { clear, settled } from '../../suites/field/page.js';
import { addresses, answerWith, newsIn, pressIn, standStill, warnedSession } from './session-trial.js';
import type { StoppedClock } from './session-trial.js';

describe('pp-session asks the server', () => {
  let clock: StoppedClock;
  beforeEach(() => void (clock = standStill()));
  afterEach(() => {
    clear();
    clock.goOn();
    localStorage.clear();
  });

  const later = (place: Element, milliseconds: number): Promise<void> => clock.passIn(place, milliseconds);
  const warned = (attributes?: string): Promise<HTMLElement> => warnedSession(clock, attributes);
  const press = (place: Element): Promise<void> => pressIn(place, clock);

  for (const [title, answer, expected] of [
    [
      'a header',
      () => new Response(null, { status: 204, headers: { 'session-ends': '2026-11-22T14:47:00+01:00' } }),
      '14 h 47',
    ],
    ['nothing: as long again as when the page came', () => new Response(null, { status: 204 }), '15 h 00'],
    ['JSON without an end', () => Response.json({ ok: true }), '15 h 00'],
  ] as const) {
    it(`takes the new end from ${title}`, async () => {
      answerWith(answer);
      const place = await warned();
      await press(place);
      expect(newsIn(place)).to.include(`jusqu’à ${expected}`);
    });
  }

  it('posts where it is told to', async () => {
    const asked = answerWith(() => new Response(null, { status: 204 }));
    await press(await warned(`${addresses} method="POST"`));
    expect(asked[0]!.init.method).to.equal('POST');
  });

  for (const [title, answer] of [
    ['the line is dead', () => Promise.reject(new TypeError('no line'))],
    ['the server fails', () => new Response('', { status: 503 })],
    ['the address is not there', () => new Response('', { status: 404 })],
    ['the answer cannot be read', () => new Response('{', { headers: { 'content-type': 'application/json' } })],
  ] as const) {
    it(`where ${title}, says that nothing is lost and lets the person try again`, async () => {
      answerWith(answer);
      const place = await warned();
      await press(place);
      expect(newsIn(place)).to.equal(
        'Le service ne répond pas. Ce que vous avez écrit reste dans cette page. Attendez un instant, puis essayez encore.Rester connecté',
      );
      answerWith(() => new Response(null, { status: 204 }));
      await press(place);
      expect(newsIn(place)).to.include('Vous pouvez continuer ici.');
    });
  }

  it('gives up a line that does not answer after ten seconds', async () => {
    answerWith(
      (_url, { signal }) =>
        new Promise((_resolve, reject) => signal!.addEventListener('abort', () => reject(new Error('stopped')))),
    );
    const place = await warned();
    place.querySelector<HTMLButtonElement>('button')!.click();
    await later(place, 9999);
    expect(newsIn(place)).to.include('Un instant');
    await later(place, 1);
    await clock.until(() => newsIn(place).includes('ne répond pas'));
  });

  it('asks once, however often the button is pressed', async () => {
    let release = (): void => undefined;
    const asked = answerWith(
      () => new Promise((resolve) => (release = () => resolve(new Response(null, { status: 204 })))),
    );
    const place = await warned();
    const button = place.querySelector<HTMLButtonElement>('button')!;
    for (let presses = 0; presses < 3; presses += 1) button.click();
    await settled(place);
    expect(asked.length).to.equal(1);
    release();
    await clock.until(() => newsIn(place).includes('Vous pouvez continuer'));
  });

  for (const [title, answer] of [
    ...[401, 403, 419, 440].map((status) => [`a ${status}`, () => new Response('', { status })] as const),
    ['a page in place of an answer', () => new Response('<h1>', { headers: { 'content-type': 'text/html' } })],
    ['a redirect', () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })],
  ] as const) {
    it(`after ${title}, says how to sign in again`, async () => {
      answerWith(answer);
      const place = await warned();
      await press(place);
      expect(newsIn(place)).to.include('Votre connexion au service s’est arrêtée.');
    });
  }
});
