/** The starter glossary keeps what it promises: sixty terms, plain, each with the source of its facts, in one look. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { wordKey, wordsInJson } from '../../../components/src/base/glossary-entries.js';
import { ROOT } from '../../support/files.js';

interface StarterEntry {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[];
  readonly definition: string;
  readonly source?: { readonly body: string; readonly title: string; readonly url?: string };
  readonly french?: string;
}

interface Starter {
  readonly $schema: string;
  readonly lang: string;
  readonly license: string;
  readonly terms: readonly StarterEntry[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, 'components/glossaries', name), 'utf8')) as unknown;
const fr = read('fr.json') as Starter;
const en = read('en.json') as Starter;

/** Every one of these stands in letters and forms of the French administration. */
const needed = `quotient familial|ayant droit|avis d’imposition|foyer fiscal|attestation sur l’honneur|justificatif de domicile|revenu fiscal de référence|personne à charge|numéro allocataire|NIR|mandataire|bailleur|quittance de loyer|pièce d’identité|titre de séjour|récépissé|recours|mise en demeure|trop-perçu|rappel|carence|décision|notification|délai|forclusion|aide juridictionnelle|tutelle|curatelle|RIB|IBAN|SIRET|livret de famille|acte de naissance|PACS|concubinage|résidence principale|APL|RSA|prime d’activité|AAH|ASPA|CSS|complémentaire santé solidaire|CPAM|CAF|MDPH|CCAS|téléprocédure|FranceConnect|usager`;

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean);
const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const formsOf = ({ term, also = [] }: StarterEntry): string[] => [term, ...also];
/** Whether a text says a word, as a whole one. */
const says = (text: string, word: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])${wordKey(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`,
    'u',
  ).test(wordKey(text));

describe('the starter glossary', () => {
  it('has sixty French terms, and those that every service needs', () => {
    assert.equal(fr.terms.length, 60);
    const all = fr.terms.flatMap(formsOf).map(wordKey);
    assert.deepEqual(
      needed.split('|').filter((word) => !all.includes(wordKey(word))),
      [],
    );
  });

  for (const [name, { lang, terms, license }] of Object.entries({ fr, en })) {
    it(`${name}: names its language, and may be used and changed by everybody`, () => {
      assert.equal(lang, name);
      assert.equal(license, 'MIT');
    });

    it(`${name}: is read by the elements without a fault`, () => {
      const { entries, faults } = wordsInJson({ terms });
      assert.deepEqual(faults, []);
      assert.equal(entries.length, terms.length);
    });

    it(`${name}: no word and no id stands twice`, () => {
      const all = terms.flatMap(formsOf).map(wordKey);
      assert.deepEqual(
        all.filter((word, index) => all.indexOf(word) !== index),
        [],
      );
      assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length);
      for (const { id } of terms) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    });

    it(`${name}: definitions are short: one to three sentences, none over 18 words`, () => {
      const long = terms.filter(
        ({ definition }) =>
          sentences(definition).length > 3 || sentences(definition).some((sentence) => words(sentence).length > 18),
      );
      assert.deepEqual(
        long.map(({ term }) => term),
        [],
      );
      for (const { term, definition } of terms) assert.match(definition, /[.!]$/, term);
    });

    it(`${name}: no term is explained by another one, nor by itself`, () => {
      const found = terms.flatMap(({ id, definition }) =>
        terms
          .flatMap(formsOf)
          .filter((word) => says(definition, word))
          .map((word) => `${id}: ${word}`),
      );
      assert.deepEqual(found, []);
    });

    it(`${name}: no bureaucratic word, no passive to guess from, no "etc."`, () => {
      const stiff =
        name === 'fr'
          ? /\b(?:nonobstant|susvisé|ci-joint|ladite|dudit|requérant|au titre de|dans le cadre de|afin de|il convient|procéder à|effectuer|etc)\b/iu
          : /\b(?:pursuant|aforementioned|in order to|hereby|thereof|shall|applicant|etc)\b/iu;
      assert.deepEqual(
        terms.filter(({ definition }) => stiff.test(definition)).map(({ term }) => term),
        [],
      );
    });
  }

  it('names for each French term who says its facts, and where', () => {
    for (const { term, source } of fr.terms) {
      assert.ok(source && source.body.length > 2 && source.title.length > 4, term);
      if (source.url !== undefined) assert.match(source.url, /^https:\/\/[a-z.-]+\.(?:gouv\.fr|fr|eu)\//, term);
    }
    assert.ok(fr.terms.filter(({ source }) => source?.url).length >= 40);
  });

  it('keeps the signs of a French sentence from standing alone on a line', () => {
    const wrong = /[^\u00a0][;?!»]|[^\u00a0]:(?!\/\/)|«(?!\u00a0)|'/;
    const texts = fr.terms.flatMap(({ term, definition, also = [], source }) => [
      term,
      definition,
      ...also,
      source!.title,
    ]);
    assert.deepEqual(
      texts.filter((text) => wrong.test(text)),
      [],
    );
  });

  it('has an English counterpart for most terms, found by its French word too', () => {
    assert.ok(en.terms.length >= 50);
    for (const { id, term, french, also = [] } of en.terms) {
      const counterpart = fr.terms.find((entry) => entry.id === id);
      assert.ok(counterpart, `${term}: no French term has this id`);
      assert.equal(french, counterpart.term);
      assert.ok([term, ...also].map(wordKey).includes(wordKey(counterpart.term)), `${term}: ${counterpart.term}`);
    }
  });

  it('keeps to its schema', () => {
    const { properties, $defs } = read('glossary.schema.json') as {
      properties: Record<string, unknown>;
      $defs: { entry: { properties: Record<string, unknown>; required: string[] } };
    };
    for (const file of [fr, en]) {
      assert.equal(file.$schema, './glossary.schema.json');
      assert.deepEqual(
        Object.keys(file).filter((key) => !(key in properties)),
        [],
      );
      for (const entry of file.terms) {
        assert.deepEqual(
          Object.keys(entry).filter((key) => !(key in $defs.entry.properties)),
          [],
          entry.term,
        );
        assert.deepEqual(
          $defs.entry.required.filter((key) => !(key in entry)),
          [],
          entry.term,
        );
      }
    }
  });

  it('is published with the package', () => {
    const { files, exports } = JSON.parse(readFileSync(join(ROOT, 'components/package.json'), 'utf8')) as {
      files: string[];
      exports: Record<string, unknown>;
    };
    assert.ok(files.includes('glossaries'));
    assert.equal(exports['./glossaries/*'], './glossaries/*');
  });
});
