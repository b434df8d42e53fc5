import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/define/journey.js';
import type { ProblemsDetail, StepChangeDetail } from '../../../components/src/journey/journey/events.js';
import type { Journey } from '../../../components/src/journey/journey/journey.js';
import { clear, mount, movesSince, placesOf, put, warningsOf } from '../../suites/field/page.js';

const steps = `
  <pp-step name="you" heading="Qui êtes-vous ?"><pp-text-field label="Nom" name="name" required></pp-text-field></pp-step>
  <pp-step name="home" heading="Votre logement"><pp-text-field label="Ville" name="town"></pp-text-field></pp-step>
  <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send>`;
const form = (attributes = '', inside = steps): string =>
  `<form action="/send" method="post" novalidate><pp-journey name="browser-test" keep="page" ${attributes}>${inside}</pp-journey></form>`;

const journeyIn = (root: Element): Journey => root.querySelector<Journey>('pp-journey')!;

/** A journey that shows its first step. */
async function running(html: string, lang = 'fr'): Promise<HTMLElement> {
  const place = await mount(html, lang);
  await waitUntil(
    () => journeyIn(place).current && place.querySelector('[data-pp-part="continue"]'),
    'the journey runs',
  );
  return place;
}

describe('pp-journey', () => {
  const title = document.title;
  const address = location.href;
  afterEach(() => {
    clear();
    document.title = title;
    history.replaceState(null, '', address);
  });

  it('shows one step, hides the others, and leaves every node of the author’s where it stood', async () => {
    const place = put(form());
    const before = placesOf(place);
    await waitUntil(() => place.querySelector('[data-pp-part="continue"]'));
    expect([...place.querySelectorAll('pp-step')].map((step) => (step as HTMLElement).hidden)).to.deep.equal([
      false,
      true,
    ]);
    expect(movesSince(before, place)).to.equal('');
  });

  it('hides nothing before it runs: without a form it says what is missing, and every step stays in sight', async () => {
    const [warning] = await warningsOf(async () => {
      const place = await mount(`<pp-journey name="no-form">${steps}</pp-journey>`);
      await new Promise((resolve) => setTimeout(resolve));
      expect([...place.querySelectorAll('pp-step')].some((step) => (step as HTMLElement).hidden)).to.equal(false);
    });
    expect(warning).to.equal('Plain-pied: <pp-journey name="no-form"> needs a <form> inside it or around it.');
  });

  it('its Continue is a native submit button of the form, in the language of the page', async () => {
    for (const [lang, words] of [
      ['fr', 'Continuer'],
      ['en', 'Continue'],
    ] as const) {
      const place = await running(form(), lang);
      const button = place.querySelector<HTMLButtonElement>('[data-pp-part="continue"]')!;
      expect([button.textContent, button.type, button.form === place.querySelector('form')]).to.deep.equal([
        words,
        'submit',
        true,
      ]);
      clear();
    }
  });

  it('tells the page when a check found something and when another step is shown', async () => {
    const place = await running(form());
    const heard: (ProblemsDetail | StepChangeDetail)[] = [];
    place.addEventListener('pp-problems', (event) => heard.push(event.detail));
    place.addEventListener('pp-step-change', (event) => heard.push(event.detail));
    const next = place.querySelector<HTMLButtonElement>('[data-pp-part="continue"]')!;
    next.click();
    await waitUntil(() => heard.length === 1);
    place.querySelector('input')!.value = 'Diallo';
    next.click();
    await waitUntil(() => heard.length === 2);
    expect(heard).to.deep.equal([
      { step: 'you', count: 1 },
      { from: 'you', to: 'home' },
    ]);
  });

  it('open() goes to a step only where the person may be', async () => {
    const place = await running(form());
    journeyIn(place).open('home');
    expect(journeyIn(place).current!.name).to.equal('you');
    place.querySelector('input')!.value = 'Diallo';
    journeyIn(place).open('home');
    await waitUntil(() => journeyIn(place).current!.name === 'home');
  });

  it('keeps the back link above the summary, whoever wrote it', async () => {
    for (const own of ['', '<pp-back-link href="/fr/"></pp-back-link>']) {
      const place = await running(form('back-href="/fr/"', own + steps));
      const order = [...journeyIn(place).children]
        .map((child) => child.localName)
        .filter((name) => /back|summary/.test(name));
      expect(order).to.deep.equal(['pp-back-link', 'pp-error-summary']);
      clear();
    }
  });

  it('a button with formnovalidate is the author’s own: nothing is checked', async () => {
    const place = await running(form('', `${steps}<button formnovalidate name="act" value="later">Plus tard</button>`));
    let prevented: boolean | undefined;
    place.querySelector('form')!.addEventListener('submit', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    place.querySelector<HTMLButtonElement>('[value="later"]')!.click();
    expect(prevented).to.equal(false);
  });

  it('two journeys on a page do not answer for one another', async () => {
    const place = await mount(form() + form().replaceAll('browser-test', 'other-test'));
    await waitUntil(() => place.querySelectorAll('[data-pp-part="continue"]').length === 2);
    const [first, second] = [...place.querySelectorAll<Journey>('pp-journey')];
    first!.querySelector('input')!.value = 'Diallo';
    first!.querySelector<HTMLButtonElement>('[data-pp-part="continue"]')!.click();
    await waitUntil(() => first!.current!.name === 'home');
    expect(second!.current!.name).to.equal('you');
  });

  it('stops listening when it leaves the page, and runs again when it returns', async () => {
    const place = await running(form());
    const whole = place.querySelector('form')!;
    whole.remove();
    place.append(whole);
    await waitUntil(() => journeyIn(place).current);
    let prevented = 0;
    whole.addEventListener('submit', (event) => {
      prevented += event.defaultPrevented ? 1 : 0;
      event.preventDefault();
    });
    place.querySelector<HTMLButtonElement>('[data-pp-part="continue"]')!.click();
    expect(prevented).to.equal(1);
    await waitUntil(() => place.querySelectorAll('pp-error-summary li').length === 1);
  });

  it('an unknown keep is named once, with what to write', async () => {
    const warnings = await warningsOf(() => running(form().replace('keep="page"', 'keep="forever"')));
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-journey name="browser-test"> has keep="forever". Use "session", "device" or "page".',
    ]);
  });
});
