import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';
import type { FieldExamples } from './examples.js';
import { controlsIn, fieldIn, fill, mount, settled } from './page.js';

const SMALLEST_TARGET = 44;
const EVERY_PART =
  'required hint="Comme sur votre carte d’identité ou votre titre de séjour." why="Pour vous reconnaître." error="Écrivez votre réponse."';

/** What can be measured of its look, with the kit's own styles. */
export function lookContract(examples: FieldExamples): void {
  const { forms, answer } = examples;
  const wholePage = Object.values(forms)
    .map((form) => `<form>${form(EVERY_PART)}</form>`)
    .join('');

  describe('its look', () => {
    before(withStyles);
    afterEach(() => {
      document.documentElement.style.fontSize = '';
    });

    for (const [name, form] of Object.entries(forms)) {
      it(`${name}: what is pressed is 44 px or more`, async () => {
        const place = await mount(form(EVERY_PART));
        for (const control of controlsIn(place)) {
          const { width, height } = targetOf(control);
          expect(Math.min(width, height), control.id).to.be.at.least(SMALLEST_TARGET);
        }
        const { height } = place.querySelector('summary')!.getBoundingClientRect();
        expect(height, 'the reason').to.be.at.least(SMALLEST_TARGET);
      });

      it(`${name}: the error stands above its controls`, async () => {
        const place = await mount(form(EVERY_PART));
        const error = place.querySelector('.pp-error')!.getBoundingClientRect();
        expect(error.height).to.be.greaterThan(0);
        for (const control of controlsIn(place)) {
          expect(error.bottom).to.be.at.most(control.getBoundingClientRect().top + 1);
        }
      });

      it(`${name}: right to left, nothing sticks out`, async () => {
        const place = await mount(form(EVERY_PART), 'fr');
        place.dir = 'rtl';
        expectInside(place);
        const field = fieldIn(place, examples).getBoundingClientRect();
        for (const control of controlsIn(place).filter(({ type }) => ['radio', 'checkbox'].includes(type))) {
          expect(control.getBoundingClientRect().left, 'at the start of the line').to.be.greaterThan(
            field.left + field.width / 2,
          );
        }
      });
    }

    needs('setViewport').it('at 320 px nothing scrolls sideways, with text twice as large neither', async () => {
      await setViewport({ width: 320, height: 640 });
      const place = await mount(wholePage);
      expectInside(place);
      document.documentElement.style.fontSize = '200%';
      expectInside(place);
    });

    // Also after a failure, so that the tests that follow are judged on a page as they know it.
    needs('setViewport').it('and the page is as wide as before again', async () => {
      await setViewport({ width: 800, height: 600 });
      expect(window.innerWidth).to.equal(800);
    });

    it('with the text spacing of WCAG 1.4.12 nothing is cut', async () => {
      const place = await mount(wholePage);
      place.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      expectInside(place);
    });

    needs('emulateMedia').it('in forced colours controls, answers and errors stay visible', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const place = await mount(wholePage);
      for (const control of controlsIn(place)) {
        const style = getComputedStyle(control);
        expect(parseFloat(style.borderTopWidth), 'edge').to.be.at.least(1);
        expect(style.borderTopColor, 'edge').to.not.equal(style.backgroundColor);
      }
      for (const field of place.querySelectorAll(examples.tag)) fill(field, answer.entries);
      await settled(place);
      for (const error of place.querySelectorAll('.pp-error')) {
        expect(getComputedStyle(error).color).to.not.equal(getComputedStyle(error).backgroundColor);
      }
      await emulateMedia({ forcedColors: 'none' });
    });

    needs('emulateMedia').it('the focus shows as an outline', async () => {
      const place = await mount(forms['short']!());
      const [control] = controlsIn(place);
      control!.focus();
      const style = getComputedStyle(control!);
      expect([style.outlineStyle, parseFloat(style.outlineWidth) >= 2]).to.deep.equal(['solid', true]);
    });

    needs('emulateMedia').it('on paper the question and its controls are there', async () => {
      await emulateMedia({ media: 'print' });
      const place = await mount(forms['short']!(EVERY_PART));
      expect(place.querySelector('label, legend')!.getBoundingClientRect().height).to.be.greaterThan(0);
      for (const control of controlsIn(place)) {
        expect(parseFloat(getComputedStyle(control).borderTopWidth)).to.be.greaterThan(0);
      }
      await emulateMedia({ media: 'screen' });
    });
  });
}

/** What a finger may press: the control itself, or the row of a radio or box with its label over it. */
function targetOf(control: Element): DOMRect {
  const { type } = control as HTMLInputElement;
  return (['radio', 'checkbox'].includes(type) ? control.parentElement! : control).getBoundingClientRect();
}

function expectInside(place: Element): void {
  const root = document.documentElement;
  for (const element of place.querySelectorAll<HTMLElement>('label, legend, p, input, fieldset, details, div')) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) continue;
    expect(left, element.outerHTML).to.be.at.least(-1);
    expect(right, element.outerHTML).to.be.at.most(root.clientWidth + 1);
  }
  expect(root.scrollWidth, 'the page').to.be.at.most(root.clientWidth);
}
