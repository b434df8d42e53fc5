import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/receipt.js';
import '../../../components/src/define/review.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { needs } from '../../support/browser-features.js';
import { accessible, clear, folded, mount, put, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const receipt = `<pp-receipt for="aid" reference="AL-2026-0042" date="2026-03-01T09:30:00Z" next="Nous vous écrivons avant le 15 avril."
  answer-by="2026-04-20" copy-href="/copy" correct-href="/correct" correct-until="2026-03-31" withdraw-href="/withdraw" withdraw-until="2026-04-15"></pp-receipt>`;

/** A page with a receipt has a person to reach. */
const contact = document.createElement('pp-contact');
before(() => document.body.append(contact));
after(() => contact.remove());

elementContract({
  tag: 'pp-receipt',
  short: receipt,
  changes: { reference: 'AL-2026-0043', next: 'Nous vous appelons.' },
  scriptOnly: '[data-pp-part="print"]',
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
    expect(read('p').slice(0, 2)).to.deep.equal([
      'Nous vous écrivons avant le 15 avril.',
      'Vous aurez une réponse au plus tard le 20 avril 2026.',
    ]);
    expect(read('a')).to.deep.equal([
      'Enregistrer une copie de ma demande',
      'Corriger mes réponses (jusqu’au 31 mars 2026)',
      'Retirer ma demande (jusqu’au 15 avril 2026)',
    ]);
  });

  it('erases what the journey kept in this tab, its single steps too, and nothing else', async () => {
    // This tab has not seen the receipt.
    sessionStorage.clear();
    for (const key of ['plain-pied:draft:aid', 'plain-pied:draft:aid/home', 'plain-pied:draft:aids', 'other'])
      sessionStorage.setItem(key, '{}');
    await mount(receipt);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['other', 'plain-pied:draft:aids', 'plain-pied:sent:aid']);
    sessionStorage.clear();
  });

  it('prints the page by a button, which is not on the paper', async () => {
    const place = await mount(receipt);
    const button = place.querySelector<HTMLButtonElement>('[data-pp-part="print"]')!;
    expect(await accessible(button)).to.deep.equal({ role: 'button', name: 'Imprimer cette page', description: '' });
    const native = window.print;
    let printed = 0;
    window.print = () => void (printed += 1);
    button.click();
    place.querySelector('h2')!.click();
    window.print = native;
    expect(printed).to.equal(1);
    expect(button.type).to.equal('button');
  });

  needs('emulateMedia').it('on paper, has the proof and the answers, and nothing to press', async () => {
    const rows = '[{"heading":"Vous","rows":[{"question":"Nom","answer":"Nguyên"}]}]';
    const place = await mount(
      receipt.replace('</pp-receipt>', `<pp-review sections='${rows}'></pp-review></pp-receipt>`),
    );
    expect(place.querySelector('pp-review')!.textContent).to.include('Nguyên');
    expect(place.querySelector('pp-review a')).to.equal(null);
    await emulateMedia({ media: 'print' });
    for (const gone of ['[data-pp-part="print"]', '[data-pp-part="copy"]', '[data-pp-part="keep-heading"]'])
      expect(place.querySelector(gone)!.checkVisibility(), gone).to.equal(false);
    for (const kept of ['dl', 'pp-review dd', '[data-pp-part="answer-by"]'])
      expect(place.querySelector(kept)!.checkVisibility(), kept).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  it('where the law makes it final, a person comes first, then the reason, and no link to what is not possible', async () => {
    const place = await mount('<pp-receipt reference="A" final="La loi fixe la liste ce soir à minuit."></pp-receipt>');
    expect([...place.querySelectorAll('p')].map((paragraph) => folded(paragraph.textContent))).to.deep.equal([
      'Parlez-en à une personne du service : elle vous dit ce qui est encore possible.',
      'Pourquoi c’est définitif ? La loi fixe la liste ce soir à minuit.',
    ]);
    expect(place.querySelector('a')).to.equal(null);
  });

  it('written by the server, it has no button that needs a script', () => {
    const place = put(expandHtml(receipt, { lang: 'fr' }).replace(/pp-receipt/g, 'pp-unknown'));
    expect(place.querySelector('button')).to.equal(null);
    expect(place.querySelector('a')!.getAttribute('href')).to.equal('/copy');
  });

  it('warns the developer of a receipt without a reference, a way back or a person to reach', async () => {
    contact.remove();
    const warnings = await warningsOf(() => mount('<pp-receipt></pp-receipt>'));
    document.body.append(contact);
    expect(warnings.map((warning) => warning.replace(/\. .*/s, '.'))).to.have.members([
      'Plain-pied: <pp-receipt> stands in a page without <pp-contact>.',
      'Plain-pied: <pp-receipt> has no reference.',
      'Plain-pied: <pp-receipt> leads to no way back.',
    ]);
  });
});
