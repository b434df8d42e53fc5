import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/back-link.js';
import type { BackLink } from '../../../components/src/journey/back-link/back-link.js';
import { accessible, clear, mount, settled } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

elementContract({
  tag: 'pp-back-link',
  short: '<pp-back-link href="/fr/"></pp-back-link>',
  full: '<pp-back-link><a href="/fr/">Retour</a></pp-back-link>',
  changes: { href: '/en/', label: 'Retour à l’accueil' },
  says: { fr: 'Retour', en: 'Back' },
  offPaper: true,
});

describe('pp-back-link', () => {
  afterEach(clear);

  it('is one link, named by its words alone', async () => {
    const place = await mount('<pp-back-link href="/fr/" label="Retour à vos dossiers"></pp-back-link>');
    expect(await accessible(place.querySelector('a')!)).to.deep.equal({
      role: 'link',
      name: 'Retour à vos dossiers',
      description: '',
    });
  });

  it('is a target of 44 px or more', async () => {
    const place = await mount('<pp-back-link href="/fr/"></pp-back-link>');
    expect(place.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is nothing while there is nowhere to go', async () => {
    const place = await mount('<pp-back-link></pp-back-link>');
    const element = place.querySelector<BackLink>('pp-back-link')!;
    expect(element.link).to.equal(null);
    element.href = '/fr/';
    await settled(place);
    expect(element.link!.getAttribute('href')).to.equal('/fr/');
    element.href = null;
    await settled(place);
    expect(element.link).to.equal(null);
  });
});
