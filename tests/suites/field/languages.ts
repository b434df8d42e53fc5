import { expect } from '@open-wc/testing';
import type { FieldExamples } from './examples.js';
import { accessible, fieldIn, fill, labelWith, mount, nameFor, settled, subjectOf, warningsOf } from './page.js';

/** It speaks the language around it, and wrong values never break the page. */
export function languageContract(examples: FieldExamples): void {
  const { forms, label, wrong, required, wrongAttributes, tag } = examples;

  describe('its language', () => {
    it('is that of the nearest lang', async () => {
      const place = await mount(`<section lang="en">${forms['short']!()}</section>`);
      const field = fieldIn(place, examples);
      expect((await accessible(subjectOf(field, examples))).name).to.equal(
        nameFor(examples, labelWith('(optional)', examples, 'en'), 'en'),
      );
    });

    it('is read through a shadow root', async () => {
      const place = await mount('<section></section>', 'en');
      const root = place.querySelector('section')!.attachShadow({ mode: 'open' });
      root.innerHTML = forms['short']!();
      await settled(root);
      expect(root.querySelector('label, legend')!.textContent).to.equal(labelWith('(optional)', examples, 'en'));
    });

    for (const lang of ['fr', 'en'] as const) {
      it(`${lang}: errors`, async () => {
        const place = await mount(forms['short']!(wrong.attributes), lang);
        const field = fieldIn(place, examples);
        fill(field, wrong.entries);
        expect(field.check()?.text).to.equal(wrong.error[lang]);
        const empty = await mount(forms['short']!('required'), lang);
        expect(fieldIn(empty, examples).check()?.text).to.equal(required[lang]);
      });
    }

    it('follows the page that changes it', async () => {
      const place = await mount(forms['short']!());
      place.lang = 'en';
      await settled(place);
      const field = fieldIn(place, examples);
      expect((await accessible(subjectOf(field, examples))).name).to.equal(
        nameFor(examples, labelWith('(optional)', examples, 'en'), 'en'),
      );
      field.lang = 'fr';
      await settled(place);
      expect((await accessible(subjectOf(field, examples))).name).to.equal(
        nameFor(examples, labelWith('(facultatif)', examples)),
      );
    });

    it('of a region is read as its language', async () => {
      const place = await mount(forms['short']!(), 'en-IE');
      expect(place.querySelector('label, legend')!.textContent).to.equal(labelWith('(optional)', examples, 'en'));
    });

    for (const lang of ['nl', 'fr_FR', 'not a language']) {
      it(`without words for "${lang}" the console says so and the page lives`, async () => {
        let place!: HTMLElement;
        const warnings = await warningsOf(async () => {
          place = await mount(forms['short']!(wrong.attributes), lang);
          fill(fieldIn(place, examples), wrong.entries);
          fieldIn(place, examples).show(fieldIn(place, examples).check());
          await settled(place);
        });
        expect(warnings.filter((warning) => warning.includes(`lang="${lang}"`)).length).to.equal(1);
        expect((await accessible(subjectOf(fieldIn(place, examples), examples))).name).to.include(label);
        expect(fieldIn(place, examples).inError).to.equal(true);
      });
    }
  });

  describe('wrong markup', () => {
    for (const [markup, words] of wrongAttributes) {
      it(`${markup}: one warning that names the element and the mend`, async () => {
        const warnings = await warningsOf(async () => {
          const place = await mount(forms['short']!(markup));
          fieldIn(place, examples).requestUpdate();
          await settled(place);
          expect((await accessible(subjectOf(fieldIn(place, examples), examples))).name).to.include(label);
          expect(() => fieldIn(place, examples).check()).to.not.throw();
        });
        expect(warnings.length, warnings.join('\n')).to.equal(1);
        expect(warnings[0]).to.include(`<${tag}`).and.to.include(words);
      });
    }

    it('without a question: one warning', async () => {
      const warnings = await warningsOf(() => mount(`<${tag} name="sans-question"></${tag}>`));
      expect(warnings.filter((warning) => warning.includes('has no label')).length).to.equal(1);
      expect(warnings[0]).to.include(`<${tag} name="sans-question">`);
    });

    it('without a control: one warning', async () => {
      const { labelAttribute } = examples;
      const warnings = await warningsOf(() => mount(`<${tag} ${labelAttribute}="Sans contrôle"></${tag}>`));
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(`<${tag} ${labelAttribute}="Sans contrôle">`);
    });

    it('sound markup: none', async () => {
      const sound = Object.values(forms).map((form) => `<form>${form('required hint="Une." why="Pour cela."')}</form>`);
      expect(await warningsOf(() => mount(sound.join('')))).to.deep.equal([]);
    });
  });
}
