import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contrast, declarationsOf, withoutComments } from '../support/css.js';
import { ROOT } from '../support/files.js';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/**
 * The limits of the look: 7:1 for text on paper and on panels (WCAG 1.4.6), 3.6:1 for the edge of a control
 * (1.4.11 asks 3:1), 3:1 for the focus outline against what it lies on or against its own line (2.4.13).
 */
const TEXT = 7;
const EDGE = 3.6;
const FOCUS = 3;

const GROUNDS = ['paper', 'sand'];
const TEXTS = ['ink', 'muted', 'accent', 'accent-strong', 'error', 'done'];

function tokens(): Record<string, Record<Theme, string>> {
  const css = withoutComments(readFileSync(join(ROOT, 'components/src/styles/tokens.css'), 'utf8'));
  const found: Record<string, Record<Theme, string>> = {};
  for (const { property, value } of declarationsOf(css)) {
    const pair = /^light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)$/i.exec(value);
    if (pair) found[property.replace('--pp-', '')] = { light: pair[1]!, dark: pair[2]! };
  }
  return found;
}

/** Browsers without light-dark() show the light colours: they must be the same. */
function fallbacks(): Record<string, string> {
  const css = withoutComments(readFileSync(join(ROOT, 'components/src/styles/tokens.css'), 'utf8'));
  const firstRule = css.slice(0, css.indexOf('}') + 1);
  return Object.fromEntries(
    declarationsOf(firstRule).flatMap(({ property, value }) =>
      /^#[\da-f]{6}$/i.test(value) ? [[property.replace('--pp-', ''), value] as const] : [],
    ),
  );
}

const atLeast = (limit: number, one: string, other: string, what: string): void => {
  const ratio = contrast(one, other);
  assert.ok(ratio >= limit, `${what}: ${ratio.toFixed(2)} and ${limit} is needed (${one} on ${other})`);
};

describe('the colours of the kit', () => {
  const colours = tokens();

  for (const theme of THEMES) {
    for (const ground of GROUNDS) {
      for (const text of TEXTS) {
        it(`${text} reads on ${ground}, ${theme}`, () =>
          atLeast(TEXT, colours[text]![theme], colours[ground]![theme], `${text} on ${ground}`));
      }
      it(`the edge of a control shows on ${ground}, ${theme}`, () =>
        atLeast(EDGE, colours['line']![theme], colours[ground]![theme], `line on ${ground}`));
      it(`the focus ring shows on ${ground}, ${theme}`, () => {
        const against = ['focus', 'focus-line'].map((part) => contrast(fallbacks()[part]!, colours[ground]![theme]));
        assert.ok(Math.max(...against) >= FOCUS, `${ground}: ${against.join(' and ')}`);
      });
    }
    for (const fill of ['accent', 'accent-strong']) {
      it(`the words of a button read on ${fill}, ${theme}`, () =>
        atLeast(TEXT, colours['on-accent']![theme], colours[fill]![theme], `on-accent on ${fill}`));
    }
    it(`the focus ring shows on a filled button, ${theme}`, () => {
      const against = ['focus', 'focus-line'].map((part) => contrast(fallbacks()[part]!, colours['accent']![theme]));
      assert.ok(Math.max(...against) >= FOCUS, against.join(' and '));
    });
  }

  it('the two tones of the focus ring stand out from each other', () =>
    atLeast(7, fallbacks()['focus']!, fallbacks()['focus-line']!, 'focus against its line'));

  it('are the light ones where the browser does not know light-dark()', () => {
    const known = fallbacks();
    for (const [name, { light }] of Object.entries(colours))
      assert.equal(known[name]?.toLowerCase(), light.toLowerCase(), name);
  });
});
