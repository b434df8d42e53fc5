import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/ar.js';
import '../../../components/src/define/contact.js';
import type { Channel } from '../../../components/src/contact/channel/channel.js';
import { bringHours } from '../../../components/src/base/hours/bring.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { standStill, type StoppedClock } from '../journey/session-trial.js';

const week = 'opening="Mo-Fr 09:00-12:30,13:30-17:00; PH off"';
const phone = `<pp-channel type="phone" number="01 99 00 12 34" ${week} cost="gratuit"></pp-channel>`;

before(bringHours);

elementContract({
  tag: 'pp-channel',
  short: `<pp-channel type="phone" number="01 99 00 12 34" cost="gratuit" waiting="5" opening="24/7" closed="2099-12-24 inventaire"></pp-channel>`,
  changes: { opening: 'Sa 09:00-12:00', waiting: '1', 'time-zone': 'America/Martinique' },
  says: { fr: 'Par téléphone', en: 'By phone' },
  scriptOnly: '.pp-channel-now, .pp-channel-zone',
});

elementContract({
  tag: 'pp-channel',
  short: `<pp-channel type="callback" name="back" moments='["Le matin","Le soir"]'></pp-channel>`,
  full: `<pp-channel type="callback"><label>Votre numéro <input type="tel" name="back" autocomplete="tel"></label></pp-channel>`,
  changes: { moments: '["Midi"]' },
  says: { fr: 'Votre numéro de téléphone', en: 'Your phone number' },
});

const channelIn = (root: Element): Channel => root.querySelector<Channel>('pp-channel')!;
const lines = (root: Element): string[] => [...channelIn(root).children].map(({ textContent }) => folded(textContent));
const now = (root: Element): string | undefined =>
  root.querySelector('.pp-channel-now')?.textContent.replace(/\u00a0/g, ' ');

describe('pp-channel: the number', () => {
  before(withStyles);
  afterEach(clear);
  const linkOf = async (number: string, more = ''): Promise<(string | null | undefined)[]> => {
    const root = await mount(`<pp-channel type="phone" hours="le matin" number="${number}" ${more}></pp-channel>`);
    const link = root.querySelector('a');
    return [root.querySelector('.pp-channel-number')?.textContent, link && link.getAttribute('href')];
  };

  it('that is called is the one that is read, however it is written', async () => {
    expect(await linkOf('01 99 00 12 34')).to.deep.equal(['01 99 00 12 34', 'tel:0199001234']);
    expect(await linkOf('+33 (0)1 99 00 12 34')).to.deep.equal(['+33 (0)1 99 00 12 34', 'tel:+33199001234']);
    expect(await linkOf('0 800 00 00 00')).to.deep.equal(['0 800 00 00 00', 'tel:0800000000']);
    expect(await linkOf('39 39')).to.deep.equal(['39 39', 'tel:3939']);
    expect(await linkOf('٠١ ٩٩ ٠٠ ١٢ ٣٤')).to.deep.equal(['٠١ ٩٩ ٠٠ ١٢ ٣٤', 'tel:0199001234']);
  });

  it('without spaces is written in pairs, so that it is read aloud as figures', async () => {
    expect(await linkOf('0199001234')).to.deep.equal(['01 99 00 12 34', 'tel:0199001234']);
  });

  it('is not a link where the text is not one number, and the console says so', async () => {
    const warned = await warningsOf(async () => {
      expect(await linkOf('01 99 00 12 34 ou 01 99 00 12 35')).to.deep.equal([
        '01 99 00 12 34 ou 01 99 00 12 35',
        null,
      ]);
      expect(await linkOf('01 99 00 12 34 / 35')).to.deep.equal(['01 99 00 12 34 / 35', null]);
    });
    expect(warned).to.deep.equal([
      'Plain-pied: <pp-channel> has number="01 99 00 12 34 ou 01 99 00 12 35", which is not one telephone number: it is no link. Write one number, others in channels of their own.',
      'Plain-pied: <pp-channel> has number="01 99 00 12 34 / 35", which is not one telephone number: it is no link. Write one number, others in channels of their own.',
    ]);
  });

  it('wins over an address that would call another one, and the console says so once', async () => {
    const warned = await warningsOf(async () => {
      expect(await linkOf('01 99 00 12 34', 'href="tel:0199009999"')).to.deep.equal([
        '01 99 00 12 34',
        'tel:0199001234',
      ]);
      expect(await linkOf('01 99 00 12 34', 'href="tel:+33199001234"')).to.include('tel:0199001234');
    });
    expect(warned).to.deep.equal([
      'Plain-pied: <pp-channel> has href="tel:0199009999" and number="01 99 00 12 34", which are different numbers. The link calls the number that is read. Take href away.',
    ]);
  });

  it('comes from an address alone', async () => {
    const root = await mount('<pp-channel type="phone" hours="le matin" href="tel:0199001234"></pp-channel>');
    const link = root.querySelector('a')!;
    expect(await accessible(link)).to.deep.equal({ role: 'link', name: '01 99 00 12 34', description: '' });
    expect(link.getAttribute('href')).to.equal('tel:0199001234');
  });
});

describe('pp-channel: hours', () => {
  let clock: StoppedClock;
  before(withStyles);
  beforeEach(() => void (clock = standStill()));
  afterEach(() => {
    clear();
    clock.goOn();
  });
  const minute = 60_000;

  it('stand as text without a script, in the page’s language', () => {
    const text = (lang: string): string[] => lines(put(expandHtml(phone, { lang }), lang));
    expect(text('fr')).to.include(
      'Ouvert du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 17 h ; fermé les jours fériés',
    );
    expect(text('en')).to.include('Open Monday to Friday, 9:00 to 12:30 and 13:30 to 17:00; closed on public holidays');
    expect(text('ar').join()).to.include('مغلق أيام العطل الرسمية');
  });

  it('in the author’s words win over those of the notation', async () => {
    expect(lines(await mount(phone.replace('cost', 'hours="le matin" cost')))).to.include('Ouvert le matin');
  });

  // The clock stands on Sunday 22 November 2026, 14:05 in Paris.
  it('say whether it is open now, and change in the minute when that changes', async () => {
    const root = await mount(phone);
    expect(now(root)).to.equal('Fermé en ce moment. Ouvre demain à 9 h.');
    await clock.passIn(root, (18 * 60 + 55) * minute - 1);
    expect(now(root)).to.equal('Fermé en ce moment. Ouvre aujourd’hui à 9 h.');
    await clock.passIn(root, 1);
    expect(now(root)).to.equal('Ouvert en ce moment, jusqu’à 12 h 30.');
    await clock.passIn(root, 3.5 * 60 * minute);
    expect(now(root)).to.equal('Fermé en ce moment. Ouvre aujourd’hui à 13 h 30.');
  });

  it('wait with one timer and never look each second; taken out of the page, with none', async () => {
    const before = clock.waiting;
    const root = await mount(phone);
    expect(clock.waiting - before).to.equal(1);
    channelIn(root).remove();
    expect(clock.waiting).to.equal(before);
  });

  it('are right again after the device slept, and out of the browser’s memory of pages', async () => {
    const root = await mount(phone);
    clock.sleep(19 * 60 * minute);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(root);
    expect(now(root)).to.equal('Ouvert en ce moment, jusqu’à 12 h 30.');
    clock.sleep(4 * 60 * minute);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(root);
    expect(now(root)).to.equal('Fermé en ce moment. Ouvre aujourd’hui à 13 h 30.');
  });

  it('are announced to nobody: no live region', async () => {
    const root = await mount(phone);
    expect(root.querySelectorAll('[role], [aria-live], output').length).to.equal(0);
  });

  it('name the service’s time where the device has another', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const zoneOf = async (zone: string, more = ''): Promise<string | undefined> => {
      const root = await mount(
        `<pp-channel type="visit" opening="08:00-16:00" time-zone="${zone}" ${more}></pp-channel>`,
      );
      const found = root.querySelector('.pp-channel-zone');
      return found ? folded(found.textContent) : undefined;
    };
    expect(await zoneOf(timeZone)).to.equal(undefined);
    expect(await zoneOf('Pacific/Noumea')).to.equal('Horaires : heure de Noumea');
    expect(await zoneOf('Indian/Reunion', 'time-zone-name="heure de La Réunion"')).to.equal(
      'Horaires : heure de La Réunion',
    );
  });

  it('say exceptional closings and their reason', async () => {
    const root = await mount(
      `<pp-channel type="visit" address="Mairie" opening="Mo-Su 09:00-17:00" closed="2026-11-22 panne; 2026-12-24/2026-12-26"></pp-channel>`,
    );
    expect(now(root)).to.equal('Fermé aujourd’hui : panne. Ouvre demain à 9 h.');
    expect(lines(root)).to.include('Fermé le 22 novembre 2026 : panne.');
    expect(lines(root)).to.include('Fermé du 24 décembre 2026 au 26 décembre 2026.');
  });

  it('that do not parse: one warning for each part, and what is valid is shown', async () => {
    const html =
      '<pp-channel id="odd" type="visit" address="Mairie" opening="Mo 09:00-12:00; Mardi" closed="demain" holidays="DE" time-zone="Europe/Rennes"></pp-channel>';
    const warned = await warningsOf(async () => {
      const root = await mount(html);
      expect(lines(root)).to.include('Ouvert lundi, de 9 h à 12 h');
      expect(now(root), 'nothing that may be wrong').to.equal(undefined);
      await mount(html);
    });
    const of = 'Plain-pied: <pp-channel id="odd">';
    expect(warned).to.deep.equal([
      `${of} has opening="…" with "Mardi", which is not read. Write days and times, such as Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-12:00; PH off.`,
      `${of} has closed="…" with "demain", which is not read. Write ISO dates, such as 2026-12-24 stock taking; 2026-12-28/2027-01-02.`,
      `${of} has holidays="…" with "DE", which is not read. Write FR, or FR and a department, such as FR-67.`,
      `${of} has time-zone="…" with "Europe/Rennes", which is not read. Write an IANA name, such as Europe/Paris or America/Martinique. Europe/Paris stands in.`,
    ]);
  });
});

describe('pp-channel: what else it says', () => {
  before(withStyles);
  afterEach(clear);

  it('the expected waiting, in minutes, where the service knows it', async () => {
    const waiting = async (value: string): Promise<string | undefined> =>
      (await mount(`<pp-channel type="phone" number="39 39" hours="le matin" waiting="${value}"></pp-channel>`))
        .querySelector('.pp-channel-waiting')
        ?.textContent.replace(/\u00a0/g, ' ');
    expect(await waiting('5')).to.equal('Attente : environ 5 minutes');
    expect(await waiting('1')).to.equal('Attente : environ 1 minute');
    expect(await waiting('0')).to.equal('Pas d’attente en ce moment');
    expect(await warningsOf(async () => expect(await waiting('bientôt')).to.equal(undefined))).to.deep.equal([
      'Plain-pied: <pp-channel> has waiting="bientôt". Write minutes as a number, or nothing.',
    ]);
  });

  it('no waiting while it is closed', async () => {
    const clock = standStill();
    await bringHours();
    const root = await mount(phone.replace('cost', 'waiting="5" cost'));
    expect(root.querySelector('.pp-channel-waiting')).to.equal(null);
    clock.goOn();
  });

  it('post: the address line by line, and what to write on the envelope', async () => {
    const root = await mount(
      '<pp-channel type="post" address="Aide au logement\nBP 12\n00000 Exempleville" envelope="Ne pas ouvrir : service social"></pp-channel>',
    );
    expect(lines(root)).to.include('À écrire aussi sur l’enveloppe : Ne pas ouvrir : service social');
    expect(root.querySelector('address')!.getBoundingClientRect().height).to.be.above(70);
  });

  it('relay: the link, the hours and what one needs', async () => {
    const root = await mount(
      '<pp-channel type="relay" href="https://relais.example/" address="Appeler en LSF" opening="Mo-Fr 09:00-18:00" needs="une caméra et internet"></pp-channel>',
    );
    expect(await accessible(root.querySelector('a')!)).to.deep.equal({
      role: 'link',
      name: 'Appeler en LSF',
      description: '',
    });
    expect(lines(root)).to.include('Il vous faut : une caméra et internet');
    expect(lines(root)).to.include('Ouvert du lundi au vendredi, de 9 h à 18 h');
  });

  it('message: the link and when the answer comes', async () => {
    const root = await mount(
      '<pp-channel type="message" href="mailto:aide@exemple.fr" answer="en 2 jours ouvrés"></pp-channel>',
    );
    expect(root.querySelector('a')!.textContent).to.equal('aide@exemple.fr');
    expect(lines(root)).to.include('Réponse : en 2 jours ouvrés');
  });

  needs('emulateMedia').it('on paper the number and the hours stand, and what is true only now does not', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const root = await mount(phone);
      const height = (name: string): number => root.querySelector(name)!.getBoundingClientRect().height;
      expect(height('.pp-channel-number')).to.be.above(0);
      expect(height('.pp-channel-hours')).to.be.above(0);
      expect(height('.pp-channel-now')).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('pp-channel: being called back', () => {
  before(withStyles);
  afterEach(clear);
  const entries = (form: HTMLFormElement): [string, unknown][] => [...new FormData(form)];
  const inForm = `<form id="main"><input name="answer" value="42">
    <pp-channel type="callback" name="back" moments='["Le matin","Le soir"]'></pp-channel></form>`;

  it('asks for the number and the moment, each with its label', async () => {
    const root = await mount(inForm);
    const [number, moment] = [root.querySelector('input[type="tel"]')!, root.querySelector('select')!];
    expect(await accessible(number)).to.include({ role: 'textbox', name: 'Votre numéro de téléphone' });
    expect(await accessible(moment)).to.include({ role: 'combobox', name: 'Quand vous appeler ?' });
    expect(number.getAttribute('autocomplete')).to.equal('tel');
    expect([...moment.options].map(({ text }) => text)).to.deep.equal(['À tout moment', 'Le matin', 'Le soir']);
    expect(number.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is part of the form’s own sending, under the author’s name', async () => {
    const root = await mount(inForm);
    root.querySelector<HTMLInputElement>('input[type="tel"]')!.value = '06 39 98 12 34';
    root.querySelector('select')!.selectedIndex = 2;
    expect(entries(root.querySelector('form')!)).to.deep.equal([
      ['answer', '42'],
      ['back', '06 39 98 12 34'],
      ['back-moment', 'Le soir'],
    ]);
    expect(folded(root.textContent)).to.include('Cette demande part avec le formulaire, quand vous l’envoyez.');
    expect(root.querySelector('button')).to.equal(null);
  });

  it('without a script the entries are the same', () => {
    const root = put(expandHtml(inForm, { lang: 'fr' }));
    expect(entries(root.querySelector('form')!)).to.deep.equal([
      ['answer', '42'],
      ['back', ''],
      ['back-moment', ''],
    ]);
  });

  it('to its own address: another form of the page, and nothing of the main one goes there', async () => {
    const root = await mount(
      `<form id="call" method="post" action="/call" target="_blank"></form>${inForm.replace('name="back"', 'name="back" form="call"')}`,
    );
    const [call, main] = [...root.querySelectorAll('form')] as [HTMLFormElement, HTMLFormElement];
    expect(entries(main)).to.deep.equal([['answer', '42']]);
    expect(entries(call)).to.deep.equal([
      ['back', ''],
      ['back-moment', ''],
    ]);
    const button = root.querySelector('button')!;
    expect(button.form).to.equal(call);
    expect(await accessible(button)).to.include({
      role: 'button',
      name: 'Demander à être rappelé (autre fenêtre)',
    });
  });

  it('says where that form is missing, or would take the page with what was typed away', async () => {
    const of = (form: string): string => `<pp-channel type="callback" name="b" form="${form}"></pp-channel>`;
    expect(
      await warningsOf(() => mount(`${of('nowhere')}<form id="same" method="post" action="/c"></form>${of('same')}`)),
    ).to.deep.equal([
      'Plain-pied: <pp-channel name="b"> has form="nowhere", and the page has no such form. Add <form id="nowhere" method="post" action="…" target="_blank"></form> outside the main form.',
      'Plain-pied: <pp-channel name="b"> has form="same", which leads away from what was typed. Give that form target="_blank".',
    ]);
  });

  it('asks the developer for a name or an address', async () => {
    expect(await warningsOf(() => mount('<pp-channel type="callback"></pp-channel>'))).to.deep.equal([
      'Plain-pied: <pp-channel> has type="callback" and nothing to answer with. Give it name="…" for a number and a moment, or href="…" for a page that asks.',
    ]);
  });
});
