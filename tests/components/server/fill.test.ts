import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkEntries, expandHtml, fillForm, readForm, type Problem } from '../../../components/src/server/index.js';
import { all, attribute, closest, one, text, textOf, type TreeElement } from '../support/find.js';

const problem = (names: string[], sentence: string, parts?: string[]): Problem => ({
  names,
  key: 'error.text.required',
  text: sentence,
  step: '',
  ...(parts && { parts }),
});

describe('fillForm writes answers', () => {
  it('into the short form of our fields', () => {
    const html = fillForm(
      `<form><pp-text-field name="a" label="A"></pp-text-field>
       <pp-radio-group name="r" legend="R" options='[{"value":"x","label":"X"},{"value":"y","label":"Y"}]'></pp-radio-group>
       <pp-date-field name="d" legend="D" value="1970-01-01"></pp-date-field></form>`,
      {
        lang: 'fr',
        entries: [
          ['a', ' "><b>é'],
          ['r', 'y'],
          ['d[day]', '3'],
          ['d[month]', 'mars'],
          ['d[year]', ''],
        ],
      },
    );
    assert.equal(attribute(one(html, 'input', { name: 'a' }), 'value'), ' "><b>é');
    assert.equal(attribute(one(html, 'input', { value: 'x' }), 'checked'), null);
    assert.equal(attribute(one(html, 'input', { value: 'y' }), 'checked'), '');
    assert.deepEqual(
      ['day', 'month', 'year'].map((part) => attribute(one(html, 'input', { name: `d[${part}]` }), 'value')),
      ['3', 'mars', ''],
    );
    assert.equal(all(html, 'b').length, 0);
  });

  it('as they were typed, and never a password', () => {
    const names = ['secret', 'own', 'rent', 'iban'];
    const source = `<form><pp-password-field name="secret" label="S"></pp-password-field>
      <pp-password-field label="O"><input name="own" type="password"></pp-password-field>
      <pp-amount-field name="rent" label="R"></pp-amount-field><pp-iban-field name="iban" label="I"></pp-iban-field></form>`;
    const html = fillForm(source, { lang: 'en', entries: names.map((name) => [name, ` 1 234,50 ${name}`] as const) });
    assert.deepEqual(
      names.map((name) => attribute(one(html, 'input', { name }), 'value')),
      [null, null, ' 1 234,50 rent', ' 1 234,50 iban'],
    );
  });

  it('into native controls, ours around them or not', () => {
    const html = fillForm(
      `<form><pp-text-field label="A"><input name="a" value="old"></pp-text-field>
       <pp-radio-group legend="R"><input type="radio" name="r" value="x" checked><label>X</label><input type="radio" name="r" value="y"><label>Y</label></pp-radio-group>
       <textarea name="t">old</textarea><select name="s"><option value="1" selected>One</option><option>Two</option></select>
       <input type="checkbox" name="c[]" value="1"><input type="checkbox" name="c[]" value="2" checked><input type="checkbox" name="on">
       <input name="n[]"><input name="n[]"><input type="password" name="p"><input type="file" name="f"><input type="hidden" name="h" value="token"></form>`,
      {
        lang: 'en',
        entries: [
          ['a', 'new'],
          ['r', 'y'],
          ['t', '\nline </textarea>'],
          ['s', 'Two'],
          ['c[]', '1'],
          ['on', 'on'],
          ['n[]', 'first'],
          ['n[]', 'second'],
          ['p', 'secret'],
          ['f', 'x.pdf'],
          ['h', 'forged'],
        ],
      },
    );
    assert.equal(attribute(one(html, 'input', { name: 'a' }), 'value'), 'new');
    assert.deepEqual(
      all(html, 'input')
        .filter((input) => attribute(input, 'checked') !== null)
        .map((input) => [attribute(input, 'name'), attribute(input, 'value')]),
      [
        ['r', 'y'],
        ['c[]', '1'],
        ['on', null],
      ],
    );
    assert.equal(textOf(one(html, 'textarea')), '\nline </textarea>');
    assert.deepEqual(
      all(html, 'option').map((option) => attribute(option, 'selected')),
      [null, ''],
    );
    assert.deepEqual(
      all(html, 'input', { name: 'n[]' }).map((input) => attribute(input, 'value')),
      ['first', 'second'],
    );
    assert.equal(attribute(one(html, 'input', { name: 'p' }), 'value'), null);
    assert.equal(attribute(one(html, 'input', { name: 'f' }), 'value'), null);
    assert.equal(attribute(one(html, 'input', { name: 'h' }), 'value'), 'token');
  });

  it('only where there are entries: without them the page keeps its own values', () => {
    const html = fillForm('<form><input name="a" value="kept"><input type="radio" name="r" value="x" checked></form>', {
      lang: 'en',
    });
    assert.equal(attribute(one(html, 'input', { name: 'a' }), 'value'), 'kept');
    assert.equal(attribute(one(html, 'input', { name: 'r' }), 'checked'), '');
  });

  it('so that reading them back gives the same answers', () => {
    const source = '<form><pp-text-field name="a" label="A"></pp-text-field><textarea name="t"></textarea></form>';
    for (const answer of ['<script>', '&amp;', '"', "l'été", '  two  spaces ', '\n\nlines\n', '</textarea>']) {
      const html = fillForm(source, {
        lang: 'en',
        entries: [
          ['a', answer],
          ['t', answer],
        ],
      });
      const again = expandHtml(html, { lang: 'en' });
      assert.equal(attribute(one(again, 'input', { name: 'a' }), 'value'), answer);
      assert.equal(textOf(one(again, 'textarea')), answer);
      assert.equal(all(again, 'script').length, 0);
    }
  });
});

describe('fillForm shows errors', () => {
  it('on our fields, as the browser shows its own', () => {
    const html = fillForm('<form><pp-text-field name="a" label="A"></pp-text-field></form>', {
      lang: 'fr',
      problems: [problem(['a'], 'Écrivez votre nom')],
    });
    const input = one(html, 'input', { name: 'a' });
    assert.equal(attribute(input, 'aria-invalid'), 'true');
    assert.equal(attribute(input, 'aria-describedby'), 'pp-a_error');
    assert.equal(text(one(html, 'p', { id: 'pp-a_error' })), 'Erreur : Écrivez votre nom');
  });

  it('on the inputs of a date that are at fault', () => {
    const html = fillForm('<form><pp-date-field name="d" legend="D"></pp-date-field></form>', {
      lang: 'fr',
      problems: [problem(['d[day]', 'd[month]', 'd[year]'], 'Ajoutez le mois', ['month'])],
    });
    assert.deepEqual(
      ['day', 'month', 'year'].map((part) => attribute(one(html, 'input', { name: `d[${part}]` }), 'aria-invalid')),
      [null, 'true', null],
    );
    assert.equal(attribute(one(html, 'a'), 'href'), '#pp-d_month');
  });

  it('before a plain control, tied to it', () => {
    const html = fillForm(
      '<form><label for="a">A</label><span id="why">Because</span><input id="a" name="a" aria-describedby="why"></form>',
      { lang: 'en', problems: [problem(['a'], 'Write A')] },
    );
    const input = one(html, 'input');
    const error = one(html, 'p');
    assert.equal(attribute(input, 'aria-describedby'), `why ${attribute(error, 'id')}`);
    assert.equal(attribute(input, 'aria-invalid'), 'true');
    assert.equal(attribute(error, 'class'), 'pp-error');
    const siblings = input.parentNode!.childNodes;
    assert.equal(attribute(siblings[siblings.indexOf(input) - 1] as TreeElement, 'id'), attribute(error, 'id'));
  });

  it('in the way of the GOV.UK Design System', () => {
    const html = fillForm(
      `<form method="post"><div class="govuk-form-group"><label class="govuk-label" for="n">Name</label><div id="n-hint" class="govuk-hint">In full</div><input class="govuk-input" id="n" name="n" aria-describedby="n-hint"></div>
       <div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Rent?</legend><div class="govuk-hint">Any</div><div class="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" id="r" name="r" type="radio" value="y"><label for="r">Yes</label></div></div></fieldset></div></form>`,
      { lang: 'en', problems: [problem(['n'], 'Enter your name'), problem(['r'], 'Choose one')] },
    );
    assert.deepEqual(
      all(html, 'p').map((p) => attribute(p, 'class')),
      ['pp-error govuk-error-message', 'pp-error govuk-error-message'],
    );
    assert.deepEqual(
      all(html, 'div')
        .map((div) => attribute(div, 'class'))
        .filter((name) => name?.startsWith('govuk-form-group')),
      ['govuk-form-group govuk-form-group--error', 'govuk-form-group govuk-form-group--error'],
    );
    assert.equal(attribute(one(html, 'input', { name: 'n' }), 'class'), 'govuk-input govuk-input--error');
    const fieldset = one(html, 'fieldset');
    const [, radioError] = all(html, 'p');
    assert.equal(attribute(fieldset, 'aria-describedby'), attribute(radioError!, 'id'));
    assert.deepEqual(
      fieldset.childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : [])),
      ['legend', 'div', 'p', 'div'],
    );
  });

  it('in the way of the DSFR', () => {
    const html = fillForm(
      `<form><fieldset class="fr-fieldset"><legend class="fr-fieldset__legend">Vous</legend><div class="fr-fieldset__element"><div class="fr-input-group"><label class="fr-label" for="n">Nom</label><input class="fr-input" id="n" name="n"></div></div></fieldset></form>`,
      { lang: 'fr', problems: [problem(['n'], 'Écrivez votre nom')] },
    );
    assert.equal(attribute(one(html, 'p'), 'class'), 'pp-error fr-error-text');
    assert.deepEqual(
      all(html, 'div')
        .map((div) => attribute(div, 'class'))
        .filter((name) => name?.startsWith('fr-')),
      ['fr-fieldset__element', 'fr-input-group fr-input-group--error'],
    );
    assert.equal(attribute(one(html, 'fieldset'), 'class'), 'fr-fieldset');
  });

  it('again without doubling them', () => {
    const source = '<form><input name="a" aria-label="A"></form>';
    const options = { lang: 'en', problems: [problem(['a'], 'Write A')] };
    assert.equal(fillForm(fillForm(source, options), options), fillForm(source, options));
  });

  it('in a summary at the start of the journey, in the title, and for the whole form', () => {
    const html = fillForm(
      '<!doctype html><html lang="fr"><head><title>Votre nom – Aide</title></head><body><form><pp-journey name="j"><pp-step name="you" heading="Vous"><pp-text-field name="a" label="A"></pp-text-field><input id="b" name="b" aria-label="B"></pp-step></pp-journey></form></body></html>',
      {
        problems: [problem(['a'], 'Écrivez A'), problem(['b'], 'Écrivez B')],
        formError: 'Réessayez dans une heure, ou appelez-nous.',
      },
    );
    const journey = one(html, 'pp-journey');
    assert.equal(attribute(journey, 'error'), 'Réessayez dans une heure, ou appelez-nous.');
    const summary = one(html, 'pp-error-summary');
    assert.equal(attribute(journey.childNodes[0] as TreeElement, 'data-pp-id'), attribute(summary, 'data-pp-id'));
    assert.equal(text(one(html, 'title')), 'Erreur : Votre nom – Aide');
    const group = one(html, 'div', { role: 'group' });
    assert.ok(closest(group, ({ tagName }) => tagName === 'pp-error-summary'));
    assert.deepEqual(all(html, 'li').map(text), [
      'Réessayez dans une heure, ou appelez-nous.',
      'Écrivez A',
      'Écrivez B',
    ]);
    assert.deepEqual(
      all(html, 'a').map((a) => attribute(a, 'href')),
      ['#pp-a', '#b'],
    );
    assert.equal(text(one(html, 'h2', { id: attribute(group, 'aria-labelledby')! })), 'Vérifiez 3 réponses');
  });

  it('in a summary that leaves the back link first', () => {
    const html = fillForm(
      '<form><pp-journey name="j"><pp-back-link href="/"></pp-back-link><pp-step name="s" heading="S"><input name="a" aria-label="A"></pp-step></pp-journey></form>',
      { lang: 'en', problems: [problem(['a'], 'Write A')] },
    );
    const order = one(html, 'pp-journey').childNodes.flatMap((node) => ('tagName' in node ? [node.tagName] : []));
    assert.deepEqual(order, ['pp-back-link', 'pp-error-summary', 'pp-step']);
  });

  it('in the summary that the author placed', () => {
    const html = fillForm('<form><input name="a" aria-label="A"><pp-error-summary></pp-error-summary></form>', {
      lang: 'en',
      problems: [problem(['a'], 'Write A')],
    });
    assert.equal(all(html, 'pp-error-summary').length, 1);
    assert.equal(attribute(one(html, 'a'), 'href'), `#${attribute(one(html, 'input'), 'id')}`);
  });

  it('of which there are none where nothing is wrong', () => {
    const html = fillForm(
      '<html><head><title>T</title></head><body><form><input name="a" aria-label="A"></form></body></html>',
      { lang: 'en', problems: [] },
    );
    assert.equal(all(html, 'pp-error-summary').length, 0);
    assert.equal(text(one(html, 'title')), 'T');
  });

  it('found by the checks of the same page', () => {
    const source = '<form lang="fr"><pp-text-field name="a" label="Nom" required></pp-text-field></form>';
    const html = fillForm(source, { entries: [['a', '']], problems: checkEntries(readForm(source), [['a', '']]) });
    assert.deepEqual(all(html, 'li').map(text), ['Écrivez votre réponse : Nom']);
  });
});
