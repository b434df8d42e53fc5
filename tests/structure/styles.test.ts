import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, ROOT } from '../support/files.js';
import { declarationsOf, withoutComments } from '../support/css.js';

const FOLDER = 'components/src/styles';
const sheets = filesBelow(FOLDER, '.css').map((path) => {
  const text = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
  return { path, text, declarations: declarationsOf(text) };
});
const every = sheets.flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, ...declaration })));

const PHYSICAL_PROPERTY =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const PHYSICAL_VALUE = /^(?:float|clear|text-align|caption-side)$/;
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(|\b(?:white|black|red|yellow|gr[ae]y)\b/i;
const SYSTEM_COLOURS = /\b(?:Canvas|CanvasText|LinkText|ButtonText|Highlight|HighlightText|GrayText|Mark)\b/;

const said = (list: typeof every): string[] =>
  list.map(({ path, property, value }) => `${path}: ${property}: ${value}`);

describe('the styles of the kit', () => {
  const entries = ['plain-pied.css', 'form.css'].map((name) =>
    sheets.find(({ path }) => path === `${FOLDER}/${name}`)!,
  );
  const importsOf = ({ text }: { readonly text: string }): string[] =>
    [...text.matchAll(/@import\s+['"]\.\/([^'"]+)['"]/g)].map(([, name]) => name!);

  it('exist, one file per element, put together by plain-pied.css', () => {
    const parts = sheets.map(({ path }) => path.slice(FOLDER.length + 1)).filter((name) => !name.includes('/'));
    assert.deepEqual([...importsOf(entries[0]!), 'form.css', 'plain-pied.css'].sort(), parts.sort());
  });

  it('for fields alone, are a part of the whole in the same order', () => {
    const whole = importsOf(entries[0]!);
    const form = importsOf(entries[1]!);
    assert.ok(form.length > 0);
    assert.deepEqual(
      whole.filter((name) => form.includes(name)),
      form,
    );
  });

  it('stand in four layers, in the order that lets each override the one before', () => {
    for (const { text } of entries) {
      assert.match(text, /@layer pp\.tokens, pp\.base, pp\.components, pp\.utilities;/);
      for (const [line] of text.matchAll(/@import[^;]+;/g))
        assert.match(line, /layer\(pp\.(?:tokens|base|components|utilities)\)/);
    }
  });

  it('follow the direction of the writing: no physical property', () => {
    const physical = every.filter(({ property }) => PHYSICAL_PROPERTY.test(property));
    const values = every.filter(
      ({ property, value }) => PHYSICAL_VALUE.test(property) && /\b(?:left|right|top|bottom)\b/.test(value),
    );
    assert.deepEqual(said([...physical, ...values]), []);
  });

  it('take every colour from a token, and only the tokens name colours', () => {
    const literal = every.filter(
      ({ path, value }) => !path.endsWith('/tokens.css') && COLOUR.test(value.replace(/var\(--[\w-]+\)/g, '')),
    );
    assert.deepEqual(said(literal), []);
  });

  it('use system colours only where colours are forced', () => {
    for (const { path, text } of sheets) {
      const outside = text.replace(/@media[^{]*forced-colors[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
      for (const { property, value } of declarationsOf(outside))
        assert.doesNotMatch(value, SYSTEM_COLOURS, `${path}: ${property}`);
    }
  });

  it("keep to the person's own text size: no px in a font or a line height", () => {
    const px = every.filter(
      ({ property, value }) => /^(?:font|font-size|line-height)$/.test(property) && /\dpx/.test(value),
    );
    assert.deepEqual(said(px), []);
  });

  it('never take an outline away', () => {
    const none = every.filter(
      ({ property, value }) => /^outline(?:-width|-style)?$/.test(property) && /^(?:none|0(?![.\d]))/.test(value),
    );
    assert.deepEqual(said(none), []);
  });

  it('fetch nothing: no url() beside imports, no font, no picture', () => {
    for (const { path, text } of sheets) assert.doesNotMatch(text.replace(/@import[^;]+;/g, ''), /url\(/, path);
  });

  it('touch nothing of the page they stand in: every selector names something of ours', () => {
    for (const { path, text } of sheets) {
      const rules = text.replace(/@import[^;]+;|@layer[^;{]+;/g, '').matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g);
      for (const [, selector] of rules) assert.match(selector!, /pp-|^\s*:root\s*$/, `${path}: ${selector!.trim()}`);
    }
  });

  it('move nothing for people who asked for less motion', () => {
    for (const { path, text } of sheets) {
      const outside = text.replace(
        /@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g,
        '',
      );
      const moving = declarationsOf(outside).filter(({ property }) => /^(?:transition|animation)/.test(property));
      assert.deepEqual(moving, [], path);
    }
  });
});
