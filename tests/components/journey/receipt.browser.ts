import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/receipt.js';
import { accessible, clear, mount, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const receipt = `<pp-receipt for="aid" reference="AL-2026-0042" date="2026-03-01T09:30:00Z" next="Nous vous écrivons avant le 15 avril."
  correct-href="/correct" correct-until="2026-03-31" withdraw-href="/withdraw" withdraw-until="2026-04-15"></pp-receipt>`;

elementContract({
  tag: 'pp-receipt',
  short: receipt,
  changes: { reference: 'AL-2026-0043', next: 'Nous vous appelons.' },
  says: { fr: 'Votre demande est envoyée', en: 'Your application is sent' },
});

describe('pp-receipt', () => {
  afterEach(clear);

  it('is a region named by its heading', async () => {
    const place = await mount(receipt);
    expect(await accessible(place.querySelector('section')!)).to.deep.equal({
      role: 'region',
      name: 'Votre demande est envoyée',
      description: '',
    });
  });

  it('gives the reference, the date in words, what happens next, and the ways to undo with their last day', async () => {
    const place = await mount(receipt);
    const read = (selector: string): string[] =>
      [...place.querySelectorAll(selector)].map((element) => element.textContent);
    expect(read('dt')).to.deep.equal(['Numéro de votre demande', 'Envoyée le']);
    expect(read('dd')[0]).to.equal('AL-2026-0042');
    expect(read('dd')[1]!.replace(/\s/g, ' ')).to.match(/^1 mars 2026 (à|,) ?10:30$/);
    expect(read('p')).to.deep.equal(['Nous vous écrivons avant le 15 avril.']);
    expect(read('a')).to.deep.equal([
      'Corriger mes réponses (jusqu’au 31 mars 2026)',
      'Retirer ma demande (jusqu’au 15 avril 2026)',
    ]);
  });

  it('erases what the journey kept in this tab, its single steps too, and nothing else', async () => {
    for (const key of ['plain-pied:draft:aid', 'plain-pied:draft:aid/home', 'plain-pied:draft:aids', 'other'])
      sessionStorage.setItem(key, '{}');
    await mount(receipt);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['other', 'plain-pied:draft:aids']);
    sessionStorage.clear();
  });

  it('warns the developer of a receipt without a reference or a way back', async () => {
    const warnings = await warningsOf(() => mount('<pp-receipt></pp-receipt>'));
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.include('<pp-receipt> has no reference.');
    expect(warnings[1]).to.include('<pp-receipt> leads to no way back.');
  });
});
