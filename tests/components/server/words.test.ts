/** Terms and their glossary without a script: a link to the meaning, and back. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandHtml } from '../../../components/src/server/index.js';
import { all, attribute } from '../support/find.js';

const words = [
  { term: 'bailleur', also: ['propriétaire'], definition: 'La personne qui vous loue votre logement.' },
  { term: 'quittance de loyer', definition: 'Le papier qui prouve que vous avez payé votre loyer.' },
];
const glossary = (attributes = ''): string =>
  `<pp-glossary${attributes}><script type="application/json">${JSON.stringify(words)}</script></pp-glossary>`;
const fr = (html: string): string => expandHtml(html, { lang: 'fr' });

describe('a term that the server writes', () => {
  it('is a link to its entry, in a paragraph too, before and after the glossary', () => {
    const html = fr(`<p>Le <pp-term>bailleur</pp-term>.</p>${glossary()}<p>Le <pp-term>Propriétaire</pp-term>.</p>`);
    const links = all(html, 'a').filter((link) => attribute(link, 'class') === 'pp-term-link');
    assert.deepEqual(
      links.map((link) => attribute(link, 'href')),
      ['#pp-glossary_bailleur', '#pp-glossary_bailleur'],
    );
    assert.ok(html.includes('id="pp-glossary_bailleur"'));
    assert.equal(new Set(links.map((link) => attribute(link, 'id'))).size, 2);
  });

  it('is found again from its entry', () => {
    const html = fr(`<p>Le <pp-term>bailleur</pp-term>.</p>${glossary()}`);
    const [back] = all(html, 'a').filter((link) => attribute(link, 'class') === 'pp-glossary-back');
    const [link] = all(html, 'a').filter((candidate) => attribute(candidate, 'class') === 'pp-term-link');
    assert.equal(attribute(back!, 'href'), `#${attribute(link!, 'id')}`);
    assert.ok(html.includes('Revenir au texte&nbsp;: bailleur'));
  });

  it('carries its meaning in brackets where no glossary has it', () => {
    const html = fr('<p>Une <pp-term definition="Une somme gardée.">caution</pp-term>.</p>');
    assert.match(html.replace(/<[^>]*>/g, ''), /^Une caution \(Une somme gardée\.\)\.$/);
  });

  it('stays text where nothing explains it, and where nothing may be pressed', () => {
    for (const html of [
      '<p>Un <pp-term>inconnu</pp-term></p>',
      `<label for="a">Votre <pp-term>bailleur</pp-term></label>${glossary()}`,
      `<fieldset><legend>Votre <pp-term>bailleur</pp-term></legend></fieldset>${glossary()}`,
      `<a href="/x">Votre <pp-term>bailleur</pp-term></a>${glossary()}`,
    ])
      assert.equal(all(fr(html), 'a').filter((link) => attribute(link, 'class') === 'pp-term-link').length, 0, html);
  });

  it('keeps to the glossary of its language', () => {
    const html = expandHtml(
      `<div lang="en"><p>Your <pp-term lang="fr">bailleur</pp-term></p></div><div lang="fr">${glossary()}</div>
       <div lang="en"><pp-glossary><dl><dt><dfn id="landlord">landlord</dfn></dt><dt>bailleur</dt><dd>Rents your home to you.</dd></dl></pp-glossary></div>`,
    );
    const [link] = all(html, 'a').filter((candidate) => attribute(candidate, 'class') === 'pp-term-link');
    assert.equal(attribute(link!, 'href'), '#landlord');
  });

  it('is written once: the second round changes nothing', () => {
    const once = fr(
      `<p>Le <pp-term>bailleur</pp-term>, la <pp-term definition="Une somme.">caution</pp-term>.</p>${glossary()}`,
    );
    assert.equal(fr(once), once);
  });

  it('leaves a link of the author’s as it is', () => {
    const html = fr(`<p><pp-term><a href="/lexique#b">bailleur</a></pp-term></p>${glossary()}`);
    assert.equal(all(html, 'a').filter((link) => attribute(link, 'href') === '/lexique#b').length, 1);
    assert.ok(!html.includes('pp-term-link') && !html.includes('pp-glossary-back'));
  });
});

describe('a glossary that the server writes', () => {
  it('shows the words that the page uses, where that is asked for', () => {
    const html = fr(`<p>Le <pp-term>propriétaire</pp-term>.</p>${glossary(' used')}`);
    assert.equal(all(html, 'dt').length, 1);
    assert.equal(all(fr(glossary(' used')), 'dt').length, 0);
    assert.equal(all(fr(glossary()), 'dt').length, 2);
  });
});
