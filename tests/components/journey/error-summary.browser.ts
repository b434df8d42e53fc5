import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/error-summary.js';
import type { ErrorSummary } from '../../../components/src/journey/error-summary/error-summary.js';
import { accessible, clear, mount, settled } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const two = '[{"text":"Écrivez votre nom","href":"#name"},{"text":"Choisissez une réponse","href":"#status"}]';

elementContract({
  tag: 'pp-error-summary',
  short: `<pp-error-summary entries='${two}'></pp-error-summary><input id="name" aria-label="Nom"><input id="status" aria-label="Situation">`,
  full: '<pp-error-summary><div role="group" tabindex="-1" aria-labelledby="title"><h2 id="title">Deux réponses</h2><ul><li><a href="#name">Écrivez votre nom</a></li></ul></div></pp-error-summary>',
  changes: { entries: '[]' },
  says: { fr: 'Vérifiez 2 réponses', en: 'Check 2 answers' },
  offPaper: true,
});

describe('pp-error-summary', () => {
  afterEach(clear);

  const summaryIn = (place: Element): ErrorSummary => place.querySelector<ErrorSummary>('pp-error-summary')!;

  it('is a named group that takes the focus, and no live region', async () => {
    const place = await mount(`<pp-error-summary entries='${two}'></pp-error-summary>`);
    const summary = summaryIn(place);
    summary.focus();
    expect(document.activeElement === summary.group).to.equal(true);
    expect(await accessible(summary.group!)).to.deep.equal({
      role: 'group',
      name: 'Vérifiez 2 réponses',
      description: '',
    });
    expect(place.querySelector('[aria-live], [role="alert"], [role="status"]')).to.equal(null);
  });

  it('counts one answer in its own words', async () => {
    const place = await mount('<pp-error-summary></pp-error-summary>');
    expect(summaryIn(place).shown).to.equal(false);
    summaryIn(place).entries = [{ text: 'Écrivez votre nom', href: '#name' }];
    await settled(place);
    expect(place.querySelector('h2')!.textContent).to.equal('Vérifiez une réponse');
    expect(summaryIn(place).shown).to.equal(true);
  });

  it('leads to the field without a new entry in the history', async () => {
    const place = await mount(
      `<pp-error-summary entries='${two}'></pp-error-summary><label>Situation <input id="status"></label>`,
    );
    const before = [history.length, location.href];
    place.querySelectorAll('a')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect((document.activeElement as HTMLElement).id).to.equal('status');
    expect([history.length, location.href]).to.deep.equal(before);
  });

  it('shows a line without a target as text, for an error of the whole form', async () => {
    const place = await mount('<pp-error-summary></pp-error-summary>');
    summaryIn(place).entries = [{ text: 'Envoyez à nouveau votre demande.' }];
    await settled(place);
    expect(place.querySelector('li')!.textContent).to.equal('Envoyez à nouveau votre demande.');
    expect(place.querySelector('a')).to.equal(null);
  });

  it('lives on where the attribute is no list', async () => {
    const place = await mount('<pp-error-summary entries="{"></pp-error-summary>');
    expect(summaryIn(place).shown).to.equal(false);
  });

  it('is empty and takes no room once everything is mended', async () => {
    const place = await mount(`<pp-error-summary entries='${two}'></pp-error-summary>`);
    summaryIn(place).entries = [];
    await settled(place);
    expect(summaryIn(place).getBoundingClientRect().height).to.equal(0);
  });
});
