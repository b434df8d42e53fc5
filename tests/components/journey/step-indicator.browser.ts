import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/step-indicator.js';
import { needs } from '../../support/browser-features.js';
import { accessible, clear, mount, settled, warningsOf } from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

elementContract({
  tag: 'pp-step-indicator',
  short: '<pp-step-indicator current="2" total="5" heading="Votre logement" open-ended></pp-step-indicator>',
  changes: { current: '3', total: '6', heading: 'Votre loyer' },
  says: {
    fr: 'Étape 2\u00a0: Votre logementEncore 3 étapes au moins, selon vos réponses.',
    en: 'Step 2: Votre logementAt least 3 more steps, depending on your answers.',
  },
  offPaper: true,
});

const lines = (place: Element): string[] => [...place.querySelectorAll('p')].map((line) => line.textContent);

describe('pp-step-indicator', () => {
  afterEach(clear);

  for (const [attributes, expected] of [
    ['current="2" total="5" heading="Votre logement"', ['Étape 2 sur 5\u00a0: Votre logement']],
    ['current="1" total="3"', ['Étape 1 sur 3']],
    [
      'current="2" total="5" heading="Votre logement" open-ended',
      ['Étape 2\u00a0: Votre logement', 'Encore 3 étapes au moins, selon vos réponses.'],
    ],
    [
      'current="4" total="5" heading="Votre loyer" open-ended',
      ['Étape 4\u00a0: Votre loyer', 'Encore 1 étape au moins, selon vos réponses.'],
    ],
    [
      'current="5" total="5" heading="Votre loyer" open-ended',
      ['Étape 5\u00a0: Votre loyer', 'C’est peut-être la dernière étape, selon vos réponses.'],
    ],
    ['current="6" total="5"', []],
    ['current="0" total="5"', []],
    ['current="deux" total="5"', []],
  ] as const) {
    it(`says where the person is: ${attributes}`, async () => {
      const place = await mount(`<pp-step-indicator ${attributes}></pp-step-indicator>`);
      expect(lines(place)).to.deep.equal(expected);
    });
  }

  it('is a paragraph: no heading, no live region, nothing to press', async () => {
    const place = await mount('<pp-step-indicator current="2" total="5" heading="Votre logement"></pp-step-indicator>');
    // The library that computes roles outside Chromium knows no paragraphs.
    expect((await accessible(place.querySelector('p')!)).role).to.be.oneOf(['paragraph', '']);
    expect(place.querySelector('h1, h2, h3, a, button, [tabindex], [role], [aria-live]')).to.equal(null);
  });

  it('shows the same as marks, which only eyes meet, and the last one stays open where more may come', async () => {
    const place = await mount('<pp-step-indicator current="2" total="3" open-ended></pp-step-indicator>');
    const marks = place.querySelector('.pp-step-marks')!;
    expect(marks.getAttribute('aria-hidden')).to.equal('true');
    expect([...marks.children].map((mark) => mark.className.replace(/pp-step-mark ?/, ''))).to.deep.equal([
      'pp-step-past',
      'pp-step-past',
      '',
      'pp-step-open',
    ]);
  });

  it('leaves the marks out where they would be too many to see', async () => {
    const place = await mount('<pp-step-indicator current="2" total="13"></pp-step-indicator>');
    expect(lines(place)).to.deep.equal(['Étape 2 sur 13']);
    expect(place.querySelector('.pp-step-marks')).to.equal(null);
  });

  needs('emulateMedia').it(
    'in forced colours what is past differs from what is to come by more than colour',
    async () => {
      await emulateMedia({ forcedColors: 'active' });
      const place = await mount('<pp-step-indicator current="1" total="2"></pp-step-indicator>');
      const [past, next] = [...place.querySelectorAll('.pp-step-mark')].map(
        (mark) => getComputedStyle(mark).borderBlockStartWidth,
      );
      expect(parseFloat(past!)).to.be.above(parseFloat(next!));
      await emulateMedia({ forcedColors: 'none' });
    },
  );

  it('without numbers shows nothing, tells the developer, and the page lives on', async () => {
    const warnings = await warningsOf(() => mount('<pp-step-indicator></pp-step-indicator>'));
    expect(document.querySelector('pp-step-indicator')!.childElementCount).to.equal(0);
    expect(warnings).to.deep.equal([
      'Plain-pied: <pp-step-indicator> has nothing to show. Put it in a <pp-journey>, add for="…" with its name, or current="…" and total="…".',
    ]);
  });

  it('follows its attributes, also those set as properties', async () => {
    const place = await mount('<pp-step-indicator current="1" total="2" heading="Un"></pp-step-indicator>');
    Object.assign(place.querySelector('pp-step-indicator')!, { current: '2', heading: 'Deux' });
    await settled(place);
    expect(lines(place)).to.deep.equal(['Étape 2 sur 2\u00a0: Deux']);
  });
});
