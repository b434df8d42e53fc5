/** Repeated parts in the page, where the history, the one button and one step per page meet them. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/undo.js';
import type { Journey } from '../../../components/src/journey/journey/journey.js';
import { clear, mount, sentBy, settled } from '../../suites/field/page.js';

const child = `<pp-step name="child" heading="Enfant {n}" repeat="children" again="children[{i}][more] = 1" max="3">
  <label>Prénom <input name="children[0][first]"></label>
  <label>Un autre ? <input name="children[0][more]"></label></pp-step>`;
const form = (inside: string, attributes = ''): string =>
  `<form novalidate><pp-journey name="repeats-browser" keep="page" ${attributes}>${inside}<pp-send correct="-" withdraw="-"></pp-send></pp-journey></form>`;

async function running(html: string): Promise<Journey> {
  const place = await mount(html);
  const journey = place.querySelector<Journey>('pp-journey')!;
  await waitUntil(() => journey.current && journey.querySelector('[data-pp-part="send"], pp-send button'), 'it runs');
  return journey;
}

const type = (journey: Journey, name: string, value: string): void => {
  journey.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
};

/** Presses the button; true where the form is sent. */
async function press(journey: Journey): Promise<boolean> {
  let sent = false;
  const stop = (event: Event): void => {
    sent = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('submit', stop, { once: true });
  journey.form!.requestSubmit();
  await settled(journey);
  return sent;
}

describe('a repeated part in a journey', () => {
  const address = location.href;
  afterEach(() => {
    clear();
    history.replaceState(null, '', address);
  });

  it('on the last screen, an answer that opens another one leads there, and sends nothing unseen', async () => {
    const journey = await running(form(child));
    type(journey, 'children[0][more]', '1');
    expect(await press(journey)).to.equal(false);
    expect(journey.current?.name).to.equal('child-2');
  });

  it('with one step per page, leaves the next screen to the server', async () => {
    const journey = await running(form(child, 'paged'));
    type(journey, 'children[0][more]', '1');
    expect(await press(journey)).to.equal(true);
    expect(journey.steps.length).to.equal(1);
  });

  it('an entry of the history whose screen was not made again yet shows it', async () => {
    history.replaceState({ plainPied: { journey: 'repeats-browser', step: 'child-2' } }, '', '#/child-2');
    const journey = await running(form(child));
    expect(journey.current?.name).to.equal('child');
    history.pushState({ plainPied: { journey: 'repeats-browser', step: 'child-3' } }, '', '#/child-3');
    window.dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    await waitUntil(() => journey.current?.name === 'child-3', 'the screen is shown again');
  });

  it('an entry that was taken away and closed since opens no other one', async () => {
    const removable = child
      .replace('<label>', '<pp-undo name="children[0]"><label>')
      .replace('</pp-step>', '</pp-undo></pp-step>');
    const journey = await running(form(removable));
    for (const [entry, more] of ['1', '1', '0'].entries()) {
      type(journey, `children[${entry}][first]`, `name ${entry}`);
      type(journey, `children[${entry}][more]`, more);
      await journey.refresh();
    }
    journey.querySelector('pp-undo[name="children[1]"]')!.toggleAttribute('removed', true);
    await settled(journey);
    const open = (): string[] => journey.overview.filter(({ state }) => state !== 'closed').map(({ name }) => name);
    expect(open()).to.deep.equal(['child', 'child-3']);
    type(journey, 'children[0][more]', '0');
    expect(open()).to.deep.equal(['child']);
    const names = sentBy(journey.form!).map(([name]) => name);
    expect(names.filter((name) => name.startsWith('children'))).to.deep.equal([
      'children[0][first]',
      'children[0][more]',
    ]);
  });

  it('taking an entry away takes all its screens away', async () => {
    const first = child
      .replace('<label>', '<pp-undo name="children[0]"><label>')
      .replace('</pp-step>', '</pp-undo></pp-step>');
    const second =
      '<pp-step name="school" heading="École" repeat="children"><input name="children[0][school]" value="A"></pp-step>';
    const journey = await running(form(`${first}${second}<pp-step name="end" heading="Fin"></pp-step>`));
    journey.querySelector('pp-undo')!.toggleAttribute('removed', true);
    await settled(journey);
    expect(journey.way.steps.map(({ name }) => name)).to.deep.equal(['end']);
    expect(sentBy(journey.form!).map(([name]) => name)).to.not.include('children[0][school]');
  });
});
