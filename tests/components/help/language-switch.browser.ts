import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/ar.js';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/language-switch.js';
import { setKept } from '../../../components/src/base/kept.js';
import type { LanguageSwitch } from '../../../components/src/help/language-switch/language-switch.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { withStyles } from '../../support/browser-styles.js';

const both = [
  { lang: 'fr', href: '/fr/demande' },
  { lang: 'en', href: '/en/application' },
];
const short = (languages: unknown = both): string =>
  `<pp-language-switch languages='${JSON.stringify(languages)}'></pp-language-switch>`;
const full = `<pp-language-switch><nav aria-label="Langue du service"><ul>
  <li><a href="/fr/demande" hreflang="fr">Français</a></li>
  <li><a href="/en/application" hreflang="en">English</a></li>
</ul></nav></pp-language-switch>`;

elementContract({
  tag: 'pp-language-switch',
  short: short(),
  full,
  changes: { languages: JSON.stringify([...both, { lang: 'es', href: '/es/solicitud' }]) },
  says: { fr: 'Français', en: 'English' },
  offPaper: true,
  scriptOnly: '.pp-language-kit',
});

const linksIn = (place: Element): HTMLAnchorElement[] => [...place.querySelectorAll('a')];

describe('pp-language-switch', () => {
  before(withStyles);
  const { lang: cameWith } = document.documentElement;
  afterEach(() => {
    clear();
    document.documentElement.lang = cameWith;
    document.documentElement.removeAttribute('dir');
  });

  it('is a named navigation with each language in its own words and voice', async () => {
    const place = await mount(short());
    expect(await accessible(place.querySelector('nav')!)).to.include({ role: 'navigation', name: 'Choisir la langue' });
    const [french, english] = linksIn(place);
    expect(await accessible(french!)).to.include({ role: 'link', name: 'Français' });
    expect(await accessible(english!)).to.include({ role: 'link', name: 'English' });
    expect(english!.lang).to.equal('en');
    expect(english!.hreflang).to.equal('en');
    clear();
    expect((await accessible((await mount(short(), 'en')).querySelector('nav')!)).name).to.equal('Choose the language');
  });

  it('marks the language of the page, and no other', async () => {
    for (const [lang, current] of [
      ['fr', 'Français'],
      ['en-GB', 'English'],
    ] as const) {
      const place = await mount(short() + full, lang);
      const marked = [...place.querySelectorAll('[aria-current="true"]')].map(({ textContent }) => textContent);
      expect(marked, lang).to.deep.equal([current, current]);
      clear();
    }
  });

  it('keeps the name that a service gives a language', async () => {
    const place = await mount(short([...both, { lang: 'br', href: '/br', label: 'Brezhoneg' }]));
    expect(linksIn(place).map(({ textContent }) => textContent)).to.deep.equal(['Français', 'English', 'Brezhoneg']);
  });

  it('leads to the same step: the address of the step goes along', async () => {
    history.replaceState(null, '', '#/home');
    const place = await mount(short() + full);
    for (const link of linksIn(place).filter(({ hreflang }) => hreflang === 'en')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(link.pathname + link.hash).to.equal('/en/application#/home');
    }
    history.replaceState(null, '', '#/pay');
    const english = linksIn(place)[1]!;
    english.click();
    expect(english.hash).to.equal('#/pay');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives a language that only the kit speaks a button, which changes the page around', async () => {
    document.documentElement.lang = 'fr';
    const place = put(short([{ lang: 'fr' }, { lang: 'ar' }]));
    place.removeAttribute('lang');
    await settled(place);
    const [, arabic] = place.querySelectorAll('button');
    expect(await accessible(arabic!)).to.include({ role: 'button', name: 'العربية' });
    arabic!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(place);
    expect(document.documentElement.lang).to.equal('ar');
    expect(document.documentElement.dir).to.equal('rtl');
    expect(document.activeElement).to.equal(arabic);
    expect(arabic!.getAttribute('aria-current')).to.equal('true');
    place.querySelector('button')!.click();
    expect([document.documentElement.lang, document.documentElement.dir]).to.deep.equal(['fr', 'ltr']);
  });

  it('asks the service first, which may change its own words', async () => {
    document.documentElement.lang = 'fr';
    const place = await mount(short([{ lang: 'fr' }, { lang: 'en' }]));
    const asked: string[] = [];
    place.addEventListener('pp-language', (event) => {
      asked.push(event.detail.lang);
      event.preventDefault();
    });
    place.querySelectorAll('button')[1]!.click();
    expect(asked).to.deep.equal(['en']);
    expect(document.documentElement.lang).to.equal('fr');
  });

  it('can be pressed by a finger: at least 44 px high', async () => {
    for (const link of linksIn(await mount(short() + full)))
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('pp-language-switch and the answers', () => {
  afterEach(clear);
  const said = (place: Element): string =>
    place.querySelector<LanguageSwitch>('pp-language-switch')!.textContent.replace(/\s+/g, ' ');
  const warning = 'Choisissez la langue avant de répondre';

  it('says before it happens that what is typed would be lost', async () => {
    expect(said(await mount(`${short()}<pp-journey name="a"></pp-journey>`))).to.include(warning);
  });

  it('says nothing where a journey keeps the answers, or there are none', async () => {
    const place = await mount(`${short()}<pp-journey name="a"></pp-journey>`);
    const journey = place.querySelector('pp-journey')!;
    setKept(journey, () => true);
    await settled(place);
    expect(said(place)).to.not.include(warning);
    setKept(journey, () => false);
    await settled(place);
    expect(said(place)).to.include(warning);
    setKept(journey, null);
    clear();
    expect(said(await mount(short()))).to.not.include(warning);
  });
});

describe('pp-language-switch with what cannot be read', () => {
  afterEach(clear);
  const cases: readonly [string, string, RegExp, number][] = [
    ['nothing', '<pp-language-switch id="none"></pp-language-switch>', /no languages/, 0],
    ['no JSON', '<pp-language-switch id="json" languages="fr, en"></pp-language-switch>', /no languages/, 0],
    ['an unknown tag', short([...both, { lang: 'anglais!', href: '/x' }]), /anglais!/, 2],
    ['an item without lang', short([...both, { href: '/y' }]), /without.*lang/, 2],
    [
      'none of the page',
      short([
        { lang: 'es', href: '/es' },
        { lang: 'en', href: '/en' },
      ]),
      /lang="fr"/,
      2,
    ],
  ];
  for (const [name, html, message, shown] of cases) {
    it(`${name}: one warning, and what is valid is shown`, async () => {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => (place = await mount(html)));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(message);
      expect(linksIn(place)).to.have.length(shown);
    });
  }
});
