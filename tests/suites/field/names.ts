import { expect } from '@open-wc/testing';
import type { FieldExamples } from './examples.js';
import {
  accessible,
  controlsIn,
  describedAs,
  fieldIn,
  labelWith,
  mount,
  nameFor,
  nameIn,
  settled,
  subjectOf,
} from './page.js';

/** Role, name and description, as assistive technology gets them. */
export function nameContract(examples: FieldExamples): void {
  const { forms, label, labelAttribute, role, tag } = examples;

  describe('its names', () => {
    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: the question is the name, the hint comes before the error`, async () => {
        const place = await mount(form('required hint="Comme sur votre carte." error="Écrivez votre réponse."'));
        const field = fieldIn(place, examples);
        const node = await accessible(subjectOf(field, examples));
        expect([node.role, node.name]).to.deep.equal([role, nameFor(examples, nameIn(examples, { form }))]);
        expect(await describedAs(field, examples)).to.equal('Comme sur votre carte. Erreur : Écrivez votre réponse.');
      });

      it(`${name}: the question is read from the markup`, async () => {
        const place = await mount(form('required'));
        expect(fieldIn(place, examples).question?.label).to.equal(label);
        expect(fieldIn(place, examples).question?.required).to.equal(true);
      });

      it(`${name}: an answer that is needed says so on each control that has to be filled`, async () => {
        const place = await mount(form('required'));
        const said = controlsIn(place).map((control) => control.required);
        expect(new Set(said)).to.deep.equal(new Set([examples.isRequiredOnControls ?? true]));
      });

      it(`${name}: why it is asked can be opened, and is not part of the name`, async () => {
        const place = await mount(form('required why="Pour vous reconnaître."'));
        const why = place.querySelector('details')!;
        expect(why.querySelector('summary')!.textContent).to.equal('Pourquoi cette question ?');
        expect(why.textContent).to.contain('Pour vous reconnaître.');
        expect(why.open).to.equal(false);
        expect((await accessible(subjectOf(fieldIn(place, examples), examples))).name).to.equal(
          nameFor(examples, nameIn(examples, { form })),
        );
      });

      it(`${name}: no id stands twice, and each reference leads somewhere`, async () => {
        const marked = form('required hint="Comme sur votre carte." error="Écrivez votre réponse." why="Pour cela."');
        const place = await mount(marked);
        expectSoundIds(place);
      });
    }

    it('says "optional" in words where no answer is needed', async () => {
      const place = await mount(forms['short']!());
      const node = await accessible(subjectOf(fieldIn(place, examples), examples));
      expect(node.name).to.equal(nameFor(examples, labelWith('(facultatif)', examples)));
    });

    it('two questions of the same name in two forms keep their own names and ids', async () => {
      const one = `<form>${forms['short']!('required hint="Une." error="Écrivez votre réponse."')}</form>`;
      const place = await mount(one + one.replace(label, 'Une autre question'));
      const [first, second] = place.querySelectorAll<HTMLElement>(tag);
      expectSoundIds(place);
      expect((await accessible(subjectOf(first as never, examples))).name).to.equal(
        nameFor(examples, nameIn(examples)),
      );
      expect((await accessible(subjectOf(second as never, examples))).name).to.equal(
        nameFor(examples, nameIn(examples, { label: 'Une autre question' })),
      );
    });

    it('gives way where the page holds its ids already', async () => {
      const alone = await mount(forms['short']!('required hint="Une." error="Écrivez votre réponse."'));
      const ids = [...alone.querySelectorAll('[id]')].map(({ id }) => id);
      alone.remove();
      const taken = ids.map((id) => `<i id="${id}"></i>`).join('');
      const place = await mount(`${taken}${forms['short']!('required hint="Une." error="Écrivez votre réponse."')}`);
      expectSoundIds(place);
      expect((await accessible(subjectOf(fieldIn(place, examples), examples))).name).to.equal(
        nameFor(examples, nameIn(examples)),
      );
    });

    it('a copy of the field has ids of its own', async () => {
      const place = await mount(forms['short']!('required hint="Une."'));
      place.append(fieldIn(place, examples).cloneNode(true));
      await settled(place);
      expectSoundIds(place);
      const copy = [...place.querySelectorAll<HTMLElement>(tag)][1]!;
      expect(controlsIn(copy).length).to.equal(controlsIn(fieldIn(place, examples)).length);
    });

    it(`a changed ${labelAttribute} is read at once`, async () => {
      const place = await mount(forms['short']!('required'));
      fieldIn(place, examples).setAttribute(labelAttribute, 'Une autre question');
      await settled(place);
      const node = await accessible(subjectOf(fieldIn(place, examples), examples));
      expect(node.name).to.equal(nameFor(examples, nameIn(examples, { label: 'Une autre question' })));
    });
  });
}

function expectSoundIds(root: Element): void {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).to.deep.equal([...new Set(ids)]);
  for (const attribute of ['for', 'aria-describedby', 'aria-labelledby']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute)!.split(/\s+/)) {
        expect(ids, `${attribute}="${id}" of <${element.localName}>`).to.include(id);
      }
    }
  }
}
