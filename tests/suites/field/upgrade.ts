import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { createElement, createRoot, flushSync } from '../../support/react.bundled.js';
import type { FieldExamples } from './examples.js';
import {
  accessible,
  describedAs,
  fieldIn,
  fill,
  mount,
  movesSince,
  nameFor,
  nameIn,
  normalised,
  placesOf,
  put,
  settled,
  subjectOf,
  type Field,
} from './page.js';

/** Sets properties as `.name=${value}` does, for tags that a test does not know beforehand. */
const spread = directive(
  class extends Directive {
    override update({ element }: ElementPart, [properties]: [Readonly<Record<string, unknown>>]): unknown {
      Object.assign(element, properties);
      return nothing;
    }

    render(properties: Readonly<Record<string, unknown>>): unknown {
      return properties;
    }
  },
);

/** The same field, whoever makes it and whenever its definition comes. */
export function upgradeContract(examples: FieldExamples): void {
  const { tag, forms, answer } = examples;
  const asked = 'required hint="Comme sur votre carte." why="Pour vous reconnaître."';

  describe('before and after its definition', () => {
    const early = new Map<string, { root: ShadowRoot; nodes: Map<Element, Element | null> }>();
    let withProperties: Field;

    before(async () => {
      expect(customElements.get(tag), `${tag} is defined too early for this test`).to.equal(undefined);
      const hosts = Object.entries(forms).map(([name, form]) => {
        const root = apart(form(asked));
        early.set(name, { root, nodes: placesOf(root) });
        return root.host;
      });
      withProperties = document.createElement(tag) as Field;
      Object.assign(withProperties, examples.properties, {
        required: true,
        ...(!examples.isFile && { value: answer.value }),
      });
      const place = put('');
      place.append(withProperties, ...hosts);
      await examples.define();
      await settled(withProperties);
      await Promise.all([...early.values()].map(({ root }) => settled(root)));
    });

    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: becomes what it is when the definition was there first`, async () => {
        const late = apart(form(asked));
        put('').append(late.host);
        await settled(late);
        expect(normalised(early.get(name)!.root)).to.equal(normalised(late));
      });

      it(`${name}: keeps each node of the author's where it was`, () => {
        const { root, nodes } = early.get(name)!;
        expect(movesSince(nodes, root)).to.equal('');
      });
    }

    it('takes properties that were set before', async () => {
      expect(withProperties.value).to.equal(examples.isFile ? '' : answer.value);
      expect((await accessible(subjectOf(await attached(withProperties), examples))).name).to.equal(
        nameFor(examples, nameIn(examples)),
      );
    });
  });

  describe('made by other means', () => {
    it('by document.createElement and properties', async () => {
      const field = await attached(madeByScript());
      await sameAsMarkup(field);
    });

    it('by a Lit parent', async () => {
      const place = put('');
      const { properties } = examples;
      render(html`<${unsafeStatic(tag)} ${spread(properties)} ?required=${true}></${unsafeStatic(tag)}>`, place);
      await settled(place);
      await sameAsMarkup(fieldIn(place, examples));
    });

    it('by React, which may render again without a loss', async () => {
      const place = put('');
      const root = createRoot(place);
      const draw = (hint: string): void =>
        flushSync(() => root.render(createElement(tag, { ...examples.properties, required: true, hint })));
      draw('Une.');
      await settled(place);
      const field = fieldIn(place, examples);
      fill(field, answer.entries);
      draw('Deux.');
      await settled(place);
      expect(fieldIn(place, examples) === field).to.equal(true);
      expect(field.value).to.equal(answer.value);
      expect(await describedAs(field, examples)).to.equal('Deux.');
      root.unmount();
      expect(place.childElementCount).to.equal(0);
    });

    it('by React around native controls', async () => {
      const place = put('');
      const root = createRoot(place);
      const parsed = new DOMParser().parseFromString(forms['full']!(), 'text/html').querySelector(tag)!;
      const draw = (error?: string): void => flushSync(() => root.render(asReact(parsed, { error })));
      draw();
      await settled(place);
      const before = placesOf(place);
      draw('Écrivez votre réponse.');
      await settled(place);
      draw();
      await settled(place);
      expect(movesSince(before, place)).to.equal('');
      root.unmount();
    });

    it('when its children come one by one', async () => {
      const whole = await mount(forms['full']!());
      const expected = normalised(whole);
      whole.remove();
      const source = new DOMParser().parseFromString(forms['full']!(), 'text/html').querySelector(tag)!;
      const place = put('');
      place.append(document.importNode(source, false));
      await settled(place);
      await appendSlowly(source, fieldIn(place, examples));
      expect(normalised(place)).to.equal(expected);
    });

    it('moved in the page and taken back, it works as before', async () => {
      const place = await mount(`${forms['short']!('required error="Écrivez votre réponse."')}<section></section>`);
      const field = fieldIn(place, examples);
      const before = normalised(field);
      place.querySelector('section')!.append(field);
      await settled(place);
      expect(normalised(field)).to.equal(before);
      field.remove();
      field.error = null;
      place.append(field);
      await settled(place);
      expect((await accessible(subjectOf(field, examples))).description).to.not.include('Écrivez');
    });
  });

  async function sameAsMarkup(field: Field): Promise<void> {
    const made = normalised(field);
    field.parentElement!.remove();
    const place = await mount(forms['short']!('required'));
    expect(made).to.equal(normalised(fieldIn(place, examples)));
  }

  function madeByScript(): Field {
    return Object.assign(document.createElement(tag) as Field, examples.properties, { required: true });
  }
}

/** In a shadow root of its own, where ids stand apart from those of the rest of the page. */
function apart(markup: string): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  return root;
}

async function attached(field: Field): Promise<Field> {
  put('').append(field);
  await settled(field);
  return field;
}

/** As a slow network lets the parser do it. */
async function appendSlowly(from: Element, to: Element): Promise<void> {
  for (const child of from.childNodes) {
    const copy = child.cloneNode();
    to.append(copy);
    await settled(document.body);
    if (child instanceof Element) await appendSlowly(child, copy as Element);
  }
  await settled(document.body);
}

/** Markup as React would be told to make it. */
function asReact(node: Element, more: Record<string, unknown> = {}): ReturnType<typeof createElement> {
  const named: Record<string, string> = { for: 'htmlFor', class: 'className' };
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [named[name] ?? name, value]));
  const children = [...node.childNodes].map((child) =>
    child instanceof Element ? asReact(child) : (child.textContent ?? ''),
  );
  return createElement(node.localName, { ...attributes, ...more }, ...children);
}
