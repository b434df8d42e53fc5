import { expect } from '@open-wc/testing';
import type { FieldExamples } from './examples.js';
import { controlsIn, fieldIn, mount, movesSince, normalised, placesOf, settled, type Control } from './page.js';

/** Nodes of the author's stay; nodes that hold the focus stay still. */
export function nodeContract(examples: FieldExamples): void {
  const { forms } = examples;
  const full = { hint: 'Une.', why: 'Pour cela.', error: 'Écrivez votre réponse.' };

  describe('its nodes', () => {
    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: the author's stay the same through every change`, async () => {
        const place = await mount(form());
        const field = fieldIn(place, examples);
        const before = placesOf(place);
        for (const change of [
          full,
          { hint: 'Deux.' },
          { error: null, why: null },
          { lang: 'en' },
          { required: true },
        ]) {
          Object.assign(field, change);
          await settled(place);
          expect(movesSince(before, place)).to.equal('');
        }
      });

      it(`${name}: what it adds carries data-pp-part, and goes away again whole`, async () => {
        const place = await mount(form('required'));
        const field = fieldIn(place, examples);
        const before = normalised(place);
        Object.assign(field, full);
        await settled(place);
        expect(place.querySelectorAll('.pp-error').length).to.equal(1);
        Object.assign(field, { hint: null, why: null, error: null });
        await settled(place);
        expect(normalised(place)).to.equal(before);
      });

      it(`${name}: focus, caret and text outlive every update`, async () => {
        const place = await mount(form());
        const field = fieldIn(place, examples);
        for (const control of controlsIn(place)) {
          const kept = takeFocus(control);
          for (const change of [full, { error: 'Une autre.' }, { error: null }, { hint: null }, { lang: 'en' }]) {
            Object.assign(field, change);
            await settled(place);
            expect(document.activeElement === control).to.equal(true);
            expect(stateOf(control)).to.deep.equal(kept);
          }
          field.lang = 'fr';
          await settled(place);
        }
      });
    }

    it('does not write over words that a translator changed', async () => {
      const place = await mount(forms['short']!('required'));
      const field = fieldIn(place, examples);
      const label = field.querySelector('label, legend')!;
      label.textContent = 'Translated';
      field.error = 'Écrivez votre réponse.';
      await settled(place);
      expect(label.textContent).to.equal('Translated');
    });

    it('follows the author who adds or takes away a hint', async () => {
      const place = await mount(forms['full']!('hint="De l’attribut."'));
      const field = fieldIn(place, examples);
      const own = Object.assign(document.createElement('p'), { className: 'pp-hint', textContent: 'De l’auteur.' });
      field.append(own);
      await settled(place);
      expect(field.querySelectorAll('.pp-hint:not(.pp-option-hint)').length).to.equal(1);
      expect(field.querySelector('.pp-hint:not(.pp-option-hint)') === own).to.equal(true);
      own.remove();
      await settled(place);
      expect(field.querySelector('.pp-hint:not(.pp-option-hint)')!.textContent).to.equal('De l’attribut.');
    });
  });
}

/** A person who has typed and gone back inside what was typed. */
function takeFocus(control: Control): unknown {
  if (control instanceof HTMLInputElement && control.type === 'text') {
    control.value = 'abcd';
    control.focus();
    control.setSelectionRange(1, 3);
  } else {
    control.focus();
  }
  return stateOf(control);
}

const stateOf = (control: Control): unknown =>
  control instanceof HTMLInputElement && control.type === 'text'
    ? [control.value, control.selectionStart, control.selectionEnd]
    : [control.value];
