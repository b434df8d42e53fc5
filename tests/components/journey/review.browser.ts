import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/review.js';
import type { Review } from '../../../components/src/journey/review/review.js';
import { accessible, clear, mount, settled } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const sections =
  '[{"heading":"Votre logement","rows":[{"question":"Ville","answer":"Rennes","changeHref":"#/home"},{"question":"Étage","answer":"","changeHref":"#/home"}]}]';

elementContract({
  tag: 'pp-review',
  short: `<pp-review sections='${sections}'></pp-review>`,
  full: '<pp-review><section><h3>Votre logement</h3><dl><div><dt>Ville</dt><dd>Rennes</dd><dd><a href="/home">Modifier la ville</a></dd></div></dl></section></pp-review>',
  changes: { sections: '[]' },
  says: { fr: 'Modifier', en: 'Change' },
});

describe('pp-review', () => {
  afterEach(clear);

  it('names each question, its answer, and the way to change it', async () => {
    const place = await mount(`<pp-review sections='${sections}'></pp-review>`);
    expect([...place.querySelectorAll('dt')].map((term) => term.textContent)).to.deep.equal(['Ville', 'Étage']);
    expect([...place.querySelectorAll('dt + dd')].map((answer) => answer.textContent)).to.deep.equal([
      'Rennes',
      'Pas de réponse',
    ]);
    expect(await accessible(place.querySelector('a')!)).to.deep.equal({
      role: 'link',
      name: 'Modifier : Ville',
      description: '',
    });
  });

  it('its links begin with the words that are seen, for people who speak to their computer (WCAG 2.5.3)', async () => {
    const place = await mount(`<pp-review sections='${sections}'></pp-review>`);
    for (const link of place.querySelectorAll('a')) {
      expect(link.getAttribute('aria-label')!.startsWith(link.textContent)).to.equal(true);
    }
  });

  it('shows an answer as text, whatever was typed', async () => {
    const place = await mount('<pp-review></pp-review>');
    const review = place.querySelector<Review>('pp-review')!;
    review.sections = [
      { heading: 'Vous', rows: [{ question: 'Nom', answer: '<img src=x onerror=alert(1)>', changeHref: '#/you' }] },
    ];
    await settled(place);
    expect(place.querySelector('img')).to.equal(null);
    expect(place.querySelector('dd')!.textContent).to.equal('<img src=x onerror=alert(1)>');
  });

  it('without answers says where to read them, unless the author says it', async () => {
    expect((await mount('<pp-review></pp-review>')).textContent).to.include(
      'Relisez vos réponses plus haut dans cette page.',
    );
    clear();
    const own = await mount('<pp-review><p>Relisez ce que vous avez écrit.</p></pp-review>');
    expect(own.textContent).to.equal('Relisez ce que vous avez écrit.');
    own.querySelector<Review>('pp-review')!.sections = [];
    await settled(own);
    expect(own.querySelector('p')!.hidden).to.equal(true);
  });
});
