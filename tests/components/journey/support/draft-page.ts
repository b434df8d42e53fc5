import { waitUntil } from '@open-wc/testing';
import '../../../../components/src/locales/en.js';
import '../../../../components/src/locales/fr.js';
import '../../../../components/src/define/text-field.js';
import '../../../../components/src/define/iban-field.js';
import '../../../../components/src/define/password-field.js';
import '../../../../components/src/define/radio-group.js';
import '../../../../components/src/define/social-security-field.js';
import '../../../../components/src/define/journey.js';
import type { Journey } from '../../../../components/src/journey/journey/journey.js';
import { clear, folded, mount, settled } from '../../../suites/field/page.js';

/** A form with every kind of control, in a journey that keeps it. */
export const key = 'plain-pied:draft:draft-test';
export const controls = `
  <pp-text-field label="Nom" name="name"></pp-text-field>
  <label>Prénom <input name="names[]" value="Awa"></label> <label>Autre prénom <input name="names[]"></label>
  <fieldset><legend>Langues</legend>
    <label><input type="checkbox" name="languages" value="fr">Français</label>
    <label><input type="checkbox" name="languages" value="br" checked>Breton</label>
  </fieldset>
  <pp-radio-group legend="Statut" name="status" options='[{"value":"tenant","label":"Locataire"},{"value":"owner","label":"Propriétaire"}]'></pp-radio-group>
  <label>Aides <select name="aids" multiple><option selected>APL</option><option>RSA</option><option>AAH</option></select></label>
  <label>Pays <select name="country"><option>France</option><option>Mali</option></select></label>
  <label>Couleur <input type="color" name="color"></label>
  <label>Mot <textarea name="aide[enfants][0][mot]">un\ndeux</textarea></label>
  <label>Secret <input type="password" name="secret"></label>
  <label>Code <input name="code" autocomplete="one-time-code"></label>
  <label>Avis <input type="file" name="notice"></label>
  <span data-pp-keep="ask"><label>Numéro de sécurité sociale <input name="nir"></label></span>
  <span data-pp-keep="never"><label>IBAN <input name="iban"></label></span>`;

export const page = (attributes = '', draft = '', inside = controls): string =>
  `<form action="/send" method="post" novalidate id="kept"><pp-journey name="draft-test" ${attributes}>
    <pp-step name="you" heading="Qui êtes-vous ?">${inside}</pp-step>
    <pp-step name="home" heading="Votre logement"><label>Ville <input name="town"></label></pp-step>${draft}
  </pp-journey></form><label>Dehors <input name="outside" form="kept"></label>`;

export async function open(html: string, lang = 'fr'): Promise<HTMLElement> {
  const place = await mount(html, lang);
  const journey = place.querySelector<Journey>('pp-journey')!;
  await waitUntil(() => journey.current, 'the journey runs');
  await settled(place);
  return place;
}

export const control = (place: Element, selector: string): HTMLInputElement =>
  place.querySelector<HTMLInputElement>(selector)!;
export const leave = (): boolean => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
export const stored = (storage: Storage = sessionStorage): string => storage.getItem(key) ?? '';
export const lines = (place: Element): string[] =>
  [...place.querySelectorAll('pp-draft .pp-keep')].map((line) => folded(line.textContent));
export const notices = (place: Element): string[] =>
  [...place.querySelectorAll('.pp-notice > p')].map((line) => folded(line.textContent));
export const press = async (place: Element, name: string): Promise<void> => {
  control(place, `pp-draft [data-pp-part="${name}"]`).click();
  await settled(place);
};

export function answer(place: Element): void {
  control(place, '[name="name"]').value = 'Diallo';
  const [first, second] = place.querySelectorAll<HTMLInputElement>('[name="names[]"]');
  [first!.value, second!.value] = ['', 'Fatou'];
  for (const box of place.querySelectorAll<HTMLInputElement>('[name="languages"]')) box.checked = box.value === 'fr';
  control(place, '[name="status"][value="owner"]').checked = true;
  for (const option of place.querySelector<HTMLSelectElement>('[name="aids"]')!.options)
    option.selected = option.value !== 'APL';
  control(place, '[name="country"]').value = 'Mali';
  control(place, '[name="color"]').value = '#123456';
  control(place, 'textarea').value = 'trois\n\nquatre';
  for (const [name, value] of [
    ['secret', 'sesame'],
    ['code', 'KX-9876'],
    ['nir', '2 80 01 75'],
    ['iban', 'FR76 3000'],
    ['town', 'Rennes'],
    ['outside', 'dehors'],
  ] as const)
    control(place, `[name="${name}"]`).value = value;
}

export const entries = (place: Element): [string, string][] =>
  ([...new FormData(place.querySelector('form')!)] as [string, string | File][]).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
export const unkept = ['secret', 'code', 'nir', 'iban'];

/** Leaves nothing behind for the next test. */
export function tidy(): () => void {
  const title = document.title;
  const address = location.href;
  return () => {
    clear();
    sessionStorage.clear();
    localStorage.clear();
    document.title = title;
    history.replaceState(null, '', address);
  };
}
