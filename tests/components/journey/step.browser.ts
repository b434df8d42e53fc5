import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/step.js';
import { conditionAt } from '../../../components/src/route/repeat.js';
import type { Step } from '../../../components/src/journey/step/step.js';
import { accessible, clear, mount, settled, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

elementContract({
  tag: 'pp-step',
  short: '<pp-step name="home" heading="Votre logement" lead="Celui où vous vivez."><p>Vos questions</p></pp-step>',
  full: '<pp-step name="home"><h2>Votre logement</h2><p>Vos questions</p></pp-step>',
  changes: { heading: 'Votre maison', lead: 'Une autre phrase.' },
  says: { fr: 'Votre logement', en: 'Votre logement' },
});

describe('pp-step', () => {
  afterEach(clear);

  it('is named by a heading of level 2 that can take the focus', async () => {
    const place = await mount('<pp-step name="home" heading="Votre logement"></pp-step>');
    const heading = place.querySelector<HTMLElement>('h2')!;
    expect(await accessible(heading)).to.deep.equal({ role: 'heading', name: 'Votre logement', description: '' });
    heading.focus();
    expect(document.activeElement === heading).to.equal(true);
  });

  it('uses the heading of the author, wherever it stands inside', async () => {
    const place = await mount('<pp-step name="home"><header><h2 id="own">Votre logement</h2></header></pp-step>');
    const step = place.querySelector<Step>('pp-step')!;
    expect(step.headingElement!.id).to.equal('own');
    expect(step.headingText).to.equal('Votre logement');
    expect(place.querySelectorAll('h2').length).to.equal(1);
  });

  it('puts the heading first and the sentence after it, also when both come later', async () => {
    const place = await mount('<pp-step name="home"><p>Vos questions</p></pp-step>');
    const step = place.querySelector<Step>('pp-step')!;
    step.lead = 'Une phrase.';
    step.heading = 'Votre logement';
    await settled(place);
    expect([...step.children].map((child) => child.textContent)).to.deep.equal([
      'Votre logement',
      'Une phrase.',
      'Vos questions',
    ]);
    expect(step.headingBlockEnd!.textContent).to.equal('Une phrase.');
  });

  for (const [title, inside, sentence] of [
    [
      'every answer is needed',
      '<label>A <input name="a" required></label><label>B <input name="b" required></label>',
      'Toutes les réponses sont nécessaires.',
    ],
    [
      'one of them may stay empty',
      '<pp-text-field name="a" label="A" required></pp-text-field><pp-text-field name="b" label="B"></pp-text-field>',
      'Toutes les réponses sont nécessaires, sauf celles marquées «\u00a0facultatif\u00a0».',
    ],
    ['there is one question', '<label>A <input name="a" required></label>', undefined],
    [
      'radios of one name are one question',
      '<input type="radio" name="a" required><input type="radio" name="a">',
      undefined,
    ],
    ['nothing is needed', '<input name="a"><input name="b">', undefined],
  ] as const) {
    it(`says before the first field what is needed: ${title}`, async () => {
      const place = await mount(`<pp-step name="home" heading="Votre logement" lead="Une phrase.">${inside}</pp-step>`);
      expect(place.querySelector('.pp-needed')?.textContent).to.equal(sentence);
      if (sentence) expect(place.querySelector('.pp-lead')!.nextElementSibling!.textContent).to.equal(sentence);
    });
  }

  it('tells the developer what is missing, once, and the page lives on', async () => {
    const warnings = await warningsOf(() =>
      mount('<pp-step><p>Vos questions</p></pp-step><pp-step><p>Encore</p></pp-step>'),
    );
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-step> has no name. Add name="…": it is the address of the screen.',
      'Plain-pied: <pp-step> has no heading. Add heading="…", or an <h2> inside it.',
    ]);
  });

  it('says where a condition cannot be read, and stays open', async () => {
    const warnings = await warningsOf(() =>
      mount('<pp-step name="rent" heading="Votre loyer" when="tenure ="></pp-step>'),
    );
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-step name="rent"> has when="tenure =", which cannot be read at place 8. Write a value here, in quotes if it has spaces.',
    ]);
    expect(conditionAt(document.querySelector<Step>('pp-step')!.patterns, 0)).to.deep.equal({});
  });
});
