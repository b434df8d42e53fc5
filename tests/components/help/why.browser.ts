import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/radio-group.js';
import '../../../components/src/define/text-field.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { clear, mount, normalised, put, settled } from '../../suites/field/page.js';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';

const asked =
  '<pp-text-field label="Nombre d’enfants" name="children" why="Le calcul en dépend." why-changes="Avec trois enfants, l’aide est plus grande." required></pp-text-field>';

const detailsIn = (place: Element): HTMLDetailsElement => place.querySelector<HTMLDetailsElement>('details.pp-why')!;
const paragraphsIn = (place: Element): string[] =>
  [...detailsIn(place).querySelectorAll('p')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('why a question is asked', () => {
  before(withStyles);
  afterEach(clear);

  it('says why, then what the answer changes for the person', async () => {
    const place = await mount(asked);
    expect(detailsIn(place).querySelector('summary')!.textContent).to.equal('Pourquoi cette question\u00a0?');
    expect(paragraphsIn(place)).to.deep.equal([
      'Le calcul en dépend.',
      'Ce que cela change pour vous : Avec trois enfants, l’aide est plus grande.',
    ]);
  });

  it('says it in the language of the page', async () => {
    const place = await mount(asked, 'en');
    expect(paragraphsIn(place)[1]).to.match(/^What it changes for you: /);
  });

  it('says either part alone', async () => {
    expect(paragraphsIn(await mount(asked.replace(/ why="[^"]*"/, '')))).to.deep.equal([
      'Ce que cela change pour vous : Avec trois enfants, l’aide est plus grande.',
    ]);
    clear();
    expect(paragraphsIn(await mount(asked.replace(/ why-changes="[^"]*"/, '')))).to.deep.equal([
      'Le calcul en dépend.',
    ]);
  });

  it('is the same for a group, and where the server writes it', async () => {
    const group =
      '<pp-radio-group legend="Êtes-vous locataire ?" why="L’aide est pour les locataires." why-changes="Sinon, nous vous disons à qui écrire." name="tenant" options=\'[{"value":"yes","label":"Oui"}]\' required></pp-radio-group>';
    for (const html of [asked, group]) {
      const inPage = await mount(html);
      const served = put(expandHtml(html, { lang: 'fr' }));
      served.querySelectorAll('[data-pp-expanded]').forEach((host) => host.removeAttribute('data-pp-expanded'));
      expect(normalised(inPage)).to.equal(normalised(served));
      expect(paragraphsIn(inPage)).to.have.length(2);
      clear();
    }
  });

  it('follows its property', async () => {
    const place = await mount(asked);
    const field = place.querySelector('pp-text-field')!;
    field.whyChanges = 'Rien, pour l’instant.';
    await settled(place);
    expect(paragraphsIn(place)[1]).to.match(/Rien, pour l’instant\.$/);
  });

  it('opens in place by one press of a key, and moves nothing away from the question', async () => {
    const place = await mount(asked);
    const details = detailsIn(place);
    expect(details.querySelector('p')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    expect(details.closest('pp-text-field')).to.not.equal(null);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
  });

  it('is no part of the name or the description of the answer', async () => {
    const input = (await mount(asked)).querySelector('input')!;
    expect(input.getAttribute('aria-describedby')).to.equal(null);
  });

  needs('emulateMedia').it('stands open on paper', async () => {
    await emulateMedia({ media: 'print' });
    const place = await mount(asked);
    for (const paragraph of detailsIn(place).querySelectorAll('p'))
      expect(paragraph.getBoundingClientRect().height).to.be.above(0);
    await emulateMedia({ media: 'screen' });
  });
});
