import { expect } from '@open-wc/testing';
import { expandHtml } from '../../../components/src/server/expand.js';
import type { FieldExamples } from './examples.js';
import { cameWith, fieldIn, fill, movesSince, normalised, placesOf, put, sentBy, settled } from './page.js';

/** What the server writes out is what the browser would have made; the browser takes it over as it stands. */
export function serverContract(examples: FieldExamples): void {
  const { forms, answer, wrong, withoutScript } = examples;
  const states: Readonly<Record<string, string>> = {
    empty: '',
    required: 'required',
    'with every part': 'required hint="Une &amp; <une>." why="Pour cela." error="Écrivez votre réponse."',
    ...(!examples.isFile && { answered: cameWith(examples) }),
    disabled: 'disabled',
    limited: wrong.attributes,
  };

  describe('written out by the server', () => {
    for (const [name, form] of Object.entries(forms)) {
      for (const [state, attributes] of Object.entries(states)) {
        it(`${name}, ${state}: the same as made in the browser`, async () => {
          const made = put(form(attributes));
          await settled(made);
          withoutScript?.(made);
          const expected = normalised(made);
          made.remove();
          const served = put(expandHtml(form(attributes), { lang: 'fr' }));
          expect(withoutMark(normalised(served))).to.equal(expected);
        });

        it(`${name}, ${state}: adopted without a change`, async () => {
          const template = document.createElement('template');
          template.innerHTML = expandHtml(form(attributes), { lang: 'fr' });
          const { content } = template;
          const nodes = everyNode(content);
          const before = normalised(content);
          const place = put('');
          place.append(content);
          const changes: MutationRecord[] = [];
          const observer = new MutationObserver((records) => void changes.push(...records));
          observer.observe(place, { attributes: true, characterData: true, childList: true, subtree: true });
          await settled(place);
          changes.push(...observer.takeRecords());
          observer.disconnect();
          if (withoutScript) withoutScript(place);
          else
            expect(
              changes.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName ?? ''}`),
            ).to.deep.equal([]);
          expect(normalised(place)).to.equal(before);
          expect(everyNode(place).every((node, index) => node === nodes[index])).to.equal(true);
        });
      }

      it(`${name}: it works on from there`, async () => {
        const place = put(
          `<form>${expandHtml(form('required error="Écrivez votre réponse."'), { lang: 'fr' })}</form>`,
        );
        await settled(place);
        const field = fieldIn(place, examples);
        const before = placesOf(place);
        fill(field, answer.entries);
        expect(sentBy(place.querySelector('form')!)).to.deep.equal(answer.entries);
        field.show(field.check());
        await settled(place);
        expect(field.inError).to.equal(false);
        expect(place.querySelectorAll('.pp-error').length).to.equal(0);
        expect(place.querySelectorAll('[aria-invalid]').length).to.equal(0);
        expect(movesSince(before, place)).to.equal('');
      });
    }
  });
}

const withoutMark = (html: string): string => html.replace(/ data-pp-expanded="[^"]*"/g, '');

function everyNode(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [node, ...everyNode(node)]);
}
