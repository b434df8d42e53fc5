/** Lists inside a screen of a journey: what was typed in them comes back with the draft, and the review shows them. */
import { expect } from '@open-wc/testing';
import '../../../components/src/define/repeat.js';
import { settled } from '../../suites/field/page.js';
import { control, key, leave, open, page, tidy } from './support/draft-page.js';
import { clear } from '../../suites/field/page.js';

const list = `<pp-repeat name="children" add-label="Ajouter un enfant">
  <pp-undo name="children[0]" label="Retirer l’enfant {n}">
    <pp-text-field label="Prénom" name="children[0][first]"></pp-text-field>
  </pp-undo></pp-repeat>`;
const input = (place: Element, entry: number): HTMLInputElement =>
  control(place, `input[name="children[${entry}][first]"]`);

describe('a list inside a screen of a journey', () => {
  afterEach(tidy());

  it('comes back with its entries and what was typed in them', async () => {
    const first = await open(page('', '', list));
    control(first, '[name="pp-add"]').click();
    await first.querySelector('pp-repeat')!.added;
    await settled(first);
    [input(first, 0).value, input(first, 1).value] = ['Ana', 'Bo'];
    leave();
    expect(sessionStorage.getItem(key)).to.include('Bo');
    clear();
    const second = await open(page('', '', list));
    expect([input(second, 0).value, input(second, 1).value]).to.deep.equal(['Ana', 'Bo']);
  });

  it('an added entry is a question of its screen, a removed one is none', async () => {
    const place = await open(
      page('', '', list.replace('name="children[0][first]"', 'name="children[0][first]" required')),
    );
    control(place, '[name="pp-add"]').click();
    await place.querySelector('pp-repeat')!.added;
    await settled(place);
    const asked = (): string[] =>
      [...new FormData(place.querySelector('form')!).keys()].filter((name) => name.startsWith('children'));
    expect(asked()).to.deep.equal(['children[0][first]', 'children[1][first]']);
    control(place, '[name="pp-remove"][value="children[0]"]').click();
    await settled(place);
    expect(asked()).to.deep.equal(['children[1][first]']);
  });
});
