import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/contact.js';
import '../../../components/src/define/handover.js';
import type { Handover } from '../../../components/src/contact/handover/handover.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import {
  accessible,
  clear,
  folded,
  mount,
  movesSince,
  placesOf,
  put,
  settled,
  warningsOf,
} from '../../suites/field/page.js';

const channels = `<pp-channel type="visit" address="1 place de la Mairie"></pp-channel>
  <pp-channel type="post" address="BP 12"></pp-channel>
  <pp-channel type="phone" number="01 99 00 12 34" hours="de 9 h à 17 h"></pp-channel>`;
/** In its full form, with the id that the server gives: page and server have nothing to add. */
const contact = `<pp-contact data-pp-id="pp-contact"><section class="pp-contact" aria-label="Joindre une personne"><details><summary>Aide</summary>${channels}</details></section></pp-contact>`;
const own = `<pp-handover code="LOG-3-2"><section aria-label="La mairie"><h2>La mairie</h2><p>Au 01 99 00 12 34.</p></section></pp-handover>`;

elementContract({
  tag: 'pp-handover',
  short: `${contact}<pp-handover code="LOG-3-2"></pp-handover>`,
  full: own,
  changes: { code: 'LOG-3-1' },
  says: { fr: 'Besoin d’une personne', en: 'Would you like to talk to a person?' },
  offPaper: true,
  scriptOnly: '.pp-handover-print',
});

const place = { form: 'logement', step: 3, question: 2, quiet: false };
const handoverIn = (root: Element): Handover => root.querySelector<Handover>('pp-handover')!;
const sectionOf = (root: Element): HTMLElement => root.querySelector<HTMLElement>('pp-handover section')!;
const labels = (root: Element): (string | undefined)[] =>
  [...sectionOf(root).querySelectorAll('.pp-channel-label')].map(({ textContent }) => textContent);

/** What a running journey does. */
async function noticed(html: string, notice: Handover['notice'] = place): Promise<HTMLElement> {
  const root = await mount(html);
  handoverIn(root).notice = null;
  await settled(root);
  handoverIn(root).notice = notice;
  await settled(root);
  return root;
}

describe('pp-handover', () => {
  before(withStyles);
  afterEach(clear);

  it('is a region that its heading names, with a sentence, two channels, the code and a button', async () => {
    const root = await noticed(`${contact}<pp-handover></pp-handover>`);
    expect(await accessible(sectionOf(root))).to.deep.equal({
      role: 'region',
      name: 'Besoin d’une personne ?',
      description: '',
    });
    expect(await accessible(sectionOf(root).querySelector('h2')!)).to.include({ role: 'heading' });
    expect(labels(root)).to.deep.equal(['Par téléphone', 'Sur place']);
    expect(sectionOf(root).querySelector('a')!.getAttribute('href')).to.equal('tel:0199001234');
    const code = sectionOf(root).querySelector('.pp-handover-code')!;
    expect(folded(code.textContent)).to.equal(
      'Dites ce code : LOG-3-2 Il dit à quelle question vous êtes. Il ne contient pas vos réponses.',
    );
    const button = sectionOf(root).querySelector<HTMLButtonElement>('.pp-handover-away')!;
    expect(await accessible(button)).to.deep.equal({ role: 'button', name: 'Cacher cette aide', description: '' });
    expect(button.type).to.equal('button');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('takes the channels of the journey’s own contact, else of the page', async () => {
    const other = '<pp-contact><pp-channel type="post" address="Ailleurs"></pp-channel></pp-contact>';
    const inJourney = `<div>${other}</div><pp-journey><pp-handover code="A-1"></pp-handover>${contact}</pp-journey>`;
    for (const root of [await mount(inJourney), put(expandHtml(inJourney, { lang: 'fr' }))])
      expect(sectionOf(root).textContent).to.include('01 99 00 12 34').and.not.include('Ailleurs');
    clear();
    expect(labels(await mount(`<pp-handover code="A-1"></pp-handover>${other}`))).to.deep.equal(['Par courrier']);
  });

  it('leaves out what the contact of the page alone can do: fields of a call, a list of places', async () => {
    const only = `<pp-contact><pp-channel type="callback" name="call"></pp-channel><pp-channel type="visit"><pp-place label="Mairie" town="Modèleville"></pp-place></pp-channel><pp-channel type="post" address="BP 12"></pp-channel></pp-contact>`;
    expect(labels(await mount(`<pp-handover code="A-1"></pp-handover>${only}`))).to.deep.equal(['Par courrier']);
  });

  it('waits as an empty live region, is announced by what comes in, and not again', async () => {
    const root = await mount(`${contact}<pp-handover></pp-handover>`);
    const handover = handoverIn(root);
    expect(handover.textContent).to.equal('');
    handover.notice = null;
    await settled(root);
    expect([handover.getAttribute('role'), handover.textContent]).to.deep.equal(['status', '']);
    handover.notice = place;
    await settled(root);
    expect(handover.getAttribute('role')).to.equal('status');
    expect(root.querySelectorAll('pp-handover [role], pp-handover [aria-live]').length).to.equal(0);
    handover.notice = { ...place, question: 1, quiet: true };
    await settled(root);
    expect(handover.getAttribute('role')).to.equal(null);
    expect(sectionOf(root).textContent).to.include('LOG-3-1');
    handover.notice = null;
    await settled(root);
    expect([handover.getAttribute('role'), handover.textContent]).to.deep.equal(['status', '']);
  });

  it('says to contact the service where the page has no contact, and tells the developer once', async () => {
    const lines = await warningsOf(async () => {
      const root = await noticed('<pp-handover id="alone"></pp-handover>');
      expect(folded(sectionOf(root).textContent)).to.include(
        'Contactez le service : une personne peut vous aider à remplir cette page.',
      );
      expect(sectionOf(root).textContent).to.include('LOG-3-2');
      handoverIn(root).notice = { ...place, quiet: true };
      await settled(root);
    });
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-handover id="alone"> finds no <pp-channel> in a <pp-contact> of this page. Add them: it shows the first two.',
    ]);
  });

  it('says by an event that it is put away, from the keyboard', async () => {
    const root = await noticed(`${contact}<pp-handover></pp-handover>`);
    let heard = 0;
    root.addEventListener('pp-put-away', () => (heard += 1));
    sectionOf(root).querySelector('a')!.focus();
    sectionOf(root).querySelector<HTMLElement>('.pp-handover-away')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.equal(1);
  });

  it('full form: shows the author’s section with a code and a button, hides it while nothing is noticed', async () => {
    const html = own.replace(' code="LOG-3-2"', '');
    const root = put(html);
    const before = placesOf(root);
    await settled(root);
    handoverIn(root).notice = null;
    await settled(root);
    expect(sectionOf(root).checkVisibility()).to.equal(false);
    handoverIn(root).notice = place;
    await settled(root);
    expect(sectionOf(root).checkVisibility()).to.equal(true);
    expect(
      [...sectionOf(root).children].map(({ localName, className }) => `${localName} ${className}`.trim()),
    ).to.deep.equal([
      'h2',
      'p',
      'p pp-handover-code',
      'button pp-button pp-button-second pp-handover-print',
      'button pp-button pp-button-second pp-handover-away',
    ]);
    expect(movesSince(before, root)).to.equal('');
  });

  it('full form: what the author has is not added again', async () => {
    const root = await noticed(
      '<pp-handover><section aria-label="Mairie"><p class="pp-handover-code">Dites le nom de la page.</p><button type="button" class="pp-handover-away">Fermer</button></section></pp-handover>',
    );
    expect([...sectionOf(root).querySelectorAll('[data-pp-part]')].map(({ className }) => className)).to.deep.equal([
      'pp-button pp-button-second pp-handover-print',
    ]);
    let heard = false;
    root.addEventListener('pp-put-away', () => (heard = true));
    sectionOf(root).querySelector<HTMLElement>('.pp-handover-away')!.click();
    expect(heard).to.equal(true);
  });

  it('names the step and the question in words, and never an answer', async () => {
    const root = await noticed(`${contact}<pp-handover></pp-handover>`, {
      ...place,
      service: 'Aide au logement',
      heading: 'Votre logement',
      label: 'Où vivez-vous ?',
    });
    expect(folded(sectionOf(root).querySelector('.pp-handover-code')!.textContent)).to.equal(
      'Dites ce code : LOG-3-2 Vous êtes à : Votre logement, question « Où vivez-vous ? » Il dit à quelle question vous êtes. Il ne contient pas vos réponses.',
    );
    handoverIn(root).notice = { ...place, heading: 'Votre logement' };
    await settled(root);
    expect(folded(sectionOf(root).textContent))
      .to.include('Vous êtes à : Votre logement')
      .and.not.include('question «');
  });

  it('prints a slip: service, step, question, code, whom to call, and nothing else of the page', async () => {
    const root = await noticed(`<p id="answer">Chez moi</p>${contact}<pp-handover></pp-handover>`, {
      ...place,
      service: 'Aide au logement',
      heading: 'Votre logement',
      label: 'Où vivez-vous ?',
    });
    let marked: (Element | null)[] = [];
    const { print } = window;
    window.print = () => void (marked = [document.querySelector(':root[data-pp-print-only] [data-pp-printed]')]);
    const button = sectionOf(root).querySelector<HTMLElement>('.pp-handover-print')!;
    expect(await accessible(button)).to.deep.equal({ role: 'button', name: 'Imprimer cette fiche', description: '' });
    button.click();
    window.print = print;
    expect(marked).to.deep.equal([handoverIn(root)]);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-pp-print-only], [data-pp-printed]')).to.equal(null);
  });

  needs('emulateMedia').it('the slip alone is on the paper, with the name of the service', async () => {
    const root = await noticed(`<p id="answer">Chez moi</p>${contact}<pp-handover></pp-handover>`, {
      ...place,
      service: 'Aide au logement',
      heading: 'Votre logement',
    });
    const { print } = window;
    window.print = () => undefined;
    sectionOf(root).querySelector<HTMLElement>('.pp-handover-print')!.click();
    window.print = print;
    await emulateMedia({ media: 'print' });
    try {
      const seen = (selector: string): boolean => root.querySelector<HTMLElement>(selector)!.checkVisibility();
      expect(['#answer', 'pp-contact', 'pp-handover button'].map(seen)).to.deep.equal([false, false, false]);
      expect(
        ['pp-handover section', '.pp-handover-service', '.pp-channel-number'].map((name) =>
          seen(name.startsWith('.pp-channel') ? `pp-handover ${name}` : name),
        ),
      ).to.deep.equal([true, true, true]);
      expect(folded(root.querySelector('.pp-handover-service')!.textContent)).to.equal('Service : Aide au logement');
    } finally {
      await emulateMedia({ media: 'screen' });
      window.dispatchEvent(new Event('afterprint'));
    }
  });

  it('without a script: the server writes channels and code, and no button that would do nothing', () => {
    const root = put(
      expandHtml(`<pp-handover code="LOG-3-2"></pp-handover><pp-contact>${channels}</pp-contact>`, { lang: 'fr' }),
    );
    expect(labels(root)).to.deep.equal(['Par téléphone', 'Sur place']);
    expect(sectionOf(root).textContent).to.include('LOG-3-2');
    expect(sectionOf(root).querySelector('button')).to.equal(null);
    expect(expandHtml('<pp-handover></pp-handover>', { lang: 'fr' })).to.not.include('section');
  });

  it('its buttons stand apart, and fit a narrow screen', async () => {
    const root = await noticed(`${contact}<pp-handover></pp-handover>`);
    const [print, away] = [...sectionOf(root).querySelectorAll('button')].map((button) =>
      button.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    expect(away.left - print.right >= 8 || away.top - print.bottom >= 4).to.equal(true);
  });

  it('right to left, the code and the number keep their order', async () => {
    const root = await noticed(`<div dir="rtl">${contact}<pp-handover></pp-handover></div>`);
    for (const selector of ['.pp-handover-code strong', '.pp-channel-number'])
      expect(getComputedStyle(sectionOf(root).querySelector(selector)!).direction, selector).to.equal('ltr');
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(sectionOf(root));
    expect(Number.parseFloat(borderRightWidth)).to.be.above(Number.parseFloat(borderLeftWidth));
  });

  needs('emulateMedia').it('in forced colours its edge and its button stay drawn', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const root = await noticed(`${contact}<pp-handover></pp-handover>`);
    for (const element of [sectionOf(root), sectionOf(root).querySelector('button')!]) {
      const { borderInlineStartStyle, borderInlineStartColor, backgroundColor } = getComputedStyle(element);
      expect(borderInlineStartStyle).to.equal('solid');
      expect(borderInlineStartColor).to.not.equal(backgroundColor);
    }
    await emulateMedia({ forcedColors: 'none' });
  });
});
