import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { expandHtml } from '../../../components/src/server/index.js';
import { shapes } from '../support/tree.js';

const fr = (html: string): string => expandHtml(html, { lang: 'fr' });
const same = (actual: string, expected: string): void => assert.deepEqual(shapes(actual), shapes(expected));

/** Every way of writing each element; used wherever something must hold for all of them. */
const samples = [
  '<pp-text-field name="family" label="Nom" hint="Comme sur votre carte." why="Pour vous écrire." error="Écrivez votre nom" required value="Nguyên"></pp-text-field>',
  '<pp-text-field hint="Un indice"><label for="a">Prénom</label><input id="a" name="first"></pp-text-field>',
  '<pp-text-field label="Prénom"><input name="first"></pp-text-field>',
  '<pp-radio-group name="tenure" legend="Vous êtes" options=\'[{"value":"rent","label":"Locataire","hint":"Vous payez un loyer"}]\' value="rent"></pp-radio-group>',
  '<pp-radio-group legend="Vous êtes" error="Choisissez"><input type="radio" name="t" value="a"><label>A</label></pp-radio-group>',
  '<pp-radio-group hint="Un indice" why="Parce que"><fieldset><legend>Vous êtes</legend><input type="radio" name="t" value="a" id="ta"><label for="ta">A</label></fieldset></pp-radio-group>',
  '<pp-date-field name="birth" legend="Date de naissance" required value="1980-03-27" autocomplete="bday"></pp-date-field>',
  '<pp-step name="you" heading="Qui êtes-vous ?" lead="Trois questions."><p>Le vôtre</p></pp-step>',
  '<pp-step name="you"><h2>Qui êtes-vous ?</h2></pp-step>',
  '<pp-journey><pp-step name="a" heading="A"><label>Ville <input name="town"></label></pp-step><pp-step name="b" heading="B" when="town"></pp-step></pp-journey>',
  '<pp-back-link href="/fr/"></pp-back-link>',
  '<pp-error-summary entries=\'[{"text":"Écrivez votre nom","href":"#pp-family"}]\'></pp-error-summary>',
  '<pp-review></pp-review>',
  '<pp-review sections=\'[{"heading":"Vous","rows":[{"question":"Nom","answer":"","changeHref":"/x"}]}]\'></pp-review>',
  '<pp-send label="Envoyer" correct="pendant 30 jours"></pp-send>',
  '<pp-send withdraw="pendant 30 jours"><button>Envoyer</button></pp-send>',
  '<pp-receipt reference="AL-1" date="2026-11-22" correct-href="/c" correct-until="2026-12-22"><p>Merci</p></pp-receipt>',
  '<pp-help summary="Où trouver ce numéro ?">En haut de la <em>lettre</em>.</pp-help>',
  '<pp-contact><pp-channel type="phone" number="0 800 00 00 00" cost="gratuit" hours="du lundi au vendredi"></pp-channel></pp-contact>',
];

describe('expandHtml', () => {
  it('writes the whole short form of a text field', () => {
    same(
      fr(
        '<pp-text-field name="family" label="Nom" hint="Comme sur votre carte." required value="Nguyên"></pp-text-field>',
      ),
      `<pp-text-field name="family" label="Nom" hint="Comme sur votre carte." required value="Nguyên" data-pp-id="pp-family" data-pp-expanded="pp-family">` +
        `<label for="pp-family" class="pp-label" data-pp-part="label">Nom</label>` +
        `<p id="pp-family_hint" class="pp-hint" data-pp-part="hint">Comme sur votre carte.</p>` +
        `<input id="pp-family" name="family" type="text" class="pp-input" required value="Nguyên" aria-describedby="pp-family_hint" data-pp-part="control">` +
        `</pp-text-field>`,
    );
  });

  it('says "optional" in the language of the nearest lang', () => {
    const optional = (html: string) => /pp-optional">([^<]*)</.exec(html)?.[1];
    const field = '<pp-text-field name="a" label="A"></pp-text-field>';
    assert.equal(optional(fr(field)), '(facultatif)');
    assert.equal(optional(fr(`<div lang="en"><p lang="fr"></p>${field}</div>`)), '(optional)');
    assert.equal(
      optional(expandHtml(`<!doctype html><html lang="fr-BE"><body>${field}`, { lang: 'en' })),
      '(facultatif)',
    );
  });

  it('never moves what the author wrote, and ties it to what it adds', () => {
    same(
      fr(
        '<pp-text-field hint="Un indice" error="Écrivez votre prénom">\n <label for="a">Prénom</label>\n <input id="a" name="first">\n</pp-text-field>',
      ),
      `<pp-text-field hint="Un indice" error="Écrivez votre prénom" data-pp-id="pp-first" data-pp-expanded="pp-first">\n <label for="a">Prénom</label>\n ` +
        `<p id="pp-first_hint" class="pp-hint" data-pp-part="hint">Un indice</p>` +
        `<p id="pp-first_error" class="pp-error" data-pp-part="error"><span class="pp-visually-hidden" data-pp-part="error-prefix">Erreur :</span> Écrivez votre prénom</p>` +
        `<input id="a" name="first" aria-describedby="pp-first_hint pp-first_error" aria-invalid="true">\n</pp-text-field>`,
    );
  });

  it('expands what stands inside what it expands', () => {
    const html = fr(
      '<pp-journey name="j"><pp-step name="you" heading="Vous"><pp-text-field name="a" label="A" required></pp-text-field></pp-step></pp-journey>',
    );
    same(
      html,
      `<pp-journey name="j" data-pp-id="pp-journey-j" data-pp-expanded="pp-journey-j"><pp-step name="you" heading="Vous" data-pp-id="pp-step-you" data-pp-expanded="pp-step-you">` +
        `<h2 id="pp-step-you" class="pp-step-heading" tabindex="-1" data-pp-part="heading">Vous</h2>` +
        `<pp-text-field name="a" label="A" required data-pp-id="pp-a" data-pp-expanded="pp-a"><label for="pp-a" class="pp-label" data-pp-part="label">A</label>` +
        `<input id="pp-a" name="a" type="text" class="pp-input" required data-pp-part="control"></pp-text-field></pp-step></pp-journey>`,
    );
  });

  it('puts the help and the contact around what the author wrote', () => {
    same(
      fr('<pp-help summary="Où ?">En <em>haut</em>.</pp-help>'),
      '<pp-help summary="Où ?" data-pp-id="pp-help" data-pp-expanded="pp-help"><details class="pp-help" data-pp-part="details">' +
        '<summary data-pp-part="summary">Où ?</summary><div class="pp-help-content" data-pp-part="content">En <em>haut</em>.</div></details></pp-help>',
    );
    const contact = fr('<pp-contact><pp-channel type="phone" number="0 800 00 00 00"></pp-channel></pp-contact>');
    assert.match(
      contact,
      /<section[^>]*aria-label="Joindre une personne"[^>]*><details[^>]*><summary[^>]*>.*0 800 00 00 00.*<\/summary><pp-channel/s,
    );
    assert.match(contact, /<a [^>]*href="tel:0800000000"/);
  });

  it('says under its heading for whom a step is, in the words of the question', () => {
    const journey = (attributes: string): string =>
      fr(`<form><pp-journey><pp-step name="home" heading="Logement"><pp-radio-group legend="Vous êtes" name="tenure" options='[{"value":"rent","label":"Locataire"}]'></pp-radio-group></pp-step>
        <pp-step name="rent" heading="Loyer" ${attributes}></pp-step></pp-journey></form>`);
    const said = (attributes: string): string | undefined =>
      /<\/h2><p [^>]*class="pp-only-if"[^>]*>([^<]*)</.exec(journey(attributes))?.[1];
    assert.equal(
      said('when="tenure = rent"')?.replace(/&nbsp;|\u00a0/g, ' '),
      'Seulement si vous avez répondu « Locataire » à la question « Vous êtes ».',
    );
    assert.equal(said('when="nobody = 1"'), 'Répondez ici seulement si cette partie vous concerne.');
    assert.equal(said('when="tenure = rent" only-if="Si vous louez."'), 'Si vous louez.', 'the author’s own wins');
    assert.equal(said('when="tenure ="'), undefined, 'what cannot be read closes nothing');
    assert.equal(said(''), undefined);
  });

  it('gives every id once in the page', () => {
    const html = fr(
      '<p id="pp-a"></p><pp-text-field name="a" label="A"></pp-text-field><pp-text-field name="a" label="A" hint="H"></pp-text-field><p id="pp-a-3"></p>',
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['pp-a', 'pp-a-2', 'pp-a-4_hint', 'pp-a-4', 'pp-a-3']);
  });

  it('gives a copy of something expanded ids of its own', () => {
    const once = fr('<pp-text-field name="a" label="A" required></pp-text-field>');
    const html = fr(once + once);
    const ids = [...html.matchAll(/ (?:id|for|data-pp-id)="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['pp-a', 'pp-a', 'pp-a', 'pp-a-2', 'pp-a-2', 'pp-a-2']);
  });

  it('changes nothing the second time', () => {
    for (const sample of [...samples, samples.join('')]) {
      const once = fr(sample);
      assert.equal(fr(once), once);
    }
  });

  it('follows attributes that changed since it was expanded', () => {
    const once = fr('<pp-text-field name="a" label="A" error="Écrivez" why="Parce que" required></pp-text-field>');
    const changed = once
      .replace(' error="Écrivez"', '')
      .replace(' why="Parce que"', '')
      .replace(' label="A"', ' label="B"');
    same(
      fr(changed),
      `<pp-text-field name="a" label="B" required data-pp-id="pp-a" data-pp-expanded="pp-a"><label for="pp-a" class="pp-label" data-pp-part="label">B</label>` +
        `<input id="pp-a" name="a" type="text" class="pp-input" required data-pp-part="control"></pp-text-field>`,
    );
  });

  it('leaves everything else as it was', () => {
    const page =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n' +
      '<html lang="fr"><head><title>A &amp; B</title><script>if (a < b && "<pp-help>") run();</script><style>p > a{}</style></head>' +
      '<body><!-- a comment --><template><pp-text-field name="t" label="T"></pp-text-field></template>' +
      '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><pre>\n\n  x</pre><textarea name="x">\n\ntext</textarea>' +
      '<noscript><p>Sans script</p></noscript><my-own name="a"></my-own><pp-unknown name="a" label="B"></pp-unknown></body></html>';
    assert.equal(fr(page), page);
  });

  it('writes a fragment as a fragment', () => {
    assert.equal(fr('<tr><td>1</td></tr>'), '<tr><td>1</td></tr>');
    assert.equal(fr('plain &lt;text&gt;'), 'plain &lt;text&gt;');
    assert.equal(fr(''), '');
  });

  it('leaves an element as it is where its full form could not stand', () => {
    // A paragraph ends where another begins: written out here, the hint would fall out of the field.
    const inParagraph = '<p>Votre nom <pp-text-field name="a" label="A" hint="H"></pp-text-field></p>';
    assert.equal(fr(inParagraph), inParagraph);
  });

  it('escapes what an attribute holds', () => {
    const html = fr(
      '<pp-text-field name="a" label="&lt;img src=x onerror=alert(1)&gt;" value=\'"&gt;&lt;script&gt;\' required></pp-text-field>',
    );
    assert.equal(html.includes('<img'), false);
    assert.equal(html.includes('<script'), false);
    assert.match(html, /<label[^>]*>&lt;img src=x onerror=alert\(1\)&gt;<\/label>/);
  });

  it('never throws, whatever it is given', () => {
    const bits = fc.constantFrom(
      ...samples,
      '<pp-text-field',
      '<pp-radio-group options="[{">',
      '<pp-date-field min="x" value="99-99">',
      '</pp-step>',
      '<pp-error-summary entries="3">',
      '<pp-review sections="[null,{}]">',
      '<pp-review sections=\'[{"rows":[null]}]\'>',
      '<pp-error-summary entries=\'[{"text":"a","href":1}]\'>',
      '<pp-radio-group name="r" options=\'[{"value":"a","label":"A","hint":1}]\'>',
      '<p>',
      '<table><tr>',
      '<form>',
      '<select>',
      '<svg>',
      '<template>',
      '</div>',
      '<!--',
      '<b>',
      '<pp-help>',
      '<pp-contact>',
      '<input name="a">',
      '<fieldset><legend>',
      '&amp;',
      '"',
      "'",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' })), { maxLength: 8 }), (pieces) => {
        const html = pieces.join('');
        assert.equal(typeof fr(html), 'string');
      }),
      { numRuns: 300 },
    );
    assert.equal(typeof fr('<div>'.repeat(20_000)), 'string');
  });
});
