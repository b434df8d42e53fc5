import { expect } from '@open-wc/testing';
import type { FieldExamples } from './examples.js';
import {
  controlsIn,
  describedAs,
  fieldIn,
  fill,
  folded,
  leave,
  mount,
  sentControlsIn,
  settled,
  type Field,
} from './page.js';

/** Errors say what to do, appear when asked for, and go when mended. */
export function errorContract(examples: FieldExamples): void {
  const { forms, answer, wrong, required, untouched } = examples;
  const sentence = 'Écrivez votre réponse.';

  const described = (field: Field): Promise<string> => describedAs(field, examples);
  const namesInError = (field: Element): string[] =>
    sentControlsIn(field)
      .filter((control) => control.getAttribute('aria-invalid') === 'true')
      .map(({ name }) => name);

  /** Who chooses a file has decided: its error goes at once. */
  const whileTyping = examples.isFile ? it.skip : it;

  describe('its errors', () => {
    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: an error of the server's is shown from the start`, async () => {
        const place = await mount(form(`required error="${sentence}"`));
        const field = fieldIn(place, examples);
        expect(field.inError).to.equal(true);
        expect(field.errorText).to.equal(sentence);
        expect(await described(field)).to.equal(folded(`Erreur : ${sentence}`));
        expect(field.target === controlsIn(place)[0]).to.equal(true);
      });

      it(`${name}: a check says what to mend and shows nothing by itself`, async () => {
        const place = await mount(form(wrong.attributes));
        const field = fieldIn(place, examples);
        fill(field, wrong.entries);
        expect(field.check()?.text).to.equal(wrong.error.fr);
        await settled(place);
        expect(field.inError).to.equal(false);
        fill(field, answer.entries);
        expect(field.check()).to.equal(null);
      });

      it(`${name}: shown, it is tied to the field and to the controls at fault`, async () => {
        const place = await mount(form(wrong.attributes));
        const field = fieldIn(place, examples);
        fill(field, wrong.entries);
        field.show(field.check());
        await settled(place);
        expect(await described(field)).to.equal(folded(`Erreur : ${wrong.error.fr}`));
        expect(namesInError(field)).to.deep.equal(wrong.at);
        const at = sentControlsIn(place).findIndex(({ name: sent }) => sent === wrong.at[0]);
        expect(field.target === controlsIn(place)[Math.max(at, 0)]).to.equal(true);
      });

      whileTyping(`${name}: an error goes on leaving once mended, never while typing`, async () => {
        const place = await mount(form(wrong.attributes));
        const field = fieldIn(place, examples);
        fill(field, wrong.entries);
        field.show(field.check());
        await settled(place);
        fill(field, answer.entries);
        await settled(place);
        expect(field.inError, 'while typing').to.equal(true);
        await leave(field);
        expect(field.inError, 'after leaving').to.equal(false);
        expect(await described(field)).to.equal('');
        expect(namesInError(field)).to.deep.equal([]);
      });

      it(`${name}: the author's own error is kept, and hidden once mended`, async () => {
        const place = await mount(form('required'));
        const field = fieldIn(place, examples);
        const own = Object.assign(document.createElement('p'), { className: 'pp-error', textContent: sentence });
        field.prepend(own);
        await settled(place);
        expect(field.errorText).to.equal(sentence);
        expect(await described(field)).to.equal(sentence);
        fill(field, answer.entries);
        await leave(field);
        expect(own.parentElement === field).to.equal(true);
        expect(own.hidden).to.equal(true);
        expect(field.inError).to.equal(false);
        expect(await described(field)).to.equal('');
        expect(namesInError(field)).to.deep.equal([]);
      });

      it(`${name}: a form reset brings back the state it came in`, async () => {
        const place = await mount(`<form>${form(`required error="${sentence}"`)}</form>`);
        const field = fieldIn(place, examples);
        const before = namesInError(field);
        fill(field, answer.entries);
        await leave(field);
        expect(field.inError).to.equal(false);
        place.querySelector('form')!.reset();
        await settled(place);
        expect(await described(field)).to.equal(folded(`Erreur : ${sentence}`));
        expect(namesInError(field)).to.deep.equal(before);
      });
    }

    it('nothing was answered: it says what to do', async () => {
      const place = await mount(forms['short']!('required'));
      fill(fieldIn(place, examples), untouched);
      expect(fieldIn(place, examples).check()?.text).to.equal(required.fr);
    });

    (examples.isAlwaysRequired ? it.skip : it)('no answer is needed: nothing to mend', async () => {
      const place = await mount(forms['short']!());
      expect(fieldIn(place, examples).check()).to.equal(null);
    });

    it('a field that is in no error is left in peace', async () => {
      const place = await mount(forms['short']!(wrong.attributes));
      const field = fieldIn(place, examples);
      fill(field, wrong.entries);
      await leave(field);
      expect(field.inError).to.equal(false);
    });

    it('an error of a form reset away was never the server’s', async () => {
      const place = await mount(`<form>${forms['short']!('required')}</form>`);
      const field = fieldIn(place, examples);
      field.show(field.check());
      await settled(place);
      expect(field.inError).to.equal(true);
      place.querySelector('form')!.reset();
      await settled(place);
      expect(field.inError).to.equal(false);
    });

    it('another mistake on leaving is said instead of the first', async () => {
      const place = await mount(forms['short']!(`error="${sentence}" ${wrong.attributes}`));
      const field = fieldIn(place, examples);
      fill(field, wrong.entries);
      await leave(field);
      expect(field.errorText).to.equal(wrong.error.fr);
    });

    it('only one error stands, the newest', async () => {
      const place = await mount(forms['full']!('required'));
      const field = fieldIn(place, examples);
      const own = Object.assign(document.createElement('p'), { className: 'pp-error', textContent: sentence });
      field.prepend(own);
      await settled(place);
      field.show(field.check());
      await settled(place);
      expect(await described(field)).to.equal(folded(`Erreur : ${required.fr}`));
      expect(own.hidden).to.equal(true);
    });

    it('says what the service wants said', async () => {
      const place = await mount(forms['short']!('required error-required="Regardez sur votre courrier."'));
      expect(fieldIn(place, examples).check()?.text).to.equal('Regardez sur votre courrier.');
    });

    whileTyping('nothing jumps under a pressed button: the page changes once it is released', async () => {
      const place = await mount(`${forms['short']!(`required error="${sentence}"`)}<button>Continuer</button>`);
      const field = fieldIn(place, examples);
      const button = [...place.querySelectorAll('button')].at(-1)!;
      fill(field, answer.entries);
      field.target!.focus();
      button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      button.focus();
      await settled(place);
      expect(field.inError, 'while pressed').to.equal(true);
      const clicked = new Promise<boolean>((resolve) => button.addEventListener('click', () => resolve(field.inError)));
      button.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
      button.click();
      expect(await clicked, 'when the click arrives').to.equal(true);
      await new Promise((resolve) => setTimeout(resolve));
      await settled(place);
      expect(field.inError, 'after it').to.equal(false);
    });
  });
}
