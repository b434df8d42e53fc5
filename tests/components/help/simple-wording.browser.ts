import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/simple-wording.js';
import '../../../components/src/define/text-field.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { withStyles } from '../../support/browser-styles.js';

const question = `<pp-text-field><label for="m"><span data-pp-wording="usual">Montant de vos ressources</span>
  <span data-pp-wording="simple">L’argent que vous recevez chaque mois</span></label><input id="m" name="m" required></pp-text-field>`;
const help = `<p><span data-pp-wording="usual">Hors prestations.</span> <span data-pp-wording="simple">Ne comptez pas les aides.</span></p>`;

// Without a form around, what is shown is noted on the page itself, outside of what the contract compares.
elementContract({
  tag: 'pp-simple-wording',
  short:
    '<pp-simple-wording></pp-simple-wording><p><span data-pp-wording="usual">Hors prestations.</span> <span data-pp-wording="simple">Sans les aides.</span></p>',
  changes: { name: 'other' },
  says: { fr: 'phrases plus simples', en: 'simpler sentences' },
  offPaper: true,
  scriptOnly: '.pp-wording-act',
});

const form = (inside: string): string => `<form><pp-simple-wording name="aid"></pp-simple-wording>${inside}</form>`;
const buttonIn = (place: Element): HTMLButtonElement => place.querySelector('pp-simple-wording button')!;

describe('pp-simple-wording', () => {
  before(withStyles);
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('shows the usual wording, and the simpler one of every question and help at one press', async () => {
    const place = await mount(form(question + help));
    const input = place.querySelector('input')!;
    expect(place.innerText).to.include('Hors prestations.').and.to.not.include('les aides');
    expect((await accessible(input)).name).to.equal('Montant de vos ressources');
    buttonIn(place).click();
    await settled(place);
    expect(place.innerText).to.include('Ne comptez pas les aides.').and.to.not.include('Hors prestations');
    expect((await accessible(input)).name).to.equal('L’argent que vous recevez chaque mois');
  });

  it('is a button that says whether it is on, by keyboard too; the focus stays', async () => {
    const place = await mount(form(help));
    const button = buttonIn(place);
    expect(await accessible(button)).to.include({ role: 'button', name: 'Montrer des phrases plus simples' });
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(place);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(document.activeElement).to.equal(button);
  });

  it('is chosen once: the next page of the form shows it at once, another form does not', async () => {
    const first = await mount(form(help));
    buttonIn(first).click();
    await settled(first);
    clear();
    expect((await mount(form(help))).innerText).to.include('Ne comptez pas les aides.');
    clear();
    expect((await mount(form(help).replace('name="aid"', 'name="tax"'))).innerText).to.include('Hors prestations.');
  });

  it('touches no other form of the page', async () => {
    const place = await mount(form(help) + `<form id="other">${help}</form>`);
    buttonIn(place).click();
    await settled(place);
    expect(place.querySelector<HTMLElement>('#other')!.innerText).to.include('Hors prestations.');
  });

  it('shows both where no script runs', () => {
    const place = put(expandHtml(help, { lang: 'fr' }));
    expect(place.innerText).to.include('Hors prestations.').and.to.include('Ne comptez pas les aides.');
  });

  it('sends nothing of its own', async () => {
    const place = await mount(form(question));
    expect([...new FormData(place.querySelector('form')!).keys()]).to.deep.equal(['m']);
  });

  it('the question keeps its one name in errors and in the review, as on the server', async () => {
    const place = await mount(form(question));
    expect(place.querySelector('pp-text-field')!.question!.label).to.equal('Montant de vos ressources');
  });

  it('never speaks of FALC', async () => {
    const place = await mount(form(help));
    expect(place.innerText).to.not.match(/falc|facile à lire/i);
  });

  it('a form without a simpler wording: one warning, and no button that does nothing', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => (place = await mount(form('<p>Bonjour.</p>'))));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('data-pp-wording="simple"');
    expect(buttonIn(place)).to.equal(null);
  });

  it('a simpler wording without the usual one beside it: one warning, and it stays in sight', async () => {
    let place!: HTMLElement;
    const alone = '<p><span data-pp-wording="simple">Seule.</span></p>';
    const warnings = await warningsOf(async () => (place = await mount(form(help + alone))));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('Seule.');
    expect(place.innerText).to.include('Seule.');
  });
});
