import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/places.js';
import { bringHours } from '../../../components/src/base/hours/bring.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { answerWith, standStill, type StoppedClock } from '../journey/session-trial.js';

const one =
  '<pp-place label="Maison des services" address="2 rue de la Mairie" postcode="00100" town="Exempleville" number="01 99 00 12 34" opening="Mo-Fr 09:00-12:00" time-zone="UTC" step-free="yes" languages="fr en" bring="une pièce d’identité"></pp-place>';
const two =
  '<pp-place label="Mairie de Modèleville" address="1 place du Modèle" postcode="00200" town="Modèleville" hours="le mardi"></pp-place>';
const list = `<pp-places>${one}${two}</pp-places>`;
const items = [
  {
    label: 'Maison des services',
    address: '2 rue de la Mairie',
    postcode: '00100',
    town: 'Exempleville',
    hours: 'le matin',
    languages: ['fr'],
    stepFree: 'yes',
  },
  { label: 'Mairie', address: '1 place du Modèle', postcode: '00200', town: 'Modèleville', hours: 'le soir' },
];
const json = JSON.stringify(items).replaceAll('"', '&quot;');

before(bringHours);

elementContract({
  tag: 'pp-place',
  short: one,
  changes: { label: 'Mairie', 'step-free': 'no', languages: 'fr' },
  says: { fr: 'Accès sans marche', en: 'Step-free access' },
  scriptOnly: '.pp-channel-now, .pp-channel-zone',
});

elementContract({
  tag: 'pp-places',
  short: `<pp-places places="${json}"></pp-places>`,
  full: list,
  changes: { places: '[]' },
  says: { fr: 'Ouvert', en: 'Open' },
  scriptOnly: '.pp-places-search, .pp-places-news, .pp-places-print, .pp-channel-now, .pp-channel-zone',
});

const seen = (root: Element): (string | null)[] =>
  [...root.querySelectorAll<HTMLElement>('pp-place')]
    .filter((place) => place.checkVisibility())
    .map((place) => place.getAttribute('town'));
const searchIn = (root: Element): HTMLInputElement => root.querySelector<HTMLInputElement>('input[type="search"]')!;
const newsIn = (root: Element): string => folded(root.querySelector('[role="status"]')!.textContent);

describe('pp-places', () => {
  let clock: StoppedClock;
  before(withStyles);
  beforeEach(() => void (clock = standStill()));
  afterEach(() => {
    clear();
    clock.goOn();
  });
  const type = async (root: Element, text: string): Promise<void> => {
    searchIn(root).value = text;
    searchIn(root).dispatchEvent(new Event('input', { bubbles: true }));
    await settled(root);
  };

  it('says of each place where, when, how to get in, in which languages, and what to bring', async () => {
    const root = await mount(one);
    const place = root.querySelector('pp-place')!;
    expect(await accessible(place)).to.deep.equal({ role: 'group', name: 'Maison des services', description: '' });
    expect([...place.children].map(({ textContent }) => folded(textContent))).to.deep.equal([
      'Maison des services',
      '2 rue de la Mairie 00100 Exempleville',
      '01 99 00 12 34',
      'Fermé en ce moment. Ouvre demain à 9 h.',
      ...[...place.querySelectorAll('.pp-channel-zone')].map(({ textContent }) => folded(textContent)),
      'Ouvert du lundi au vendredi, de 9 h à 12 h',
      'Accès sans marche',
      'Langues parlées : français et anglais',
      'À apporter : une pièce d’identité',
    ]);
    expect(place.querySelector('a')!.getAttribute('href')).to.equal('tel:0199001234');
  });

  it('are all there without a script, and nothing to type that would do nothing', () => {
    for (const html of [list, `<pp-places places="${json}"></pp-places>`]) {
      const root = put(expandHtml(html, { lang: 'fr' }).replaceAll('<pp-', '<x-').replaceAll('</pp-', '</x-'));
      expect(folded(root.textContent)).to.include('00100 Exempleville').and.include('00200 Modèleville');
      expect(root.querySelector('input, button')).to.equal(null);
    }
  });

  it('are found by town or postcode, with its label and a number that is said after a pause', async () => {
    const root = await mount(list);
    expect(await accessible(searchIn(root))).to.deep.equal({
      role: 'searchbox',
      name: 'Ville ou code postal',
      description: '',
    });
    expect(searchIn(root).name).to.equal('');
    await type(root, 'modelevile');
    expect(seen(root)).to.deep.equal(['Modèleville']);
    expect(newsIn(root)).to.equal('');
    await clock.passIn(root, 1000);
    expect(newsIn(root)).to.equal('1 lieu');
    await type(root, '00150');
    await clock.passIn(root, 1000);
    expect(seen(root)).to.deep.equal(['Exempleville', 'Modèleville']);
    expect(newsIn(root)).to.equal('Pas de lieu au 00150. Voici ceux du même département.');
    await type(root, 'Tombouctou');
    await clock.passIn(root, 1000);
    expect(newsIn(root)).to.equal('Rien pour « Tombouctou ». Voici tous les lieux.');
    await type(root, '');
    await clock.passIn(root, 1000);
    expect([seen(root).length, newsIn(root)]).to.deep.equal([2, '']);
  });

  it('come from JSON in an attribute, in a block inside, or in a file that is fetched when somebody looks', async () => {
    expect(seen(await mount(`<pp-places places="${json}"></pp-places>`))).to.deep.equal([
      'Exempleville',
      'Modèleville',
    ]);
    expect(
      seen(await mount(`<pp-places><script type="application/json">${JSON.stringify(items)}</script></pp-places>`)),
    ).to.deep.equal(['Exempleville', 'Modèleville']);
    const asked = answerWith(() => new Response(JSON.stringify(items)));
    const root = await mount('<pp-places src="/places.json"><p><a href="/lieux">Tous les lieux</a></p></pp-places>');
    expect(asked.length).to.equal(0);
    searchIn(root).focus();
    await clock.until(() => root.querySelector('pp-place') !== null);
    await settled(root);
    expect(asked.map(({ url }) => url)).to.deep.equal(['/places.json']);
    expect(root.querySelector('p a')).to.not.equal(null);
    await type(root, '00200');
    expect(seen(root)).to.deep.equal(['Modèleville']);
  });

  it('Enter looks, and does not send the form around', async () => {
    const root = await mount(`<form><button>Envoyer</button>${list}</form>`);
    let sent = false;
    root.querySelector('form')!.addEventListener('submit', (event) => {
      sent = true;
      event.preventDefault();
    });
    searchIn(root).focus();
    // No letter twice in a row: WebKit's driver drops the second.
    await sendKeys({ type: 'modele' });
    await sendKeys({ press: 'Enter' });
    await settled(root);
    expect([sent, searchIn(root).value, document.activeElement?.localName]).to.deep.equal([false, 'modele', 'input']);
    expect([sent, seen(root)]).to.deep.equal([false, ['Modèleville']]);
  });

  it('are printed alone, those in sight', async () => {
    const root = await mount(`<p id="rest">Autre chose</p>${list}`);
    await type(root, '00200');
    let printed: unknown;
    const { print } = window;
    window.print = () => (printed = document.documentElement.hasAttribute('data-pp-print-only'));
    root.querySelector<HTMLElement>('.pp-places-print')!.click();
    window.print = print;
    expect(printed).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.hasAttribute('data-pp-print-only')).to.equal(false);
    expect(root.querySelector('[data-pp-printed]')).to.equal(null);
  });

  needs('emulateMedia').it('on paper nothing is to be pressed or typed', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const root = await mount(list);
      for (const element of root.querySelectorAll('input, button'))
        expect(element.getBoundingClientRect().height).to.equal(0);
      expect(seen(root).length).to.equal(2);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('a place without address: one warning, and what is known is shown', async () => {
    const lines = await warningsOf(async () => {
      const root = await mount('<pp-places><pp-place label="Bus" hours="le lundi"></pp-place></pp-places>');
      expect([...root.querySelector('pp-place')!.children].map(({ textContent }) => textContent)).to.deep.equal([
        'Bus',
        'Ouvert le lundi',
      ]);
    });
    expect(lines).to.deep.equal([
      'Plain-pied: <pp-place label="Bus"> has no address. Add address="…", postcode="…" and town="…".',
    ]);
  });

  it('JSON that is none, and items without a name: one warning each', async () => {
    const lines = await warningsOf(async () => {
      await mount('<pp-places id="text" places="bonjour"></pp-places>');
      const root = await mount(
        `<pp-places id="odd" places='[{"town":"X"},${JSON.stringify(items[1]).replaceAll("'", '’')}]'></pp-places>`,
      );
      expect(seen(root)).to.deep.equal(['Modèleville']);
    });
    const of = (id: string): string =>
      `Plain-pied: <pp-places id="${id}"> has places that are not read. Give a JSON list of objects, each with a label: [{"label": "…", "address": "…", "postcode": "…", "town": "…"}].`;
    expect(lines).to.deep.equal([of('text'), of('odd')]);
  });
});
