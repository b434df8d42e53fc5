/** What a form demands of a person, read from its HTML: expected values counted by hand from the form below and the formula of the documentation. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demandsOf, expandHtml, readForm } from '../../../components/src/server/index.js';
import { roundedMinutes } from '../../../components/src/reception/before-you-start/estimate.js';

const form = (inside: string, more = ''): string =>
  `<form method="post"><pp-journey name="aid"${more}>${inside}</pp-journey></form>`;

const whole = form(`
  <pp-step name="you" heading="Vous">
    <pp-text-field label="Nom" name="name" required></pp-text-field>
    <pp-date-field legend="Naissance" name="birth" required></pp-date-field>
    <pp-social-security-field label="Numéro de sécurité sociale" name="nir" required></pp-social-security-field>
    <pp-email-field label="E-mail" name="mail"></pp-email-field>
  </pp-step>
  <pp-step name="home" heading="Votre logement">
    <pp-radio-group legend="Vous êtes" name="tenure" required options='[{"value":"rent","label":"Locataire"},{"value":"own","label":"Propriétaire"}]'></pp-radio-group>
    <pp-file-field label="Avis d’imposition" name="tax" required missing accept=".pdf" max-size="5"></pp-file-field>
    <pp-file-field label="Un courrier" name="letter"></pp-file-field>
  </pp-step>
  <pp-step name="rent" heading="Votre loyer" when="tenure = rent">
    <pp-file-field label="Le bail" name="lease" required></pp-file-field>
    <pp-phone-field label="Téléphone du propriétaire" name="phone" required></pp-phone-field>
  </pp-step>
  <pp-step name="child" heading="Votre enfant" repeat="children" again="children[{i}][more] = yes" when="tenure = rent">
    <pp-text-field label="Prénom" name="children[0][name]" required></pp-text-field>
  </pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>`);

const demands = demandsOf(readForm(whole, { lang: 'fr' }));

/** As a person reads it: whichever kind of space stands between the words. */
const plain = (text: string): string => text.replace(/&nbsp;|\s/g, ' ');

describe('the demands of a form', () => {
  it('count the steps that ask something, and the questions: always, and at most', () => {
    assert.equal(demands.steps, 4);
    assert.deepEqual(demands.questions, [7, 10]);
  });

  it('name the documents, with their limits, and what may lack', () => {
    assert.deepEqual(
      demands.documents.map((document) => ({ ...document, limits: plain(document.limits) })),
      [
        {
          label: 'Avis d’imposition',
          limits: 'PDF. 5 Mo au plus par fichier.',
          required: true,
          mayLack: true,
          depends: false,
        },
        { label: 'Un courrier', limits: '', required: false, mayLack: false, depends: false },
        { label: 'Le bail', limits: '', required: true, mayLack: false, depends: true },
      ],
    );
  });

  it('name the numbers that stand on papers', () => {
    assert.deepEqual(demands.papers, [{ kind: 'nir', label: 'Numéro de sécurité sociale', depends: false }]);
  });

  it('tell whether an e-mail address, a telephone and a password are asked for', () => {
    assert.deepEqual([demands.email, demands.phone, demands.password], ['optional', 'depends', false]);
  });

  it('name the parts that come again', () => assert.deepEqual(demands.repeated, ['Votre enfant']));

  it('estimate a range: what is always needed by who is quick, everything by who is slow', () => {
    // Low: 10 (name) + 8 (date) + 20 (paper number) + 8 (choice) + 30 (file) + 2 steps × 5 + 5 questions × 2 = 96 s.
    // High: name, e-mail, phone, first name 36 each; date 30; number 90; choice 25; 3 files × 180; 4 steps × 15; 10 questions × 8 = 969 s.
    assert.deepEqual(demands.minutes, [0, 20]);
  });

  it('read native controls of any markup too', () => {
    const foreign = demandsOf(
      readForm(
        form(
          '<pp-step name="a" heading="A"><label for="m">E-mail</label><input id="m" name="m" type="email" required><label for="t">Tél</label><input id="t" name="t" type="tel"><label for="f">Pièce</label><input id="f" name="f" type="file" required><label for="p">Mot de passe</label><input id="p" name="p" type="password"></pp-step>',
        ),
        { lang: 'fr' },
      ),
    );
    assert.deepEqual([foreign.email, foreign.phone, foreign.password], ['needed', 'optional', true]);
    assert.deepEqual(
      foreign.documents.map(({ label, required }) => [label, required]),
      [['Pièce', true]],
    );
  });

  it('of several pages are those of all of them', () => {
    const page = (name: string, label: string): string =>
      form(
        `<pp-step name="${name}" heading="${name}"><pp-text-field label="${label}" name="${name}" required></pp-text-field></pp-step>`,
        ' paged',
      );
    const both = demandsOf([readForm(page('a', 'A'), { lang: 'fr' }), readForm(page('b', 'B'), { lang: 'fr' })]);
    assert.deepEqual([both.steps, both.questions], [2, [2, 2]]);
  });
});

describe('minutes', () => {
  it('are never more exact than five, ten or fifteen', () => {
    assert.deepEqual(roundedMinutes(0, 40), [0, 5]);
    assert.deepEqual(roundedMinutes(299, 301), [0, 10]);
    assert.deepEqual(roundedMinutes(600, 600), [10, 15]);
    assert.deepEqual(roundedMinutes(700, 2000), [10, 40]);
    assert.deepEqual(roundedMinutes(2400, 3700), [40, 75]);
  });
});

describe('pp-before-you-start on the server', () => {
  const expand = (element: string, body = whole): string =>
    expandHtml(`<div lang="fr">${element}${body}</div>`, { lang: 'fr' });

  it('reads the form of the same page', () => {
    const html = expand(
      '<pp-before-you-start result="Une lettre." privacy="La mairie." ways="Venez."></pp-before-you-start>',
    );
    for (const words of [
      'Comptez moins de 20 minutes.',
      '4 étapes\u00a0: de 7 à 10 questions, selon vos réponses.',
      'Comptez plus de temps si ces étapes reviennent plusieurs fois\u00a0: «\u00a0Votre enfant\u00a0».',
      'Vous ne l’avez pas\u00a0? Cochez «\u00a0Je n’ai pas ce document\u00a0» et continuez.',
      '(selon vos réponses)',
      'Numéro de sécurité sociale\u00a0: sur votre carte Vitale',
      'Vous pouvez donner une adresse e-mail.',
      'Selon vos réponses, il vous faut un numéro de téléphone.',
    ])
      assert.ok(plain(html).includes(plain(words)), words);
  });

  it('names the ways of the page’s contact, with their numbers and hours', () => {
    const contact =
      '<pp-contact><pp-channel type="phone" number="01 99 00 12 34" hours="de 9 h à 17 h"></pp-channel><pp-channel type="post" address="BP 12, 35000 Rennes"></pp-channel></pp-contact>';
    const html = expand('<pp-before-you-start></pp-before-you-start>', contact + whole);
    const list = /pp-before-ways[\s\S]*?<\/section>/.exec(html)![0];
    assert.match(list, /Par téléphone/);
    assert.match(list, /01 99 00 12 34/);
    assert.match(list, /de 9 h à 17 h/);
    assert.match(list, /BP 12, 35000 Rennes/);
  });

  it('of one page of several says nothing of the whole: the server’s demands do', () => {
    const paged = whole.replace('name="aid"', 'name="aid" paged');
    assert.doesNotMatch(expand('<pp-before-you-start></pp-before-you-start>', paged), /minutes/);
    const said = JSON.stringify(demands).replaceAll('"', '&quot;');
    assert.match(expand(`<pp-before-you-start demands="${said}"></pp-before-you-start>`, paged), /moins de 20 minutes/);
  });

  it('demands that cannot be read are none', () => {
    assert.doesNotMatch(expand('<pp-before-you-start demands="{oops"></pp-before-you-start>', ''), /minutes/);
  });
});
