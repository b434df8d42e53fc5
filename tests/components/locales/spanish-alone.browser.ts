/** One language is one file: nothing else is loaded in this page. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/locales/es.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { clear, mount, settled, warningsOf, type Field } from '../../suites/field/page.js';

describe('Spanish alone', () => {
  const before = { title: document.title, address: location.href };
  afterEach(() => {
    clear();
    document.title = before.title;
    history.replaceState(null, '', before.address);
  });

  it('has every word that a page needs, in es, es-MX and for a language that was not loaded', async () => {
    const warnings = await warningsOf(async () => {
      for (const lang of ['es', 'es-MX', 'nl']) {
        const place = await mount('<pp-text-field label="Apellidos" name="family" required></pp-text-field>', lang);
        const field = place.querySelector<Field>('pp-text-field')!;
        field.show(field.check());
        await settled(place);
        expect(field.errorText, lang).to.equal('Escriba su respuesta: Apellidos');
      }
    });
    expect(warnings.length, 'nl is the one that is missing').to.equal(1);
    expect([wordsFor('es-MX').lang, wordsFor('nl').lang]).to.deep.equal(['es-MX', 'es']);
  });

  it('has its plural forms, and the other one for millions', () => {
    const { text } = wordsFor('es');
    expect([1, 2, 1_000_000].map((count) => text('count.words', { count }))).to.deep.equal([
      '1 palabra',
      '2 palabras',
      '1000000 palabras',
    ]);
  });

  it('leads through a journey', async () => {
    const place = await mount(
      `<form action="/send" method="post" novalidate><pp-journey name="spanish" keep="page">
        <pp-step name="you" heading="¿Quién es usted?"><pp-text-field label="Nombre" name="name"></pp-text-field></pp-step>
        <pp-step name="home" heading="Su vivienda"><pp-text-field label="Ciudad" name="town"></pp-text-field></pp-step>
        <pp-send correct="durante 30 días" withdraw="hasta la decisión"></pp-send></pp-journey></form>`,
      'es',
    );
    await waitUntil(() => place.querySelector('[data-pp-part="continue"]'));
    const next = place.querySelector<HTMLElement>('[data-pp-part="continue"]')!;
    expect(next.textContent).to.equal('Continuar');
    next.click();
    await waitUntil(() => place.querySelector('pp-send')!.textContent.includes('Enviar mi solicitud'));
    expect(place.textContent).to.include('Podrá corregir sus respuestas durante 30 días.');
  });
});
