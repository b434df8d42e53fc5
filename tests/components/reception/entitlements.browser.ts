import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/entitlements.js';
import '../../../components/src/define/text-field.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, settled, warningsOf } from '../../suites/field/page.js';

const rights = (when?: string): string =>
  JSON.stringify([{ label: 'Le chèque énergie', where: 'au 0 805 204 805', href: '/energie', ...(when && { when }) }]);
const html = (when?: string): string => `<pp-entitlements rights='${rights(when)}'></pp-entitlements>`;

elementContract({
  tag: 'pp-entitlements',
  short: html(),
  changes: { heading: 'Et aussi' },
  says: { fr: 'Vous avez peut-être droit', en: 'You may be entitled' },
});

describe('pp-entitlements', () => {
  before(withStyles);
  afterEach(clear);

  it('names a possibility, where to ask, and that it is no promise', async () => {
    const place = await mount(html());
    expect(await accessible(place.querySelector('h3')!)).to.include({
      role: 'heading',
      name: 'Vous avez peut-être droit à autre chose',
    });
    expect(await accessible(place.querySelector('a')!)).to.include({ role: 'link', name: 'Le chèque énergie' });
    const text = folded(place.textContent);
    expect(text).to.include('Où demander : au 0 805 204 805');
    expect(text).to.include('Seul le service concerné peut dire si vous y avez droit.');
  });

  it('beside its form, follows the answers; without one that holds there is nothing', async () => {
    const place = await mount(
      `<form><pp-text-field label="Logement" name="tenure"></pp-text-field>${html('tenure = rent')}</form>`,
    );
    const element = place.querySelector('pp-entitlements')!;
    expect(element.children).to.have.length(0);
    const input = place.querySelector('input')!;
    input.value = 'rent';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(place);
    expect(folded(element.textContent)).to.include('Le chèque énergie');
  });

  it('warns of a condition that cannot be read, of rights that are none, and of one that does not say where', async () => {
    expect(
      (await warningsOf(() => mount(html('tenure = =').replace('<pp-entitlements', '<pp-entitlements id="a"'))))[0],
    ).to.include('tenure = =');
    expect((await warningsOf(() => mount('<pp-entitlements id="b" rights="{oops"></pp-entitlements>')))[0]).to.include(
      'rights',
    );
    const lost = '<pp-entitlements id="c" rights=\'[{"label":"Une aide"}]\'></pp-entitlements>';
    expect((await warningsOf(() => mount(lost)))[0]).to.include('where');
  });
});
