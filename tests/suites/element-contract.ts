import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expandHtml } from '../../components/src/server/expand.js';
import { needs } from '../support/browser-features.js';
import { withStyles } from '../support/browser-styles.js';
import { clear, mount, movesSince, normalised, placesOf, put, settled, warningsOf } from './field/page.js';

/** What the contract asks of an element that is no field. */
export interface ElementExamples {
  readonly tag: string;
  /** The short form, complete: nothing to warn about. */
  readonly short: string;
  /** Native HTML inside the element, where it has a full form; every node in it is the author's. */
  readonly full?: string;
  /** Attributes that may change while it lives, with other values. */
  readonly changes: Readonly<Record<string, string>>;
  /** Words of the kit that must be read, by language. */
  readonly says: { readonly fr: string; readonly en: string };
  /** True where the element is not for paper. */
  readonly offPaper?: boolean;
  /** Selector of made parts that stand only where the script runs: the server writes none of them. */
  readonly scriptOnly?: string;
}

/** What every element in the light DOM has to keep, in every engine. */
export function elementContract(examples: ElementExamples): void {
  const { tag, short, full, changes, says, offPaper = false, scriptOnly } = examples;
  const withoutScriptOnly = (place: Element): Element => {
    if (scriptOnly) for (const part of place.querySelectorAll(scriptOnly)) part.remove();
    return place;
  };
  const elementIn = (root: Element): HTMLElement => root.querySelector<HTMLElement>(tag)!;

  describe(`<${tag}> keeps the contract of elements`, () => {
    before(withStyles);
    afterEach(clear);

    for (const [name, html] of Object.entries(full ? { short, full } : { short })) {
      it(`${name}: the author's nodes stay where they are through every change`, async () => {
        const place = put(html);
        const before = placesOf(place);
        await settled(place);
        for (const [attribute, value] of Object.entries({ ...changes, lang: 'en' })) {
          elementIn(place).setAttribute(attribute, value);
          await settled(place);
          expect(movesSince(before, place)).to.equal('');
        }
      });

      it(`${name}: axe finds nothing`, async () => {
        const place = await mount(`<main><h1>Titre</h1><h2>Étape</h2>${html}</main>`);
        await expect(place).to.be.accessible();
      });

      it(`${name}: written by the server, it is taken over without a change`, async () => {
        const place = put(expandHtml(html, { lang: 'fr' }));
        const served = normalised(place);
        const nodes = [...place.querySelectorAll('*')];
        await settled(place);
        expect(normalised(withoutScriptOnly(place))).to.equal(served);
        expect([...place.querySelectorAll('*')].every((node, index) => node === nodes[index])).to.equal(true);
      });

      it(`${name}: nothing is warned about`, async () => {
        expect(await warningsOf(() => mount(html))).to.deep.equal([]);
      });
    }

    it('the page and the server write the same tree', async () => {
      const inPage = await mount(short);
      const served = put(expandHtml(short, { lang: 'fr' }));
      served.querySelectorAll('[data-pp-expanded]').forEach((host) => host.removeAttribute('data-pp-expanded'));
      expect(normalised(withoutScriptOnly(inPage))).to.equal(normalised(served));
    });

    it('speaks French and English, by the nearest lang', async () => {
      expect((await mount(short, 'fr')).textContent).to.include(says.fr);
      clear();
      expect((await mount(short, 'en')).textContent).to.include(says.en);
    });

    it('properties set before it is in the page count like attributes', async () => {
      const made = document.createElement(tag);
      const model = elementIn(put(short));
      for (const { name, value } of model.attributes) made.setAttribute(name, value);
      made.append(
        ...[...model.childNodes].filter((node) => !(node instanceof Element && node.hasAttribute('data-pp-part'))),
      );
      model.replaceWith(made);
      await settled(made.parentElement!);
      expect(made.textContent).to.include(says.fr);
    });

    it('right to left, and at 200 % text, nothing sticks out', async () => {
      const place = await mount(short);
      place.dir = 'rtl';
      document.documentElement.style.fontSize = '200%';
      expectInside();
      document.documentElement.style.fontSize = '';
    });

    needs('setViewport').it('at 320 px nothing scrolls sideways', async () => {
      await setViewport({ width: 320, height: 640 });
      await mount(short + (full ?? ''));
      expectInside();
      await setViewport({ width: 800, height: 600 });
    });

    needs('emulateMedia').it('in forced colours its words stay apart from what is behind them', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const place = await mount(short);
      for (const element of place.querySelectorAll('a, button, h2, h3, p, dt, dd')) {
        const { color, backgroundColor } = getComputedStyle(element);
        expect(color, element.outerHTML).to.not.equal(backgroundColor);
      }
      await emulateMedia({ forcedColors: 'none' });
    });

    needs('emulateMedia').it(offPaper ? 'is left out on paper' : 'is there on paper', async () => {
      await emulateMedia({ media: 'print' });
      const { height } = elementIn(await mount(short)).getBoundingClientRect();
      if (offPaper) expect(height).to.equal(0);
      else expect(height).to.be.above(0);
      await emulateMedia({ media: 'screen' });
    });
  });
}

function expectInside(): void {
  const root = document.documentElement;
  expect(root.scrollWidth).to.be.at.most(root.clientWidth);
}
