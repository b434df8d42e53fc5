import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/help.js';
import { define } from '../../../components/src/base/define.js';
import { Help } from '../../../components/src/help/help/help.js';
import { accessible, warningsOf } from '../../suites/field/page.js';
import { engineOf, needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';

const summaryOf = (help: Help): HTMLElement => help.shadowRoot!.querySelector('summary')!;

async function upgraded(template: ReturnType<typeof html>): Promise<Help> {
  const root = await fixture<HTMLElement>(template);
  const help = root.querySelector<Help>('pp-help') ?? (root as unknown as Help);
  await help.updateComplete;
  return help;
}

describe('pp-help, short form', () => {
  before(withStyles);

  it('folds what the author wrote behind its summary, without moving it', async () => {
    const help = await upgraded(
      html`<pp-help summary="Where is my number?"><p id="answer">On the letter.</p></pp-help>`,
    );
    const answer = help.querySelector('#answer')!;
    expect(summaryOf(help).textContent.trim()).to.equal('Where is my number?');
    expect(answer.parentElement).to.equal(help);
    expect(answer.checkVisibility()).to.equal(false);
  });

  it('opens and closes from the keyboard', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    summaryOf(help).focus();
    await sendKeys({ press: 'Enter' });
    expect(help.querySelector('p')!.checkVisibility()).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(help.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('says that it is open by its open attribute, and opens by it', async () => {
    const help = await upgraded(html`<pp-help summary="More" open><p>Words</p></pp-help>`);
    expect(help.querySelector('p')!.checkVisibility()).to.equal(true);
    summaryOf(help).click();
    await until(() => !help.hasAttribute('open'));
    help.open = true;
    await help.updateComplete;
    expect(help.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('has a summary in the language of the page where the author gave none', async () => {
    const french = await upgraded(
      html`<div lang="fr">
        <pp-help><p>Mots</p></pp-help>
      </div>`,
    );
    expect(summaryOf(french).textContent.trim()).to.equal('Aide pour répondre');
    const english = await upgraded(
      html`<div lang="en">
        <pp-help><p>Words</p></pp-help>
      </div>`,
    );
    expect(summaryOf(english).textContent.trim()).to.equal('Help to answer');
  });

  it('follows a page that changes its language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr">
        <pp-help><p>Mots</p></pp-help>
      </div>`,
    );
    const help = page.querySelector<Help>('pp-help')!;
    await help.updateComplete;
    page.lang = 'en';
    await nextFrame();
    expect(summaryOf(help).textContent.trim()).to.equal('Help to answer');
  });

  it('is not folded again by an update that comes before the news of a press', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    summaryOf(help).click();
    help.requestUpdate();
    await help.updateComplete;
    expect(help.querySelector('p')!.checkVisibility()).to.equal(true);
    await until(() => help.open);
  });

  it('has no accessibility failure, closed and open', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    await expect(help).to.be.accessible();
    help.open = true;
    await help.updateComplete;
    await expect(help).to.be.accessible();
  });

  it('can be pressed by a finger: at least 44 px high', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    expect(summaryOf(help).getBoundingClientRect().height).to.be.at.least(44);
  });

  it('starts at the right in a right-to-left page', async () => {
    const help = await upgraded(
      html`<div dir="rtl">
        <pp-help summary="More" open><p>Words</p></pp-help>
      </div>`,
    );
    const content = help.shadowRoot!.querySelector('[part~="content"]')!;
    expect(parseFloat(getComputedStyle(content).borderRightWidth)).to.be.above(0);
    expect(parseFloat(getComputedStyle(content).borderLeftWidth)).to.equal(0);
  });

  needs('emulateMedia').it('is unfolded on paper', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    await emulateMedia({ media: 'print' });
    try {
      await nextFrame();
      expect(help.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  needs('emulateMedia').it('keeps a visible focus outline in forced colours', async () => {
    const help = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    await emulateMedia({ forcedColors: 'active' });
    try {
      summaryOf(help).focus();
      await sendKeys({ press: 'Shift' });
      const { outlineStyle, outlineWidth } = getComputedStyle(summaryOf(help));
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(3);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('pp-help, full form', () => {
  before(withStyles);

  const full = html`<pp-help>
    <details class="pp-help">
      <summary>More</summary>
      <div class="pp-help-content"><p>Words</p></div>
    </details>
  </pp-help>`;

  it("leaves the author's details alone: one disclosure, not two", async () => {
    const help = await upgraded(full);
    expect(help.shadowRoot!.querySelector('details')).to.equal(null);
    await expect(help).dom.to.equal(
      '<pp-help><details class="pp-help"><summary>More</summary><div class="pp-help-content"><p>Words</p></div></details></pp-help>',
    );
  });

  it('is a disclosure with a name in the accessibility tree, closed and open', async () => {
    const summary = (await upgraded(full)).querySelector('summary')!;
    const closed = await accessible(summary);
    expect(closed.name).to.equal('More');
    // Chromium calls a summary a disclosure triangle; no other engine shows its own word.
    if (engineOf(navigator.userAgent) === 'chromium') expect(closed.role).to.equal('DisclosureTriangle');
    summary.click();
    expect((await accessible(summary)).name).to.equal('More');
  });

  it('looks like the short form', async () => {
    const ours = await upgraded(html`<pp-help summary="More"><p>Words</p></pp-help>`);
    const summary = (await upgraded(full)).querySelector('summary')!;
    for (const property of [
      'color',
      'fontSize',
      'fontWeight',
      'minHeight',
      'paddingTop',
      'textDecorationLine',
    ] as const)
      expect(getComputedStyle(summary)[property], property).to.equal(getComputedStyle(summaryOf(ours))[property]);
  });
});

describe('registering pp-help twice', () => {
  it('keeps the first copy, says so on the console and does not throw', async () => {
    const first = customElements.get('pp-help');
    const lines = await warningsOf(async () => {
      define('pp-help', class extends HTMLElement {});
      define('pp-help', Help);
    });
    expect(customElements.get('pp-help')).to.equal(first);
    expect(lines).to.deep.equal(['Plain-pied: <pp-help> is already defined by another copy. Load the kit once.']);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await aTimeout(10);
}
