/** What the server writes is valid HTML, by a validator that is not ours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { definitions } from '../../../components/src/server/definitions.js';
import { expandHtml } from '../../../components/src/server/index.js';
import { umbrellaFields, umbrellaPage } from '../../support/umbrella.js';
import { fixtureOf, readFixtureSources } from '../../support/build/fixtures.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // Written by the serializer as HTML wants it, and no matter of validity.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    // A telephone number is a link where the author wrote one; the rule is about typography.
    'tel-non-breaking': 'off',
    'long-title': 'off',
    // `role="list"` gives a list without marks its role back in Safari (WebKit bug 170179).
    'no-redundant-role': 'off',
  },
});

const mistakes = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
};

const sources = await readFixtureSources();

describe('what the server writes', () => {
  it('is judged by a validator that finds mistakes', async () => {
    assert.notDeepEqual(await mistakes('<p><input id="a"><input id="a"></p>'), []);
  });

  it('is valid for the form with every field', async () => {
    assert.deepEqual(await mistakes(expandHtml(umbrellaPage(), { lang: 'fr' })), []);
  });

  it('every field of the kit is in that form', () => {
    const fields = [...definitions].filter(([, { question }]) => question).map(([tag]) => tag);
    assert.deepEqual([...new Set(umbrellaFields.map(({ tag }) => tag))].sort(), fields.sort());
  });

  for (const { element, states } of sources) {
    it(`is valid in each state of ${element}`, async () => {
      for (const state of states) assert.deepEqual(await mistakes(fixtureOf(element, state).expanded), [], state.name);
    });
  }
});
