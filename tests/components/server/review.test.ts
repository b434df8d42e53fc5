import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandHtml, readForm, reviewFor, type Entries } from '../../../components/src/server/index.js';

const page = `
  <pp-journey name="appointment">
    <pp-step name="topic" heading="Votre sujet">
      <pp-text-field label="Votre nom" name="person[name]" required></pp-text-field>
      <pp-radio-group legend="Sujet" name="topic" options='[{"value":"home","label":"Mon logement"}]' unknown></pp-radio-group>
    </pp-step>
    <pp-step name="why" heading="Pourquoi" when="topic = home"><pp-text-field label="Raison" name="why"></pp-text-field></pp-step>
    <pp-step name="review" heading="Relecture"><pp-review></pp-review></pp-step>
  </pp-journey>`;
const form = readForm(expandHtml(page, { lang: 'fr' }), { lang: 'fr' });
const answers: Entries = [
  ['person[name]', 'Zoé'],
  ['topic', 'unknown'],
];

describe('reviewFor', () => {
  it('gives each answered step with its questions, and what was answered in words', () => {
    assert.deepEqual(reviewFor(form, answers), [
      {
        heading: 'Votre sujet',
        rows: [
          { question: 'Votre nom', answer: 'Zoé' },
          { question: 'Sujet', answer: 'Je ne sais pas' },
        ],
      },
    ]);
  });

  it('has a row for a question without an answer, and the steps that the answers open', () => {
    assert.deepEqual(
      reviewFor(form, [['topic', 'home']]).map(({ heading, rows }) => [heading, rows.map(({ answer }) => answer)]),
      [
        ['Votre sujet', ['', 'Mon logement']],
        ['Pourquoi', ['']],
      ],
    );
  });

  it('leads each Change link to the step and to the first control of the question', () => {
    const seen = reviewFor(form, answers, { changeHref: (step, id) => `/${step.name}#${id}` });
    assert.deepEqual(
      seen[0]?.rows.map(({ changeHref }) => changeHref),
      ['/topic#pp-person-name', '/topic#pp-topic'],
    );
  });

  it('knows the same ids where the page was not expanded before', () => {
    const short = readForm(page, { lang: 'fr' });
    const seen = reviewFor(short, answers, { changeHref: (_step, id) => `#${id}` });
    assert.deepEqual(
      seen[0]?.rows.map(({ changeHref }) => changeHref),
      ['#pp-person-name', '#pp-topic'],
    );
  });

  it('speaks the language that is asked for', () => {
    assert.equal(reviewFor(form, answers, { lang: 'en' })[0]?.rows[1]?.answer, 'I do not know');
  });

  it('is what pp-review takes', () => {
    const sections = JSON.stringify(reviewFor(form, answers)).replaceAll('"', '&quot;');
    assert.match(
      expandHtml(`<pp-review sections="${sections}"></pp-review>`, { lang: 'fr' }),
      /<dt[^>]*>Votre nom<\/dt>/,
    );
  });

  it('says of a part that was removed that it is, and how to bring it back', () => {
    const repeated = readForm(
      `<pp-step name="child" heading="Enfant {n}" repeat="children" again="children[{i}][more] = yes">
         <pp-undo name="children[0]"><pp-text-field label="Prénom" name="children[0][name]"></pp-text-field>
         <pp-text-field label="Un autre ?" name="children[0][more]"></pp-text-field></pp-undo>
       </pp-step>`,
      { lang: 'fr' },
    );
    const entries: Entries = [
      ['children[0][name]', 'Ana'],
      ['children[0][more]', 'yes'],
      ['children[1][name]', 'Bo'],
      ['children[1][more]', 'no'],
      ['pp-removed', 'children[1]'],
    ];
    const seen = reviewFor(repeated, entries, { changeHref: ({ name }) => `/${name}` });
    assert.deepEqual(seen[1], {
      heading: 'Enfant 2',
      rows: [{ question: 'Enfant 2', answer: 'Retiré. Rien de cette partie ne sera envoyé.', changeHref: '/child-2' }],
    });
  });
});
