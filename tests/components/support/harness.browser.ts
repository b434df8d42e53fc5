import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { engineOf, lackOf, needs } from '../../support/browser-features.js';

describe('the browser that element tests run in', () => {
  it('is the engine that the runner claims', () => {
    expect(engineOf(navigator.userAgent)).to.equal(document.documentElement.dataset['engine']);
  });

  it('moves focus by a real key', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <label>A<input /></label><label>B<input /></label>
      </form>`,
    );
    const [first, second] = form.querySelectorAll('input');
    first?.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
  });

  it('types what the keyboard sends', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="A" />`);
    input.focus();
    await sendKeys({ type: 'abc' });
    expect(input.value).to.equal('abc');
  });

  it('presses what the mouse points at', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Press</button>`);
    let presses = 0;
    button.addEventListener('click', () => (presses += 1));
    const { x, y, width, height } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    expect(presses).to.equal(1);
  });

  it('sees a control without a name', async () => {
    const unnamed = await fixture(html`<div><input /></div>`);
    let complaint = '';
    try {
      await expect(unnamed).to.be.accessible();
    } catch (error) {
      complaint = String(error);
    }
    expect(complaint).to.contain('label');
  });

  needs('emulateMedia').it('takes forced colours when told to', async () => {
    await emulateMedia({ forcedColors: 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await emulateMedia({ forcedColors: 'none' });
  });

  needs('setViewport').it('takes the width it is given', async () => {
    await setViewport({ width: 320, height: 480 });
    expect(window.innerWidth).to.equal(320);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('a feature that an engine lacks', () => {
  it('is named in the reason of the skip', () => {
    expect(lackOf('webkit', ['emulateMedia', 'setViewport'])).to.equal(
      'webkit cannot emulate media and cannot be resized',
    );
    expect(lackOf('chromium', ['emulateMedia', 'setViewport'])).to.equal(undefined);
  });
});
