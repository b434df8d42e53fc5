import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FieldExamples } from './examples.js';
import { cameWith, controlsIn, describedAs, fieldIn, fill, mount, sentBy, sentControlsIn, settled } from './page.js';

/** What a native control does, the field does. */
export function nativeContract(examples: FieldExamples): void {
  const { forms, untouched, answer, other } = examples;
  const inMarkup = examples.isFile ? it.skip : it;
  const inForm = (inside: string): string => `<form>${inside}</form>`;

  describe('what is native', () => {
    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: what travels is the same in every form`, async () => {
        const place = await mount(inForm(form()));
        const sent = place.querySelector('form')!;
        expect(sentBy(sent)).to.deep.equal(untouched);
        fill(fieldIn(place, examples), answer.entries);
        expect(sentBy(sent)).to.deep.equal(answer.entries);
        expect(fieldIn(place, examples).value).to.equal(answer.value);
      });

      inMarkup(`${name}: the property sets the answer, and a form reset takes it back`, async () => {
        const place = await mount(inForm(form()));
        const field = fieldIn(place, examples);
        field.value = other.value;
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(other.entries);
        place.querySelector('form')!.reset();
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(untouched);
      });

      inMarkup(`${name}: it comes with the answer that its markup says`, async () => {
        const place = await mount(inForm(form(cameWith(examples))));
        const field = fieldIn(place, examples);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(answer.entries);
        if (!examples.came) expect(field.defaultValue).to.equal(answer.value);
        fill(field, other.entries);
        expect(field.value).to.equal(other.value);
        place.querySelector('form')!.reset();
        expect(field.value).to.equal(answer.value);
      });

      it(`${name}: disabled, it sends nothing and asks nothing`, async () => {
        const place = await mount(inForm(form('required disabled')));
        const field = fieldIn(place, examples);
        expect(controlsIn(place).every((control) => control.matches(':disabled'))).to.equal(true);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal([]);
        expect(field.check()).to.equal(null);
        field.disabled = false;
        await settled(place);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(untouched);
        expect(field.check()?.text).to.equal(examples.required.fr);
      });

      it(`${name}: in a disabled fieldset it asks nothing either`, async () => {
        const place = await mount(inForm(`<fieldset disabled>${form('required')}</fieldset>`));
        expect(sentBy(place.querySelector('form')!)).to.deep.equal([]);
        expect(fieldIn(place, examples).check()).to.equal(null);
      });

      it(`${name}: a form that stands elsewhere gets the answer`, async () => {
        const place = await mount(`<form id="elsewhere"></form>${form('form="elsewhere"')}`);
        fill(fieldIn(place, examples), answer.entries);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(answer.entries);
      });

      it(`${name}: input and change are heard on the element`, async () => {
        const place = await mount(form());
        const heard: string[] = [];
        for (const type of ['input', 'change']) {
          fieldIn(place, examples).addEventListener(type, () => heard.push(fieldIn(place, examples).value));
        }
        fill(fieldIn(place, examples), answer.entries);
        expect(heard.length).to.equal(controlsIn(place).length * 2);
        expect(heard.at(-1)).to.equal(answer.value);
      });

      it(`${name}: pressing a label leads to its control`, async () => {
        const place = await mount(form());
        for (const control of controlsIn(place)) {
          control.labels![0]!.click();
          expect(document.activeElement === control || (control as HTMLInputElement).checked).to.equal(true);
        }
      });

      it(`${name}: Tab reaches it and leaves it`, async () => {
        const place = await mount(`<button>Avant</button>${form()}<button>Après</button>`);
        const [start, end] = place.querySelectorAll('button');
        start!.focus();
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement === controlsIn(place)[0]).to.equal(true);
        for (let presses = 0; presses < 5 && document.activeElement !== end; presses += 1)
          await sendKeys({ press: 'Tab' });
        expect(document.activeElement === end).to.equal(true);
      });
    }

    it('standing outside its form, the native control says which form', async () => {
      const place = await mount(`<form id="elsewhere"></form>${forms['full']!()}`);
      for (const control of sentControlsIn(place)) control.setAttribute('form', 'elsewhere');
      await settled(place);
      fill(fieldIn(place, examples), answer.entries);
      expect(sentBy(place.querySelector('form')!)).to.deep.equal(answer.entries);
    });

    it('properties are what attributes say, before and after', async () => {
      const place = await mount(forms['short']!());
      const field = fieldIn(place, examples);
      expect([field.required, field.disabled, field.error, field.hint]).to.deep.equal([false, false, null, null]);
      field.setAttribute('hint', 'Une.');
      field.toggleAttribute('required', true);
      await settled(place);
      expect([field.hint, field.required]).to.deep.equal(['Une.', true]);
      expect(await describedAs(field, examples)).to.equal('Une.');
      field.removeAttribute('hint');
      field.required = false;
      await settled(place);
      expect([field.hint, field.hasAttribute('required')]).to.deep.equal([null, false]);
    });

    inMarkup('keeps an answer that was typed while attributes change', async () => {
      const place = await mount(forms['short']!(cameWith(examples)));
      const field = fieldIn(place, examples);
      fill(field, other.entries);
      if (!examples.came) field.setAttribute('value', answer.value);
      field.hint = 'Une.';
      await settled(place);
      expect(field.value).to.equal(other.value);
    });
  });
}
