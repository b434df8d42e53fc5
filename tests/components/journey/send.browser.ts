import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/contact.js';
import '../../../components/src/define/send.js';
import type { Send } from '../../../components/src/journey/send/send.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { accessible, clear, mount, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const terms = 'correct="pendant 30 jours, en ligne ou par téléphone" withdraw="jusqu’à la décision, par téléphone"';

elementContract({
  tag: 'pp-send',
  short: `<pp-send ${terms}></pp-send>`,
  full: `<pp-send ${terms}><button type="submit" name="act" value="send">Transmettre mon dossier</button></pp-send>`,
  changes: { correct: 'pendant 15 jours', withdraw: 'jusqu’à demain' },
  says: { fr: 'Envoyer ma demande', en: 'Send my application' },
});

describe('pp-send', () => {
  afterEach(clear);

  it('says what can be undone before the button, in the order of the page', async () => {
    const place = await mount(`<pp-send ${terms}></pp-send>`);
    const order = [...place.querySelectorAll('p, button')].map((element) => element.textContent);
    expect(order).to.deep.equal([
      'Vous pourrez corriger vos réponses pendant 30 jours, en ligne ou par téléphone.',
      'Vous pourrez retirer votre demande jusqu’à la décision, par téléphone.',
      'Envoyer ma demande',
    ]);
  });

  it('its button sends the form it stands in, natively', async () => {
    const place = await mount(`<form><pp-send ${terms}></pp-send></form>`);
    const button = place.querySelector('button')!;
    expect(await accessible(button)).to.deep.equal({ role: 'button', name: 'Envoyer ma demande', description: '' });
    expect(button.form === place.querySelector('form')).to.equal(true);
    expect(button.type).to.equal('submit');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('gives the reason of the law where sending is final', async () => {
    const place = await mount('<pp-send final="La loi fixe la date du vote."></pp-send>');
    expect(place.querySelector('p')!.textContent).to.equal(
      'Cet envoi est définitif. La loi fixe la date du vote. Si vous hésitez, parlez d’abord à une personne du service.',
    );
  });

  it('has lines for a date and a signature on paper only, and only where the service asks', async () => {
    const place = await mount(`<pp-send ${terms} sign></pp-send><pp-send ${terms}></pp-send>`);
    const lines = [...place.querySelectorAll<HTMLElement>('.pp-paper')];
    expect(lines.map((line) => [line.textContent, line.hidden])).to.deep.equal([
      ['Date du jour', true],
      ['Votre signature', true],
    ]);
    expect(place.querySelector('pp-send')!.contains(lines[1]!)).to.equal(true);
  });

  it('offers a person first where sending is final: the link stands before the button, and opens the contact', async () => {
    const place =
      await mount(`<pp-contact><pp-channel type="phone" number="02 99 00 00 00" hours="le matin"></pp-channel></pp-contact>
      <pp-send final="La loi fixe la date du vote."></pp-send>`);
    await place.querySelector<Send>('pp-send')!.updateComplete;
    const [link, button] = place.querySelectorAll<HTMLElement>('pp-send :is(a, button)');
    expect((await accessible(link!)).name).to.equal('Parler d’abord à une personne');
    expect(button!.localName).to.equal('button');
    link!.click();
    const contact = place.querySelector('pp-contact')!;
    expect(document.activeElement === contact).to.equal(true);
    expect(contact.shadowRoot!.activeElement?.localName).to.equal('summary');
    expect(contact.shadowRoot!.querySelector('details')!.open).to.equal(true);
    expect(location.hash).to.equal('');
  });

  it('the link of the server leads to the contact without a script', () => {
    const html = expandHtml('<pp-contact id="help"></pp-contact><pp-send final="La loi." contact="help"></pp-send>', {
      lang: 'fr',
    });
    expect(html).to.include('href="#help"');
  });

  it('warns the developer of a service that says nothing about undoing, and works', async () => {
    const [warning] = await warningsOf(() => mount('<pp-send name="silent"></pp-send>'));
    expect(warning).to.include('<pp-send name="silent"> does not say what can be undone.');
    expect(warning).to.include('Add correct="…" and withdraw="…"');
  });
});
