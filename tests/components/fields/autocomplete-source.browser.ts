/** A list that comes from the service while the person types. */
import { expect } from '@open-wc/testing';
import { expandHtml } from '../../../components/src/server/expand.js';
import type { AutocompleteField } from '../../../components/src/fields/autocomplete-field/autocomplete-field.js';
import { accessible, clear, mount, normalised, put, sentBy, settled, warningsOf } from '../../suites/field/page.js';
import { boxIn, labelsShown, press, said, type, until } from './support/combobox.js';
import '../../../components/src/define/autocomplete-field.js';
import '../../../components/src/locales/fr.js';

const towns = [
  { value: '35238', label: 'Rennes' },
  { value: '34172', label: 'Montpellier' },
  { value: '76540', label: 'Rouen' },
];
const short = (more = ''): string =>
  `<form><pp-autocomplete-field label="Commune" name="commune" required ${more}></pp-autocomplete-field></form>`;
const fieldIn = (place: Element): AutocompleteField => place.querySelector<AutocompleteField>('pp-autocomplete-field')!;

/** A source that answers when it is told to. */
function source() {
  const asked: { query: string; signal: AbortSignal; answer: (options?: typeof towns) => void; fail: () => void }[] =
    [];
  const ask = (query: string, signal: AbortSignal): Promise<typeof towns> =>
    new Promise((resolve, reject) => {
      asked.push({
        query,
        signal,
        answer: (options = towns) => resolve(options),
        fail: () => reject(new Error('no network')),
      });
    });
  return { asked, ask };
}

async function withSource(more = '') {
  const { asked, ask } = source();
  const place = await mount(short(`source-url="/nowhere" ${more}`));
  fieldIn(place).source = ask;
  await settled(place);
  return { place, form: place.querySelector('form')!, asked, field: fieldIn(place) };
}

describe('<pp-autocomplete-field> with a source', () => {
  afterEach(clear);

  it('is the text input that travels, with a list beside it and the choice under a second name', async () => {
    const { place, form, asked } = await withSource();
    expect((await accessible(boxIn(place))).name).to.equal('Commune');
    expect(boxIn(place).name).to.equal('commune');
    await type(place, 'renn');
    await until(() => asked.length === 1);
    expect(asked[0]!.query).to.equal('renn');
    asked[0]!.answer();
    await until(() => labelsShown(place).length > 0);
    expect(labelsShown(place), 'in the order of the service, which knows better').to.deep.equal([
      'Rennes',
      'Montpellier',
      'Rouen',
    ]);
    await press('ArrowDown', 'Enter');
    expect(sentBy(form)).to.deep.equal([
      ['commune', 'Rennes'],
      ['commune-choice', '35238'],
    ]);
    expect(fieldIn(place).parsed).to.equal('35238');
  });

  it('without the script it is that text input, and the same names travel', async () => {
    const served = put(expandHtml(short('source-url="/nowhere"'), { lang: 'fr' }));
    const form = served.querySelector('form')!;
    expect(sentBy(form)).to.deep.equal([
      ['commune', ''],
      ['commune-choice', ''],
    ]);
    const nodes = [...served.querySelectorAll('input, label')];
    await settled(served);
    expect([...served.querySelectorAll('input, label')].every((node, index) => node === nodes[index])).to.equal(true);
    expect(normalised(served)).to.include('role="combobox"');
  });

  it('asks once for a run of letters, and drops an answer that comes too late', async () => {
    const { place, asked } = await withSource();
    await type(place, 'mont');
    await until(() => asked.length === 1);
    await type(place, 'rou');
    await until(() => asked.length === 2);
    expect(asked[0]!.signal.aborted).to.equal(true);
    asked[1]!.answer([towns[2]!]);
    asked[0]!.answer([towns[1]!]);
    await until(() => labelsShown(place).length > 0);
    expect(labelsShown(place)).to.deep.equal(['Rouen']);
  });

  it('says that it looks where that takes long, and how many it found', async () => {
    const { place, asked } = await withSource();
    await type(place, 'renn');
    await until(() => asked.length === 1);
    await until(() => place.querySelector('.pp-combobox-note')!.textContent === 'Nous cherchons…');
    asked[0]!.answer();
    await until(() => said(place) === '3 réponses. Flèche bas pour les parcourir.');
    expect(place.querySelector<HTMLElement>('.pp-combobox-note')!.hidden).to.equal(true);
  });

  it('an answer typed in full is the choice, once the service gave it', async () => {
    const { place, form, asked, field } = await withSource();
    await type(place, 'rennes');
    await until(() => asked.length === 1);
    asked[0]!.answer();
    await until(() => sentBy(form)[1]![1] === '35238');
    expect(field.check()).to.equal(null);
  });

  it('what the service does not know is kept and asked about', async () => {
    const { place, form, asked, field } = await withSource();
    await type(place, 'Nulle part');
    await until(() => asked.length === 1);
    asked[0]!.answer([]);
    await until(() => field.check() !== null);
    expect(field.check()?.text.replace(/\s+/g, ' ')).to.equal(
      'Choisissez dans la liste ce qui correspond à « Nulle part » : Commune',
    );
    expect(sentBy(form)[0]![1]).to.equal('Nulle part');
  });

  it('a service that does not answer stops nobody: what is typed is the answer', async () => {
    const { place, asked, field } = await withSource();
    await type(place, 'Rennes');
    await until(() => asked.length === 1);
    asked[0]!.fail();
    await until(() => place.querySelector('.pp-combobox-note')!.textContent.startsWith('La liste ne répond pas.'));
    expect(field.check()).to.equal(null);
  });

  it('an answer that the page came with is not questioned', async () => {
    const place = await mount(short('source-url="/nowhere" value="Rennes" value-choice="35238"'));
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([
      ['commune', 'Rennes'],
      ['commune-choice', '35238'],
    ]);
    const unknown = await mount(short('source-url="/nowhere" value="Un lieu-dit"'));
    expect(fieldIn(unknown).check()).to.equal(null);
  });

  it('a changed text has no choice any more, and Escape gives both back', async () => {
    const { place, form } = await withSource('value="Rennes" value-choice="35238"');
    await type(place, 'Re');
    expect(sentBy(form)[1]![1]).to.equal('');
    await press('Escape');
    expect(sentBy(form).map(([, value]) => value)).to.deep.equal(['Rennes', '35238']);
    await type(place, 'Re');
    form.reset();
    await until(() => sentBy(form)[1]![1] === '35238');
    expect(boxIn(place).value).to.equal('Rennes');
  });

  it('asks the address of the service with what is typed as q', async () => {
    const native = window.fetch;
    const asked: string[] = [];
    window.fetch = (input) => {
      const { pathname, search } = input as URL;
      asked.push(pathname + search);
      return Promise.resolve(new Response(JSON.stringify(towns)));
    };
    try {
      const place = await mount(short('source-url="/communes?pays=fr"'));
      await type(place, 'l’haÿ & co');
      await until(() => labelsShown(place).length === 3);
      expect(asked).to.deep.equal(['/communes?pays=fr&q=l%E2%80%99ha%C3%BF+%26+co']);
    } finally {
      window.fetch = native;
    }
  });

  it('an answer of the service that is no list counts as none', async () => {
    const native = window.fetch;
    window.fetch = () => Promise.resolve(new Response('{"towns":[]}'));
    try {
      const place = await mount(short('source-url="/communes"'));
      await type(place, 'rennes');
      await until(() => place.querySelector('.pp-combobox-note')!.textContent.startsWith('La liste ne répond pas.'));
    } finally {
      window.fetch = native;
    }
  });

  it('around the author’s own input too', async () => {
    const place = await mount(
      '<form><pp-autocomplete-field source-url="/nowhere"><label for="own">Commune</label><input id="own" name="town"></pp-autocomplete-field></form>',
    );
    expect(boxIn(place).id).to.equal('own');
    expect(sentBy(place.querySelector('form')!)).to.deep.equal([
      ['town', ''],
      ['town-choice', ''],
    ]);
  });

  it('with neither options nor a source: one warning, once somebody uses it', async () => {
    const warnings = await warningsOf(async () => boxIn(await mount(short())).focus());
    expect(warnings.length, warnings.join('\n')).to.equal(1);
    expect(warnings[0]).to.include('has nothing to choose from');
  });
});
