import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/glossary.js';
import '../../../components/src/define/radio-group.js';
import '../../../components/src/define/term.js';
import '../../../components/src/define/text-field.js';
import type { Term } from '../../../components/src/help/term/term.js';
import { accessible, clear, folded, mount, put, settled, warningsOf } from '../../suites/field/page.js';
import { engineOf, needs } from '../../support/browser-features.js';
import { withStyles } from '../../support/browser-styles.js';

const meaning = 'Un nombre qui compare vos revenus à la taille de votre famille.';
const glossary = `<pp-glossary><script type="application/json">[
  { "term": "quotient familial", "also": ["quotients familiaux", "QF"], "definition": "${meaning}" },
  { "term": "bailleur", "definition": "La personne qui vous loue votre logement." }
]</script></pp-glossary>`;
const sentence = '<p id="text">Écrivez votre <pp-term>quotient familial</pp-term> de juin.</p>';

const termIn = (place: Element): Term => place.querySelector<Term>('pp-term')!;
const buttonOf = (term: Term): HTMLButtonElement => term.shadowRoot!.querySelector('button')!;
const noteOf = (term: Term): HTMLElement => term.shadowRoot!.querySelector<HTMLElement>('[part~="note"]')!;
const isShown = (term: Term): boolean => noteOf(term).getBoundingClientRect().height > 0;

describe('pp-term in running text', () => {
  before(withStyles);
  afterEach(clear);

  it('makes the word itself what is pressed, and moves nothing', async () => {
    const place = put(sentence + glossary);
    const before = [...place.querySelector('#text')!.childNodes];
    await settled(place);
    expect([...place.querySelector('#text')!.childNodes].every((node, index) => node === before[index])).to.equal(true);
    expect(termIn(place).textContent).to.equal('quotient familial');
    expect(isShown(termIn(place))).to.equal(false);
  });

  it('opens in place with Enter, and closes with Space; the focus stays on the word', async () => {
    const term = termIn(await mount(sentence + glossary));
    buttonOf(term).focus();
    await sendKeys({ press: 'Enter' });
    await term.updateComplete;
    expect(isShown(term)).to.equal(true);
    expect(folded(noteOf(term).textContent)).to.equal(meaning);
    expect(buttonOf(term).getAttribute('aria-expanded')).to.equal('true');
    expect(term.shadowRoot!.activeElement).to.equal(buttonOf(term));
    await sendKeys({ press: ' ' });
    await term.updateComplete;
    expect(isShown(term)).to.equal(false);
    expect(buttonOf(term).getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens by a press of a finger or a mouse, and never by itself', async () => {
    const term = termIn(await mount(sentence + glossary));
    buttonOf(term).dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    buttonOf(term).focus();
    await nextFrame();
    expect(isShown(term)).to.equal(false);
    buttonOf(term).click();
    await term.updateComplete;
    expect(isShown(term)).to.equal(true);
    expect(term.open).to.equal(true);
  });

  it('is a collapsed button called as the word, and its meaning follows it as a note', async () => {
    const term = termIn(await mount(sentence + glossary));
    if (engineOf(navigator.userAgent) === 'chromium') {
      const button = buttonOf(term);
      expect(button.localName).to.equal('button');
      expect(button.querySelector('slot')).to.not.equal(null);
    }
    term.open = true;
    await term.updateComplete;
    const note = noteOf(term);
    expect((await accessibleIn(term, note)).role).to.equal('note');
    // Right after the word: nothing to look for, nothing to come back from.
    expect(buttonOf(term).nextElementSibling).to.equal(note);
  });

  it('leaves the description of an answer to its words', async () => {
    const place = await mount(
      `<pp-text-field><label for="qf">Montant</label><p class="pp-hint">Le <pp-term>quotient familial</pp-term> de juin.</p><input id="qf" name="qf" required></pp-text-field>${glossary}`,
    );
    const { name, description } = await accessible(place.querySelector('input')!);
    expect(name).to.equal('Montant');
    expect(description).to.equal('Le quotient familial de juin.');
  });

  it('knows other forms of the word, and a word of its own choice', async () => {
    for (const html of [
      '<pp-term>Quotients familiaux</pp-term>',
      '<pp-term>QF</pp-term>',
      '<pp-term entry="quotient familial">ce nombre</pp-term>',
    ]) {
      const term = termIn(await mount(html + glossary));
      expect(folded(noteOf(term).textContent), html).to.equal(meaning);
      clear();
    }
  });

  it('waits for a glossary that comes later', async () => {
    const place = await mount(sentence);
    expect(termIn(place).shadowRoot!.querySelector('button')).to.equal(null);
    place.append(put(glossary));
    await settled(place);
    await settled(place);
    expect(folded(noteOf(termIn(place)).textContent)).to.equal(meaning);
  });

  it('has no accessibility failure, closed and open', async () => {
    const place = await mount(sentence + glossary);
    await expect(place).to.be.accessible();
    termIn(place).open = true;
    await settled(place);
    await expect(place).to.be.accessible();
  });
});

describe('pp-term, full form: a link to the glossary', () => {
  before(withStyles);
  afterEach(clear);

  const full = `<p>Votre <pp-term><a href="#qf">quotient familial</a></pp-term> de juin.</p>
    <pp-glossary><dl><dt><dfn id="qf">quotient familial</dfn></dt><dd>${meaning}</dd></dl></pp-glossary>`;

  it('opens in place where the script runs, and goes nowhere', async () => {
    const place = await mount(full);
    const term = termIn(place);
    const link = place.querySelector('a')!;
    expect(await accessible(link)).to.include({ role: 'button', name: 'quotient familial' });
    expect(link.getAttribute('aria-expanded')).to.equal('false');
    const { href } = location;
    link.focus();
    await sendKeys({ press: 'Enter' });
    await term.updateComplete;
    expect(isShown(term)).to.equal(true);
    expect(link.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: ' ' });
    await term.updateComplete;
    expect(isShown(term)).to.equal(false);
    expect(location.href).to.equal(href);
    expect(document.activeElement).to.equal(link);
  });

  it('stays a link where nothing is known of the word', async () => {
    const link = (await mount('<p><pp-term><a href="/lexique#qf">quotient</a></pp-term></p>')).querySelector('a')!;
    expect((await accessible(link)).role).to.equal('link');
  });
});

describe('pp-term where nothing may be pressed', () => {
  before(withStyles);
  afterEach(clear);

  it('in a label: the name stays as it is, the meaning stands after it and describes the answer', async () => {
    const html = `<pp-text-field><label for="qf">Votre <pp-term>quotient familial</pp-term></label><input id="qf" name="qf" required></pp-text-field>${glossary}`;
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => (place = await mount(html)));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/<pp-term> .*<label>.*after/);
    expect(termIn(place).shadowRoot!.querySelector('button')).to.equal(null);
    const details = place.querySelector('label')!.nextElementSibling!;
    expect(details.localName).to.equal('details');
    expect(details.querySelector('summary')!.innerText.trim()).to.equal(
      'Que veut dire «\u00a0quotient familial\u00a0»\u00a0?',
    );
    expect(await accessible(place.querySelector('input')!)).to.include({
      name: 'Votre quotient familial',
      description: meaning,
    });
  });

  it('in a label: an error of the field comes after the meaning, and goes again', async () => {
    const place = await mount(
      `<pp-text-field><label for="qf">Votre <pp-term>quotient familial</pp-term></label><input id="qf" name="qf" required></pp-text-field>${glossary}`,
    );
    const field = place.querySelector('pp-text-field')!;
    field.error = 'Écrivez un nombre.';
    await settled(place);
    const { description } = await accessible(place.querySelector('input')!);
    expect(description).to.include(meaning).and.to.include('Écrivez un nombre.');
    field.error = null;
    await settled(place);
    expect((await accessible(place.querySelector('input')!)).description).to.equal(meaning);
    expect(place.querySelectorAll('.pp-term-beside')).to.have.length(1);
  });

  it('in a legend: the same, for the group', async () => {
    const place = await mount(
      `<pp-radio-group><fieldset><legend>Votre <pp-term>bailleur</pp-term></legend><input type="radio" id="b1" name="b" value="1"><label for="b1">Une personne</label></fieldset></pp-radio-group>${glossary}`,
    );
    const legend = place.querySelector('legend')!;
    expect(legend.nextElementSibling!.classList.contains('pp-term-beside')).to.equal(true);
    const { name, description } = await accessible(place.querySelector('fieldset')!);
    expect(name).to.equal('Votre bailleur');
    expect(description).to.equal('La personne qui vous loue votre logement.');
  });

  it('in a link or a button: the words stay, and the console says so', async () => {
    for (const [tag, html] of [
      ['a', '<a href="#x">Votre <pp-term>bailleur</pp-term></a>'],
      ['button', '<button type="button">Votre <pp-term>bailleur</pp-term>, le même</button>'],
    ] as const) {
      let place!: HTMLElement;
      const warnings = await warningsOf(async () => (place = await mount(html + glossary)));
      expect(termIn(place).shadowRoot!.querySelector('button'), tag).to.equal(null);
      expect(warnings.join(), tag).to.include(`<${tag}>`);
      clear();
    }
  });

  it('goes with its word: nothing stays behind when the label does', async () => {
    const place = await mount(
      `<label for="z">Votre <pp-term>bailleur</pp-term></label><input id="z" name="z">${glossary}`,
    );
    expect(place.querySelectorAll('.pp-term-beside')).to.have.length(1);
    termIn(place).remove();
    expect(place.querySelectorAll('.pp-term-beside')).to.have.length(0);
    expect(place.querySelector('input')!.getAttribute('aria-describedby')).to.equal(null);
  });
});

describe('the same word, always explained alike', () => {
  before(withStyles);
  afterEach(clear);

  it('a text of its own that differs is told once, and the glossary wins', async () => {
    let place!: HTMLElement;
    const html = `<p><pp-term definition="Autre chose.">bailleur</pp-term> <pp-term definition="Autre chose.">bailleur</pp-term></p>${glossary}`;
    const warnings = await warningsOf(async () => (place = await mount(html)));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('bailleur').and.to.include('glossary');
    expect(folded(noteOf(termIn(place)).textContent)).to.equal('La personne qui vous loue votre logement.');
  });

  it('a text of its own explains a word that no glossary has', async () => {
    const warnings = await warningsOf(async () => {
      const place = await mount('<p><pp-term definition="Un papier qui prouve un paiement.">quittance</pp-term></p>');
      expect(folded(noteOf(termIn(place)).textContent)).to.equal('Un papier qui prouve un paiement.');
    });
    expect(warnings).to.deep.equal([]);
  });

  it('two texts for one word: the first one explains both, and the console says so', async () => {
    let place!: HTMLElement;
    const html =
      '<p><pp-term definition="Un.">caution</pp-term> <pp-term id="second" definition="Deux.">caution</pp-term></p>';
    const warnings = await warningsOf(async () => (place = await mount(html)));
    expect(warnings.filter((line) => line.includes('caution'))).to.have.length(1);
    expect(folded(noteOf(place.querySelector<Term>('#second')!).textContent)).to.equal('Un.');
  });

  it('a word without a meaning stays a word, and the console says so', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await mount('<p>Le <pp-term>mot inconnu</pp-term></p>');
      await nextFrame();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('mot inconnu');
    expect(termIn(place).shadowRoot!.querySelector('button')).to.equal(null);
    expect(place.textContent).to.equal('Le mot inconnu');
  });

  it('is explained in the language of the page, also a word of another one', async () => {
    const place = await mount(
      `<p>Your <pp-term lang="fr">bailleur</pp-term>.</p>${glossary.replace('<pp-glossary', '<pp-glossary lang="fr"')}
       <pp-glossary lang="en"><dl><dt><dfn>landlord</dfn></dt><dt lang="fr"><dfn>bailleur</dfn></dt><dd>The person who rents your home to you.</dd></dl></pp-glossary>`,
      'en',
    );
    const note = noteOf(termIn(place));
    expect(folded(note.textContent)).to.equal('The person who rents your home to you.');
    expect(note.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('pp-term on every screen and on paper', () => {
  before(withStyles);
  afterEach(clear);

  needs('emulateMedia').it('is printed as a note, once for each word', async () => {
    const place = await mount(sentence + sentence.replace(' id="text"', '') + glossary);
    const [first, second] = place.querySelectorAll<Term>('pp-term');
    second!.open = true;
    await settled(place);
    await emulateMedia({ media: 'print' });
    expect(isShown(first!)).to.equal(true);
    expect(isShown(second!)).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  needs('emulateMedia').it('keeps a visible focus outline in forced colours', async () => {
    const term = termIn(await mount(sentence + glossary));
    await emulateMedia({ forcedColors: 'active' });
    buttonOf(term).focus();
    await sendKeys({ press: 'Shift' });
    const { outlineStyle, outlineWidth } = getComputedStyle(buttonOf(term));
    expect(outlineStyle).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(3);
    await emulateMedia({ forcedColors: 'none' });
  });

  needs('setViewport').it(
    'at 320 px and with 200 % text nothing scrolls sideways, from right to left too',
    async () => {
      await setViewport({ width: 320, height: 640 });
      document.documentElement.style.fontSize = '200%';
      const place = await mount(sentence + glossary);
      termIn(place).open = true;
      await settled(place);
      const root = document.documentElement;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      place.dir = 'rtl';
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(noteOf(termIn(place)));
      expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    },
  );
});

/** A node of a shadow root: computed by its role attribute, as no engine shows its own from outside. */
async function accessibleIn(term: Term, node: Element): Promise<{ role: string | null }> {
  await term.updateComplete;
  return { role: node.getAttribute('role') };
}
