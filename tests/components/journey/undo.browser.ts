import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/undo.js';
import '../../../components/src/define/text-field.js';
import type { Undo } from '../../../components/src/journey/undo/undo.js';
import { askedIn } from '../../../components/src/journey/journey/asked.js';
import { entriesOf } from '../../../components/src/journey/journey/controls.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { accessible, clear, folded, mount, put, sentBy, settled, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';

const content = '<p><label>Prénom <input name="children[1][name]" value="Sam" required></label></p>';
const words =
  'label="Retirer cet enfant" removed-text="Cet enfant est retiré de votre demande." restore-label="Annuler : remettre cet enfant"';
const short = `<pp-undo name="children[1]" ${words}>${content}</pp-undo>`;
const own = '<button type="submit" name="pp-remove" value="children[1]" formnovalidate>Retirer Sam</button>';

elementContract({
  tag: 'pp-undo',
  short: `<pp-undo name="children[1]" label="Retirer cet enfant" removed>${content}</pp-undo>`,
  full: `<pp-undo name="children[1]">${content}${own}</pp-undo>`,
  changes: { name: 'children[2]', 'restore-label': 'Remettre', label: 'Retirer' },
  says: { fr: 'C’est retiré.', en: 'Undo: put it back' },
});

const undoIn = (place: Element): Undo => place.querySelector<Undo>('pp-undo')!;
const inputIn = (place: Element): HTMLInputElement =>
  place.querySelector<HTMLInputElement>('input[name="children[1][name]"]')!;
const button = (place: Element, act: 'remove' | 'restore'): HTMLButtonElement | null =>
  place.querySelector<HTMLButtonElement>(`[name="pp-${act}"]`);

async function press(place: Element, act: 'remove' | 'restore'): Promise<void> {
  button(place, act)!.click();
  await settled(place);
}

const inForm = (html: string): string => `<form>${html}</form>`;
const formIn = (place: Element): HTMLFormElement => place.querySelector('form')!;

describe('pp-undo', () => {
  before(withStyles);
  afterEach(clear);

  it('removed, its content stays in the page, hidden, with its values; the sentence and the way back take its place', async () => {
    const place = await mount(inForm(short));
    const input = inputIn(place);
    input.value = 'Samuel';
    await press(place, 'remove');
    expect(undoIn(place).removed && undoIn(place).hasAttribute('removed')).to.equal(true);
    expect(input.isConnected && !input.checkVisibility() && !input.disabled).to.equal(true);
    expect(button(place, 'remove')).to.equal(null);
    expect(folded(undoIn(place).querySelector('[role="group"]')!.textContent)).to.equal(
      'Cet enfant est retiré de votre demande.Annuler : remettre cet enfant',
    );
    await press(place, 'restore');
    expect(undoIn(place).removed).to.equal(false);
    expect(input.checkVisibility()).to.equal(true);
    expect(input.value).to.equal('Samuel');
  });

  it('its buttons are named by their visible words, and its sentence names the group around the way back', async () => {
    const place = await mount(inForm(short));
    expect(await accessible(button(place, 'remove')!)).to.deep.equal({
      role: 'button',
      name: 'Retirer cet enfant',
      description: '',
    });
    await press(place, 'remove');
    expect(await accessible(place.querySelector('[role="group"]')!)).to.deep.equal({
      role: 'group',
      name: 'Cet enfant est retiré de votre demande.',
      description: '',
    });
    expect(await accessible(button(place, 'restore')!)).to.deep.equal({
      role: 'button',
      name: 'Annuler : remettre cet enfant',
      description: '',
    });
    expect(place.querySelector('[aria-live], [role="status"], [role="alert"]')).to.equal(null);
  });

  it('by keyboard: the focus stays at the place, on the sentence, then on the button that removes', async () => {
    const place = await mount(inForm(short));
    button(place, 'remove')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(place);
    expect(document.activeElement).to.equal(place.querySelector('[role="group"]'));
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(button(place, 'restore'));
    await sendKeys({ press: ' ' });
    await settled(place);
    expect(document.activeElement).to.equal(button(place, 'remove'));
  });

  it('a key held down presses its buttons once', async () => {
    const place = await mount(inForm(short));
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    expect(button(place, 'remove')!.dispatchEvent(held)).to.equal(false);
    const inField = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    expect(inputIn(place).dispatchEvent(inField)).to.equal(true);
  });

  it('Enter in a field presses no button that removes', async () => {
    const place = await mount(inForm(`${short}<button name="act" value="send">Envoyer</button>`));
    const heard: (string | undefined)[] = [];
    formIn(place).addEventListener('submit', (event) => {
      event.preventDefault();
      heard.push((event.submitter as HTMLButtonElement).name);
    });
    inputIn(place).focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.deep.equal(['']);
    expect(undoIn(place).removed).to.equal(false);
  });

  it('asks before each change, and can be stopped; tells after it', async () => {
    const place = await mount(inForm(short));
    const heard: string[] = [];
    const note = (event: Event): void => {
      const { detail } = event as CustomEvent<{ name: string; removed?: boolean }>;
      heard.push(
        [event.type, detail.name, detail.removed ?? '', undoIn(place).hasAttribute('removed')].join(' ').trim(),
      );
    };
    for (const type of ['pp-remove', 'pp-restore', 'pp-removed-change']) formIn(place).addEventListener(type, note);
    place.addEventListener('pp-remove', (event) => event.preventDefault(), { once: true });
    await press(place, 'remove');
    expect(undoIn(place).removed).to.equal(false);
    await press(place, 'remove');
    await press(place, 'restore');
    expect(heard).to.deep.equal([
      'pp-remove children[1]  false',
      'pp-remove children[1]  false',
      'pp-removed-change children[1] true true',
      'pp-restore children[1]  true',
      'pp-removed-change children[1] false false',
    ]);
  });

  it('fires input and change, as a control that the person changed', async () => {
    const place = await mount(inForm(short));
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      place.addEventListener(type, () => heard.push(`${type} ${String(undoIn(place).removed)}`));
    await press(place, 'remove');
    expect(heard).to.deep.equal(['input false', 'change true']);
  });

  it('can be removed and brought back by its property, which tells and moves no focus', async () => {
    const place = await mount(inForm(short));
    undoIn(place).removed = true;
    await settled(place);
    expect(sentBy(formIn(place))).to.deep.equal([['pp-removed', 'children[1]']]);
    expect(document.activeElement).to.equal(document.body);
    undoIn(place).removed = false;
    await settled(place);
    expect(sentBy(formIn(place))).to.deep.equal([['children[1][name]', 'Sam']]);
  });

  it('follows its state when a browser or a draft ticks it again without an event', async () => {
    const place = await mount(inForm(short));
    place.querySelector<HTMLInputElement>('[name="pp-removed"]')!.checked = true;
    expect(sentBy(formIn(place))).to.deep.equal([['pp-removed', 'children[1]']]);
    await settled(place);
    expect(undoIn(place).hasAttribute('removed')).to.equal(true);
    place.querySelector<HTMLInputElement>('[name="pp-removed"]')!.checked = false;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(place);
    expect(inputIn(place).checkVisibility()).to.equal(true);
  });

  it('served as removed, its state is the default of the control, so that a draft sees no change', async () => {
    const place = put(expandHtml(inForm(short.replace('name=', 'removed name=')), { lang: 'fr' }));
    await settled(place);
    const state = place.querySelector<HTMLInputElement>('[name="pp-removed"]')!;
    expect([state.checked, state.defaultChecked]).to.deep.equal([true, true]);
    await press(place, 'restore');
    expect([state.checked, state.defaultChecked]).to.deep.equal([false, true]);
    expect(inputIn(place).checkVisibility()).to.equal(true);
    expect(place.querySelector('p')!.hasAttribute('hidden')).to.equal(false);
  });

  it('shows nothing that the author hides', async () => {
    const place = await mount(inForm(short.replace('</pp-undo>', '<div hidden>caché</div></pp-undo>')));
    await press(place, 'remove');
    await press(place, 'restore');
    expect(place.querySelector('div')!.hidden).to.equal(true);
  });

  it("takes the author's own button, with its words, and gives the focus back to it", async () => {
    const place = await mount(inForm(`<pp-undo name="children[1]">${content}${own}</pp-undo>`));
    const [button1] = place.querySelectorAll('[name="pp-remove"]');
    expect(place.querySelectorAll('[name="pp-remove"]').length).to.equal(1);
    await press(place, 'remove');
    expect(button1!.checkVisibility()).to.equal(false);
    await press(place, 'restore');
    expect(document.activeElement).to.equal(button1);
  });

  needs('emulateMedia').it('on paper, what is removed stays away', async () => {
    const place = await mount(inForm(short));
    await press(place, 'remove');
    await emulateMedia({ media: 'print' });
    expect(inputIn(place).checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('warns the developer of a part without a name, or that does not say what it removes', async () => {
    const warnings = await warningsOf(() => mount(`<pp-undo>${content}</pp-undo>`));
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.include('<pp-undo> has no name.');
    expect(warnings[1]).to.include('<pp-undo> does not say what it removes.');
  });
});

describe('what a removed part sends and asks', () => {
  afterEach(clear);

  it('only its name: nothing that stands in it, of any kind of control', async () => {
    const place = await mount(
      inForm(`<input name="before" value="1"><pp-undo name="a" label="Retirer"><div>
        <input name="text" value="x"><input type="hidden" name="hidden" value="h"><textarea name="area">y</textarea>
        <input type="checkbox" name="box" value="b" checked><input type="radio" name="radio" value="r" checked>
        <select name="one"><option>1</option></select>
        <select name="many" multiple><option selected>1</option><option selected>2</option></select>
        <input type="file" name="file">
      </div></pp-undo><input name="after" value="2">`),
    );
    await press(place, 'remove');
    expect(sentBy(formIn(place))).to.deep.equal([
      ['before', '1'],
      ['pp-removed', 'a'],
      ['after', '2'],
    ]);
  });

  it('values of the same name from other places stay, at their place, also with two removed parts', async () => {
    const phone = (name: string, value: string): string =>
      `<pp-undo name="${name}" label="Retirer"><p><label>Téléphone <input name="phones[]" value="${value}"></label></p></pp-undo>`;
    const place = await mount(
      inForm(
        `<input name="phones[]" value="0">${phone('p1', '1')}${phone('p2', '2')}<select name="phones[]" multiple><option selected>3</option><option selected>4</option></select>${phone('p3', '5')}<input name="phones[]" value="6"><input name="phones[]" value="7" disabled>`,
      ),
    );
    const parts = [...place.querySelectorAll<Undo>('pp-undo')];
    parts[0]!.removed = parts[2]!.removed = true;
    await settled(place);
    expect(sentBy(formIn(place))).to.deep.equal([
      ['phones[]', '0'],
      ['pp-removed', 'p1'],
      ['phones[]', '2'],
      ['phones[]', '3'],
      ['phones[]', '4'],
      ['pp-removed', 'p3'],
      ['phones[]', '6'],
    ]);
  });

  it('a part inside a part: the outer one takes it along, and it stays removed when the outer one comes back', async () => {
    const inner =
      '<pp-undo name="in" label="Retirer le papier"><p><input name="in" value="i" aria-label="Papier"></p></pp-undo>';
    const place = await mount(
      inForm(
        `<pp-undo name="out" label="Retirer"><p><input name="out" value="o" aria-label="Nom"></p>${inner}</pp-undo>`,
      ),
    );
    const [outer, nested] = [...place.querySelectorAll<Undo>('pp-undo')];
    nested!.querySelector<HTMLButtonElement>('[name="pp-remove"]')!.click();
    await settled(place);
    expect(outer!.removed).to.equal(false);
    expect(sentBy(formIn(place))).to.deep.equal([
      ['out', 'o'],
      ['pp-removed', 'in'],
    ]);
    outer!.removed = true;
    await settled(place);
    expect(sentBy(formIn(place))).to.deep.equal([
      ['pp-removed', 'out'],
      ['pp-removed', 'in'],
    ]);
    outer!.removed = false;
    await settled(place);
    expect(nested!.removed).to.equal(true);
  });

  it('an answer that it needs does not hold the person up: it is not asked', async () => {
    const field = '<pp-text-field name="first" label="Prénom" required></pp-text-field>';
    const place = await mount(
      inForm(`<pp-step name="s"><pp-undo name="a" label="Retirer">${field}${content}</pp-undo></pp-step>`),
    );
    const french = wordsFor('fr');
    const asked = (): string[] =>
      askedIn(place.querySelector('pp-step')!, french).flatMap(({ question }) => question.names);
    expect(asked()).to.deep.equal(['first', 'children[1][name]']);
    await press(place, 'remove');
    expect(asked()).to.deep.equal([]);
    expect(entriesOf(formIn(place))).to.deep.equal([['pp-removed', 'a']]);
  });
});
