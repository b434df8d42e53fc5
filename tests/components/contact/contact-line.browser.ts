import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../components/src/locales/ar.js';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/contact.js';
import { bringHours } from '../../../components/src/base/hours/bring.js';
import type { Contact } from '../../../components/src/contact/contact/contact.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import { standStill, type StoppedClock } from '../journey/session-trial.js';

const phone = html`<pp-channel type="phone" number="0 800 00 00 00" hours="from 9 to 17:30" cost="free"></pp-channel>`;

async function upgraded(template: ReturnType<typeof html>): Promise<Contact> {
  const root = await fixture<HTMLElement>(template);
  const contact = root.querySelector<Contact>('pp-contact') ?? (root as unknown as Contact);
  await contact.updateComplete;
  return contact;
}

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('pp-contact: the line that is always in sight', () => {
  let clock: StoppedClock;
  before(withStyles);
  before(bringHours);
  beforeEach(() => void (clock = standStill()));
  afterEach(() => clock.goOn());
  const lineOf = (contact: Contact): string =>
    words(contact.shadowRoot!.querySelector('summary') ?? contact.querySelector('summary')!);
  const opening = html`<pp-channel
    type="phone"
    number="0 800 00 00 00"
    opening="Mo-Su 09:00-17:30"
    time-zone=${new Intl.DateTimeFormat().resolvedOptions().timeZone}
  ></pp-channel>`;

  // Sunday 22 November 2026, 13:05 UTC; the device's own zone is the service's.
  it('says until when somebody answers', async () => {
    const contact = await upgraded(html`<pp-contact lang="en">${opening}</pp-contact>`);
    await hoursSaid(contact);
    expect(lineOf(contact)).to.match(
      /^Need help\? 0 800 00 00 00, (?:open until 17:30|closed, opens (?:today|tomorrow) at 9:00)$/,
    );
  });

  it('says it in the line that the server wrote, too', async () => {
    const served = expandHtml(
      '<pp-contact><pp-channel type="phone" number="39 39" opening="24/7" time-zone="UTC"></pp-channel></pp-contact>',
      { lang: 'en' },
    );
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.innerHTML = served;
    const contact = place.querySelector<Contact>('pp-contact')!;
    expect(lineOf(contact)).to.equal('Need help? 39 39, open every day, at any hour');
    await hoursSaid(contact);
    expect(lineOf(contact)).to.match(/^Need help\? 39 39, open now/);
    expect(contact.querySelectorAll('details').length).to.equal(1);
  });

  it('joins with the comma of the language', async () => {
    const contact = await upgraded(html`<pp-contact lang="ar">${phone}</pp-contact>`);
    expect(lineOf(contact)).to.include('0 800 00 00 00، ').and.not.include(',');
  });
});

describe('pp-contact on a small screen', () => {
  before(withStyles);
  before(bringHours);
  const long =
    'du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 17 h, le samedi de 9 h à 12 h, sauf pendant les vacances';
  const kinds = {
    'a telephone and long hours': `<pp-channel type="phone" number="0 800 00 00 00" hours="${long}"></pp-channel>`,
    'a telephone that is open or closed now': `<pp-channel type="phone" number="0 800 00 00 00" opening="Mo-Fr 09:00-12:30,13:30-17:00" time-zone="Pacific/Noumea"></pp-channel>`,
    'a long address': `<pp-channel type="visit" address="Maison des services, 2 rue de la Mairie, 00000 Exempleville-sur-Rivière" hours="${long}"></pp-channel>`,
  };

  // 320 × 256 is a window of 1280 × 1024 at 400 %.
  for (const [width, height] of [
    [320, 256],
    [320, 568],
  ] as const)
    for (const [name, channel] of Object.entries(kinds))
      for (const served of [false, true])
        needs('setViewport').it(
          `${name}, ${served ? 'written by the server' : 'short form'}: a fifth of ${width} × ${height} at most`,
          async () => {
            await setViewport({ width, height });
            try {
              const markup = `<pp-contact>${channel}</pp-contact>`;
              const place = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
              place.innerHTML = served ? expandHtml(markup, { lang: 'fr' }) : markup;
              const contact = place.querySelector<Contact>('pp-contact')!;
              await hoursSaid(contact);
              expect(contact.getBoundingClientRect().height).to.be.within(44, height / 5);
              expect(document.documentElement.scrollWidth).to.be.at.most(width);
            } finally {
              await setViewport({ width: 800, height: 600 });
            }
          },
        );
});

/** The hours of its channels have come, and the line tells them. */
async function hoursSaid(contact: Contact): Promise<void> {
  for (const channel of contact.querySelectorAll('pp-channel')) await channel.updateComplete;
  await nextFrame();
  await contact.updateComplete;
}
