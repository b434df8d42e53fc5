import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/feedback.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, mount, warningsOf } from '../../suites/field/page.js';

const html = '<pp-feedback action="/opinion"></pp-feedback>';

elementContract({
  tag: 'pp-feedback',
  short: html,
  full: '<pp-feedback><form method="post" action="/opinion"><button name="feedback" value="good">Bien</button></form></pp-feedback>',
  changes: { heading: 'Votre avis ?', name: 'opinion' },
  says: { fr: 'Comment s’est passée votre démarche', en: 'How did it go?' },
  offPaper: true,
});

describe('pp-feedback', () => {
  before(withStyles);
  afterEach(clear);

  it('is one question with three answers, each sent by one press of a native form', async () => {
    const place = await mount(html);
    const group = place.querySelector('fieldset')!;
    expect(await accessible(group)).to.include({ role: 'group', name: 'Comment s’est passée votre démarche ?' });
    const form = place.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/opinion']);
    const sent = [...form.querySelectorAll('button')].map((button) => [...new FormData(form, button)][0]);
    expect(sent).to.deep.equal([
      ['feedback', 'good'],
      ['feedback', 'mixed'],
      ['feedback', 'bad'],
    ]);
  });

  it('or a link to the questionnaire of the State, in another window', async () => {
    const place = await mount('<pp-feedback href="https://example.org/"></pp-feedback>');
    const link = place.querySelector('a')!;
    expect(await accessible(link)).to.include({ role: 'link', name: 'Je donne mon avis (dans une autre fenêtre)' });
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    expect(place.querySelectorAll('form')).to.have.length(0);
  });

  it('warns without an address, and inside another form', async () => {
    expect((await warningsOf(() => mount('<pp-feedback id="a"></pp-feedback>')))[0]).to.include('action="…"');
    const inside = '<form><pp-feedback id="b" action="/opinion"></pp-feedback></form>';
    expect((await warningsOf(() => mount(inside)))[0]).to.include('form');
  });
});
