import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEntries, expandHtml, fillForm, keptAfter, readForm } from '../../../components/src/server/index.js';

const kept = [
  { id: '1', name: 'avis.pdf', size: 120_000 },
  { id: '2', name: 'bail.pdf' },
];

describe('files that a server keeps between two pages', () => {
  it('stay as they are where nothing is said', () => assert.deepEqual(keptAfter(kept, 'docs[]', []), kept));

  it('stand removed where the page says so, and come back where it no longer does', () => {
    const removed = keptAfter(kept, 'docs[]', [
      ['docs-kept[]', '2'],
      ['docs-removed[]', '1'],
    ]);
    assert.deepEqual(removed, [{ ...kept[0], removed: true }, kept[1]]);
    assert.deepEqual(
      keptAfter(removed, 'docs[]', [
        ['docs-kept[]', '1'],
        ['docs-kept[]', '2'],
      ]),
      kept,
    );
  });

  it('follow the button that was pressed where no script runs, over what the page held', () => {
    const removed = keptAfter(kept, 'docs', [
      ['docs-kept', '1'],
      ['docs-kept', '2'],
      ['pp-remove-file', '2'],
    ]);
    assert.deepEqual(removed, [kept[0], { ...kept[1], removed: true }]);
    assert.deepEqual(
      keptAfter(removed, 'docs', [
        ['docs-kept', '1'],
        ['docs-removed', '2'],
        ['pp-undo-file', '2'],
      ]),
      kept,
    );
  });

  it('an id that the server never gave does nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('docs-kept', 'docs-removed', 'pp-remove-file'), (id, name) => {
        fc.pre(!['1', '2'].includes(id));
        assert.deepEqual(
          keptAfter(kept, 'docs', [
            ['docs-kept', '1'],
            ['docs-kept', '2'],
            [name, id],
          ]),
          kept,
        );
      }),
    );
  });
});

describe('a form with a file', () => {
  const page = (more = ''): string =>
    `<form method="post"><pp-journey name="f"><pp-step name="a" heading="A"><pp-file-field label="Avis" name="avis" required missing ${more}></pp-file-field></pp-step></pp-journey></form>`;

  for (const [name, entries, key] of [
    ['no file', [['avis', '']], 'error.file.requiredOrMissing'],
    ['a file', [['avis', 'a.pdf']], null],
    [
      'a kept file',
      [
        ['avis', ''],
        ['avis-kept', '1'],
      ],
      null,
    ],
    [
      'no such document',
      [
        ['avis', ''],
        ['avis-missing', 'yes'],
      ],
      null,
    ],
    [
      'a removed file',
      [
        ['avis', ''],
        ['avis-removed', '1'],
      ],
      'error.file.requiredOrMissing',
    ],
  ] as const) {
    it(`${name}: ${key ?? 'nothing to mend'}`, () => {
      const problems = checkEntries(readForm(page()), entries);
      assert.deepEqual(
        problems.map((problem) => problem.key),
        key ? [key] : [],
      );
    });
  }

  it('comes back with what the person said of it', () => {
    const html = fillForm(page(), { entries: [['avis-missing', 'yes']], lang: 'fr' });
    assert.match(expandHtml(html, { lang: 'fr' }), /<input[^>]*name="avis-missing"[^>]*checked/);
  });
});
