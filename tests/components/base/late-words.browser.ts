import { expect } from '@open-wc/testing';
import '../../../components/src/define/text-field.js';
import { clear, mount, settled, warningsOf } from '../../suites/field/page.js';

describe('a language file that comes after its elements', () => {
  afterEach(clear);

  it('is read when it comes', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await mount('<pp-text-field label="Nom" name="nom"></pp-text-field>', 'fr');
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('lang="fr"').and.to.include('locales/fr.js');
    await import('../../../components/src/locales/fr.js');
    await settled(place);
    expect(place.querySelector('label')!.textContent).to.equal('Nom (facultatif)');
  });
});
