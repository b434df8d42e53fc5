import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/contact.js';
import type { Contact } from '../../../components/src/contact/contact/contact.js';
import { accessible, told } from '../../suites/field/page.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';

const phone = html`<pp-channel type="phone" number="0 800 00 00 00" hours="from 9 to 17:30" cost="free"></pp-channel>`;
const visit = html`<pp-channel type="visit" address="2 rue de la Mairie, 35000 Rennes"></pp-channel>`;

async function upgraded(template: ReturnType<typeof html>): Promise<Contact> {
  const root = await fixture<HTMLElement>(template);
  const contact = root.querySelector<Contact>('pp-contact') ?? (root as unknown as Contact);
  await contact.updateComplete;
  return contact;
}

const inside = (contact: Contact, selector: string): HTMLElement =>
  contact.shadowRoot!.querySelector<HTMLElement>(selector)!;
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('pp-contact, short form', () => {
  before(withStyles);

  it('shows the question, the number and the hours before anything is opened', async () => {
    const contact = await upgraded(html`<div lang="en"><pp-contact>${phone}${visit}</pp-contact></div>`);
    const summary = inside(contact, 'summary');
    expect(words(summary)).to.equal('Need help? 0 800 00 00 00, open from 9 to 17:30');
    expect(summary.checkVisibility()).to.equal(true);
    expect(contact.querySelector('pp-channel')!.checkVisibility()).to.equal(false);
  });

  it('speaks French in a French page, and takes the heading of the author', async () => {
    const contact = await upgraded(html`<div lang="fr"><pp-contact>${visit}</pp-contact></div>`);
    expect(words(inside(contact, 'summary'))).to.equal('Besoin d’aide ? 2 rue de la Mairie, 35000 Rennes');
    expect(inside(contact, 'section').getAttribute('aria-label')).to.equal('Joindre une personne');
    contact.heading = 'Une question ?';
    await contact.updateComplete;
    expect(words(inside(contact, 'summary'))).to.match(/^Une question \?/);
  });

  it('opens from the keyboard onto the channels, whose links can be reached', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${phone}${visit}</pp-contact>`);
    inside(contact, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    const number = contact.querySelector<HTMLAnchorElement>('a[href^="tel:"]')!;
    expect(number.checkVisibility()).to.equal(true);
    expect(number.getAttribute('href')).to.equal('tel:0800000000');
    number.focus();
    expect(document.activeElement).to.equal(number);
  });

  it('has no accessibility failure, closed and open', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${phone}${visit}</pp-contact>`);
    await expect(contact).to.be.accessible();
    contact.open = true;
    await contact.updateComplete;
    await expect(contact).to.be.accessible();
  });

  it('takes up a channel that is added later', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${visit}</pp-contact>`);
    const added = document.createElement('pp-channel');
    added.setAttribute('type', 'phone');
    added.setAttribute('number', '0 800 11 11 11');
    contact.prepend(added);
    await nextFrame();
    await contact.updateComplete;
    expect(words(inside(contact, 'summary'))).to.contain('0 800 11 11 11');
  });

  it('keeps its accent edge at the start of the line in both directions', async () => {
    const contact = await upgraded(html`<div dir="rtl"><pp-contact lang="en">${phone}</pp-contact></div>`);
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(inside(contact, 'section'));
    expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
  });

  it('keeps the digits of a number in their order in a right-to-left page', async () => {
    const contact = await upgraded(html`<div dir="rtl"><pp-contact lang="en" open>${phone}</pp-contact></div>`);
    const isolated = [inside(contact, 'bdi'), contact.querySelector<HTMLElement>('.pp-channel-number')!];
    for (const element of isolated) {
      const text = document.createRange();
      const node = textIn(element);
      text.setStart(node, 0);
      text.setEnd(node, 1);
      const first = text.getBoundingClientRect().left;
      text.setStart(node, node.textContent.length - 1);
      text.setEnd(node, node.textContent.length);
      expect(text.getBoundingClientRect().left, words(element)).to.be.above(first);
    }
  });

  it('can be pressed by a finger: at least 44 px high', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${phone}</pp-contact>`);
    expect(inside(contact, 'summary').getBoundingClientRect().height).to.be.at.least(44);
  });

  needs('setViewport').it('fits a screen of 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    try {
      const contact = await upgraded(html`<pp-contact lang="en" open>${phone}${visit}</pp-contact>`);
      expect(contact.scrollWidth).to.be.at.most(contact.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  needs('emulateMedia').it('is unfolded on paper', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${phone}${visit}</pp-contact>`);
    await emulateMedia({ media: 'print' });
    try {
      await nextFrame();
      const channels = [...contact.querySelectorAll('pp-channel')];
      for (const channel of channels) expect(channel.getBoundingClientRect().height).to.be.above(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  needs('emulateMedia').it('has edges and a focus outline in forced colours', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${phone}</pp-contact>`);
    await emulateMedia({ forcedColors: 'active' });
    try {
      const summary = inside(contact, 'summary');
      summary.focus();
      await sendKeys({ press: 'Shift' });
      expect(getComputedStyle(summary).outlineStyle).to.equal('solid');
      expect(parseFloat(getComputedStyle(inside(contact, 'section')).borderInlineStartWidth)).to.be.above(0);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('pp-contact, full form as a server expands it', () => {
  before(withStyles);

  const expanded = html`<pp-contact lang="en" data-pp-id="pp-contact" data-pp-expanded="pp-contact">
    <section data-pp-part="section" class="pp-contact" aria-label="Reach a person">
      <details data-pp-part="details">
        <summary data-pp-part="summary">
          <span class="pp-contact-question">Need help?</span> <span class="pp-contact-first">0 800 00 00 00</span>
        </summary>
        <pp-channel
          type="phone"
          number="0 800 00 00 00"
          hours="from 9 to 17:30"
          data-pp-id="pp-channel"
          data-pp-expanded="pp-channel"
        >
          <strong data-pp-part="label" class="pp-channel-label">By phone</strong>
          <a data-pp-part="number" class="pp-channel-number" href="tel:0800000000">0 800 00 00 00</a>
          <span data-pp-part="hours" class="pp-channel-hours">Open from 9 to 17:30</span>
        </pp-channel>
      </details>
    </section>
  </pp-contact>`;

  it('stays one disclosure after the script has come', async () => {
    const contact = await upgraded(expanded);
    expect(contact.shadowRoot!.querySelector('details')).to.equal(null);
    expect(contact.querySelectorAll('details').length).to.equal(1);
    const channel = contact.querySelector('pp-channel')!;
    await nextFrame();
    expect([...channel.children].map(({ className }) => className)).to.deep.equal([
      'pp-channel-label',
      'pp-channel-number',
      'pp-channel-hours',
    ]);
  });

  it('is a named region with a named disclosure and a named number in the accessibility tree', async () => {
    const contact = await upgraded(expanded);
    const region = await accessible(contact.querySelector('section')!);
    expect(region).to.deep.equal({ role: 'region', name: 'Reach a person', description: '' });
    expect((await accessible(contact.querySelector('summary')!)).name).to.equal('Need help? 0 800 00 00 00');
    contact.querySelector('summary')!.click();
    const number = await accessible(contact.querySelector('.pp-channel-number')!);
    expect(number).to.deep.equal({ role: 'link', name: '0 800 00 00 00', description: '' });
  });

  it('looks like the short form', async () => {
    const short = await upgraded(html`<pp-contact lang="en">${phone}</pp-contact>`);
    const full = await upgraded(expanded);
    const pairs = [
      [inside(short, 'section'), full.querySelector('section')!],
      [inside(short, 'summary'), full.querySelector('summary')!],
    ] as const;
    for (const [one, other] of pairs)
      for (const property of [
        'color',
        'backgroundColor',
        'fontSize',
        'paddingTop',
        'borderLeftWidth',
        'minHeight',
      ] as const)
        expect(getComputedStyle(other)[property], property).to.equal(getComputedStyle(one)[property]);
  });

  it('works where no script runs', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="No script" sandbox="allow-same-origin"></iframe>`,
    );
    const container = await fixture<HTMLElement>(expanded);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>No script</title>
      <link rel="stylesheet" href="/components/src/styles/plain-pied.css"></head><body>${container.outerHTML}</body></html>`;
    await loaded;
    const page = frame.contentDocument!;
    const summary = page.querySelector('summary')!;
    const number = page.querySelector<HTMLElement>('.pp-channel-number')!;
    expect(summary.checkVisibility()).to.equal(true);
    expect(number.checkVisibility()).to.equal(false);
    summary.click();
    expect(number.checkVisibility()).to.equal(true);
  });
});

describe('pp-contact with something missing', () => {
  it('says once on the console that it has no channel', async () => {
    expect(await warningsOf(html`<pp-contact name="empty"></pp-contact>`)).to.deep.equal([
      'Plain-pied: <pp-contact name="empty"> has no channel. Add <pp-channel type="phone" number="…" hours="…"></pp-channel> inside it.',
    ]);
  });

  it('says that every channel needs a screen', async () => {
    const lines = await warningsOf(
      html`<pp-contact name="screens"
        ><pp-channel type="message" href="mailto:a@example.org"></pp-channel
      ></pp-contact>`,
    );
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-contact name="screens"> has only channels that need a screen. Add one of type phone, visit, post or callback.',
    ]);
  });

  it('says that the only links lead to the page itself', async () => {
    const lines = await warningsOf(
      html`<pp-contact name="loop"
        ><pp-channel type="message" href=${location.href}></pp-channel
        ><pp-channel type="callback" href="#main"></pp-channel
      ></pp-contact>`,
    );
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-contact name="loop"> leads only to this page, where the person already is. Add a number, a place or an address to write to.',
    ]);
  });

  it('says that no hours are given', async () => {
    const lines = await warningsOf(html`<pp-contact name="when">${visit}</pp-contact>`);
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-contact name="when"> says nowhere when somebody is there. Give a channel opening="Mo-Fr 09:00-17:00" or hours="…".',
    ]);
  });

  it('says nothing where a person can be reached', async () => {
    expect(await warningsOf(html`<pp-contact name="whole">${phone}</pp-contact>`)).to.deep.equal([]);
  });
});

describe('pp-channel with something missing', () => {
  it('asks for the number and the hours of a phone channel', async () => {
    const lines = await warningsOf(html`<pp-contact><pp-channel name="bare" type="phone"></pp-channel></pp-contact>`);
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-channel name="bare"> has type="phone" without number="…" and hours="…". Say which number, and when somebody answers.',
    ]);
  });

  it('asks for the hours alone where the number is there', async () => {
    const lines = await warningsOf(
      html`<pp-contact><pp-channel name="no-hours" type="phone" number="39 39"></pp-channel></pp-contact>`,
    );
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-channel name="no-hours"> has type="phone" without hours="…". Say when somebody answers.',
    ]);
  });

  it('names the types there are', async () => {
    const lines = await warningsOf(
      html`<pp-contact>${phone}<pp-channel name="pigeon" type="pigeon" label="Pigeon"></pp-channel></pp-contact>`,
    );
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-channel name="pigeon"> has type="pigeon". Use one of phone, callback, visit, post, relay, message.',
    ]);
  });
});

/** The first text that is not blank: a template leaves comments and blanks beside it. */
function textIn(element: Element): Text {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.textContent!.trim()) break;
  return walker.currentNode as Text;
}

/** Everything the kit says on the console while the template comes to life. */
async function warningsOf(template: ReturnType<typeof html>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: unknown) => void lines.push(String(line));
  try {
    await upgraded(template);
    await nextFrame();
    await told();
  } finally {
    console.warn = warn;
  }
  return lines.filter((line) => line.startsWith('Plain-pied:'));
}
