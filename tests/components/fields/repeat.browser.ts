import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/repeat.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/define/date-field.js';
import type { Repeat } from '../../../components/src/fields/repeat/repeat.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import {
  accessible,
  clear,
  mount,
  movesSince,
  placesOf,
  put,
  sentBy,
  settled,
  warningsOf,
} from '../../suites/field/page.js';
import { elementContract } from '../../suites/element-contract.js';

const entry = (more = '', list = 'enfants'): string =>
  `<pp-undo name="${list}[0]" label="Retirer l’enfant {n}" removed-text="Cet enfant est retiré." ${more}>
    <fieldset><legend>Enfant <span data-pp-ordinal>1</span></legend>
      <pp-text-field label="Prénom" name="${list}[0][prenom]" required></pp-text-field>
      <pp-date-field legend="Naissance" name="${list}[0][ne]"></pp-date-field>
      <p><label for="sante">Santé</label> <input id="sante" name="${list}[0].sante" value="bonne"></p>
    </fieldset>
  </pp-undo>`;
const repeat = (more = '', inside = entry(), list = 'enfants'): string =>
  `<form><pp-repeat name="${list}" add-label="Ajouter un enfant" ${more}>${inside}</pp-repeat></form>`;

elementContract({
  tag: 'pp-repeat',
  short: `<pp-repeat name="enfants">${entry()}</pp-repeat>`,
  full: `<pp-repeat name="enfants">${entry()}<button type="submit" name="pp-add" value="enfants" formnovalidate>Un de plus</button></pp-repeat>`,
  changes: { 'add-label': 'Encore un', max: '3' },
  says: { fr: 'Ajouter une autre réponse', en: 'Add another answer' },
});

describe('<pp-repeat>', () => {
  afterEach(clear);
  const list = (place: Element): Repeat => place.querySelector<Repeat>('pp-repeat')!;
  const adder = (place: Element) => place.querySelector<HTMLButtonElement>('[name="pp-add"]');
  const removers = (place: Element) => [...place.querySelectorAll<HTMLButtonElement>('[name="pp-remove"]')];
  const legends = (place: Element): string[] =>
    [...place.querySelectorAll('pp-undo:not([removed]) > fieldset > legend')].map(({ textContent }) => textContent);
  const named = (place: Element, name: string): HTMLInputElement => place.querySelector(`input[name="${name}"]`)!;

  async function press(place: Element, button: HTMLButtonElement | null | undefined): Promise<void> {
    button!.click();
    await list(place).added;
    await settled(place);
  }

  it('adds an empty entry of its own number, and the focus goes to its first question', async () => {
    const place = await mount(repeat());
    const before = placesOf(place);
    named(place, 'enfants[0][prenom]').value = 'Zoé';
    expect(adder(place)!.textContent).to.equal('Ajouter un enfant');
    await press(place, adder(place));
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2']);
    expect([...before].every(([node, parent]) => node.parentElement === parent)).to.equal(true);
    expect(document.activeElement === named(place, 'enfants[1][prenom]')).to.equal(true);
    expect(sentBy(place.querySelector('form')!).filter(([name]) => name.startsWith('enfants[1]'))).to.deep.equal([
      ['enfants[1][prenom]', ''],
      ['enfants[1][ne][day]', ''],
      ['enfants[1][ne][month]', ''],
      ['enfants[1][ne][year]', ''],
      ['enfants[1].sante', ''],
    ]);
    expect((await accessible(named(place, 'enfants[1].sante'))).name).to.equal('Santé');
    const ids = [...place.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  for (const names of ['aide[enfants]', 'enfants', 'foyer.enfants']) {
    it(`${names}: names are those of the back end`, async () => {
      const place = await mount(repeat('', entry('', names), names));
      await press(place, adder(place));
      await press(place, adder(place));
      expect(named(place, `${names}[2][prenom]`)).to.not.equal(null);
      expect(named(place, `${names}[2][ne][day]`)).to.not.equal(null);
      expect(named(place, `${names}[2].sante`)).to.not.equal(null);
      expect(adder(place)!.value).to.equal(`${names}[3]`);
    });
  }

  it('the only entry stays; of two each can go, and come back', async () => {
    const place = await mount(repeat());
    expect(removers(place).length).to.equal(0);
    await press(place, adder(place));
    expect(removers(place).map(({ textContent }) => textContent)).to.deep.equal([
      'Retirer l’enfant 1',
      'Retirer l’enfant 2',
    ]);
    named(place, 'enfants[0][prenom]').value = 'Zoé';
    await press(place, removers(place)[0]);
    expect(document.activeElement === place.querySelector('.pp-removed')).to.equal(true);
    expect(legends(place)).to.deep.equal(['Enfant 1']);
    expect(removers(place).length, 'the last one stays').to.equal(0);
    expect(sentBy(place.querySelector('form')!).some(([name]) => name.startsWith('enfants[0]'))).to.equal(false);
    place.querySelector<HTMLButtonElement>('[name="pp-restore"]')!.click();
    await settled(place);
    await settled(place);
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2']);
    expect(named(place, 'enfants[0][prenom]').value).to.equal('Zoé');
  });

  it('an entry added after a removal takes no name that was taken', async () => {
    const place = await mount(repeat());
    await press(place, adder(place));
    await press(place, removers(place)[1]);
    await press(place, adder(place));
    expect(named(place, 'enfants[2][prenom]')).to.not.equal(null);
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2']);
  });

  it('max: a sentence takes the place of the button; after a removal there is room again', async () => {
    const place = await mount(repeat('max="2"'));
    await press(place, adder(place));
    expect(adder(place)).to.equal(null);
    expect(list(place).lastElementChild!.textContent).to.equal(
      'Cette liste est pleine\u00a0: 2 réponses au plus. S’il vous en faut plus, contactez-nous.',
    );
    await press(place, removers(place)[1]);
    expect(adder(place)).to.not.equal(null);
  });

  it('min: that many stand there from the start, it is said, and they stay', async () => {
    const place = await mount(repeat('min="2"'));
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2']);
    expect(list(place).firstElementChild!.textContent).to.equal('Il faut au moins 2 réponses dans cette liste.');
    expect(removers(place).length).to.equal(0);
    expect(document.activeElement === document.body).to.equal(true);
    await press(place, adder(place));
    expect(removers(place).length).to.equal(3);
  });

  it('tells before it adds, and may be held back', async () => {
    const place = await mount(repeat());
    const told: unknown[] = [];
    place.addEventListener('pp-add', (event) => {
      told.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    await press(place, adder(place));
    expect(told).to.deep.equal([{ name: 'enfants[1]' }]);
    expect(legends(place)).to.deep.equal(['Enfant 1']);
  });

  it('the author’s own button adds too, and no other one is made', async () => {
    const own = '<button type="submit" name="pp-add" value="enfants" formnovalidate>Un de plus</button>';
    const place = await mount(repeat('', `${entry()}${own}`));
    expect(place.querySelectorAll('[name="pp-add"]').length).to.equal(1);
    await press(place, adder(place));
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2']);
  });

  it('answers that come back find their entries', async () => {
    const place = await mount(repeat());
    list(place).grow(['enfants[2][prenom]', 'enfants[900][prenom]', 'autres[7][x]']);
    await settled(place);
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2', 'Enfant 3']);
  });

  it('what the server wrote out goes on', async () => {
    const place = put(expandHtml(repeat('min="2"'), { lang: 'fr' }));
    const before = placesOf(place);
    await settled(place);
    expect(movesSince(before, place)).to.equal('');
    await press(place, adder(place));
    expect(legends(place)).to.deep.equal(['Enfant 1', 'Enfant 2', 'Enfant 3']);
    expect(document.activeElement === named(place, 'enfants[2][prenom]')).to.equal(true);
  });

  it('a list of another name inside each entry is numbered with it', async () => {
    const inner = `<pp-repeat name="enfants[0][prenoms]" add-label="Ajouter un prénom"><pp-undo name="enfants[0][prenoms][0]" label="Retirer">
      <p><label>Prénom <span data-pp-ordinal>1</span> <input name="enfants[0][prenoms][0]"></label></p></pp-undo></pp-repeat>`;
    const place = await mount(repeat('', `<pp-undo name="enfants[0]" label="Retirer">${inner}</pp-undo>`));
    const [outer] = place.querySelectorAll<HTMLButtonElement>('[value="enfants[1]"]');
    await press(place, outer);
    expect(named(place, 'enfants[1][prenoms][0]')).to.not.equal(null);
    place.querySelector<HTMLButtonElement>('[value="enfants[1][prenoms][1]"]')!.click();
    await settled(place);
    expect(named(place, 'enfants[1][prenoms][1]')).to.not.equal(null);
    expect([...place.querySelectorAll('[data-pp-ordinal]')].map(({ textContent }) => textContent)).to.deep.equal([
      '1',
      '1',
      '2',
    ]);
  });

  for (const [what, markup, words] of [
    ['without a name', `<pp-repeat>${entry()}</pp-repeat>`, 'has no name'],
    ['without an entry', '<pp-repeat name="enfants"><p>Rien</p></pp-repeat>', 'pp-undo name="enfants[0]"'],
    ['max that is no number', `<pp-repeat name="enfants" max="trois">${entry()}</pp-repeat>`, 'max="trois"'],
  ] as const) {
    it(`${what}: one warning`, async () => {
      const warnings = await warningsOf(() => mount(markup));
      expect(warnings.length, warnings.join('\n')).to.equal(1);
      expect(warnings[0]).to.include(words);
    });
  }
});
