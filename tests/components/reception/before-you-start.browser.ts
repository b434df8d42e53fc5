import { expect } from '@open-wc/testing';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/before-you-start.js';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/file-field.js';
import '../../../components/src/define/text-field.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import { withStyles } from '../../support/browser-styles.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, put, settled, warningsOf } from '../../suites/field/page.js';

const said =
  'time="Comptez 20 minutes." documents="Votre avis d’imposition." without="Appelez-nous." email="Pas besoin d’e-mail." ways="Venez en mairie." result="Une lettre." privacy="La mairie."';
const full = `<pp-before-you-start>${['time', 'documents', 'device', 'reach', 'ways', 'result', 'privacy']
  .map((topic) => `<section class="pp-before-${topic}"><h3>${topic}</h3><p>Venez.</p></section>`)
  .join('')}</pp-before-you-start>`;

elementContract({
  tag: 'pp-before-you-start',
  short: `<pp-before-you-start ${said}></pp-before-you-start>`,
  full,
  changes: { time: 'Comptez 30 minutes.', result: 'Un appel.', paper: '/formulaire.pdf' },
  says: { fr: 'Avant de commencer', en: 'Before you start' },
});

const form = `<form method="post" novalidate><pp-journey name="aid" friction="off">
  <pp-step name="you" heading="Vous">
    <pp-text-field label="Nom" name="name" required></pp-text-field>
    <pp-file-field label="Avis d’imposition" name="tax" required missing accept=".pdf"></pp-file-field>
  </pp-step>
  <pp-step name="more" heading="Encore" when="name = x"><pp-text-field label="E-mail" type="email" name="mail" required></pp-text-field></pp-step>
  <pp-step name="review" heading="Vérifiez"><pp-review></pp-review></pp-step>
</pp-journey></form>`;
const bare = '<pp-before-you-start ways="Venez." result="Une lettre." privacy="La mairie."></pp-before-you-start>';

const headings = (place: Element): string[] =>
  [...place.querySelectorAll('pp-before-you-start h3')].map((heading) => folded(heading.textContent));

describe('pp-before-you-start', () => {
  before(withStyles);
  afterEach(clear);

  it('is a heading and a part with a heading for each topic', async () => {
    const place = await mount(`<pp-before-you-start ${said}></pp-before-you-start>`);
    expect(await accessible(place.querySelector('h2')!)).to.include({ role: 'heading', name: 'Avant de commencer' });
    expect(headings(place)).to.deep.equal([
      'Le temps qu’il faut',
      'Les papiers à préparer',
      'L’appareil et internet',
      'E-mail et téléphone',
      'Faire autrement',
      'Ce que vous recevrez',
      'Qui voit vos réponses',
    ]);
  });

  it('beside its form, says of it what the server says of it', async () => {
    const inPage = await mount(bare + form);
    const made = inPage.querySelector('pp-before-you-start')!;
    expect(folded(made.textContent)).to.include('2 étapes');
    expect(folded(made.textContent)).to.include('Selon vos réponses, il vous faut une adresse e-mail');
    const served = document.createElement('div');
    served.innerHTML = expandHtml(bare + form, { lang: 'fr' });
    expect(folded(made.textContent)).to.equal(folded(served.querySelector('pp-before-you-start')!.textContent));
  });

  it('what the server wrote is left as it is', async () => {
    const place = put(expandHtml(bare + form, { lang: 'fr' }));
    const before = [...place.querySelectorAll('pp-before-you-start *')];
    await settled(place);
    expect([...place.querySelectorAll('pp-before-you-start *')]).to.deep.equal(before);
  });

  it('what is made stands in order between the sections of the author', async () => {
    const place = await mount(
      '<pp-before-you-start time="Comptez 20 minutes." result="Une lettre."><h2>Avant</h2><section class="pp-before-documents"><h3>Papiers</h3></section><section class="pp-before-ways"><h3>Venir</h3></section><section class="pp-before-privacy"><h3>Données</h3></section></pp-before-you-start>',
    );
    expect(headings(place)).to.deep.equal([
      'Le temps qu’il faut',
      'Papiers',
      'L’appareil et internet',
      'Venir',
      'Ce que vous recevrez',
      'Données',
    ]);
    expect(place.querySelectorAll('h2').length).to.equal(1);
  });

  it('warns where nobody can be reached, and of what is not said', async () => {
    const warnings = await warningsOf(() => mount('<pp-before-you-start></pp-before-you-start>'));
    expect(warnings).to.have.length(3);
    for (const name of ['ways="…"', 'result="…"', 'privacy="…"'])
      expect(
        warnings.some((line) => line.includes(name)),
        name,
      ).to.equal(true);
  });

  it('warns of a document that nobody may lack', async () => {
    const lease = form.replace('required missing', 'required').replace('name="aid"', 'name="lease"');
    const [warning = ''] = await warningsOf(() => mount(bare.replace('>', ' id="lease">') + lease));
    expect(warning).to.include('Avis d’imposition');
    expect(warning).to.include('without="…"');
  });

  it('warns of demands that cannot be read, and shows the rest', async () => {
    let place!: HTMLElement;
    const [warning] = await warningsOf(async () => {
      place = await mount(`<pp-before-you-start id="oops" ${said} demands="{oops"></pp-before-you-start>`);
    });
    expect(warning).to.include('demands');
    expect(folded(place.textContent)).to.include('Comptez 20 minutes.');
  });
});
