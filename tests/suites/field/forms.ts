import type { Form } from './examples.js';

/**
 * The forms that a field with one native input has. What a test adds stands first: of two attributes HTML takes the first.
 * @param of.on attributes of the element in every form
 * @param of.control attributes of the author's own input
 */
export function inputForms(of: {
  tag: string;
  label: string;
  name: string;
  on?: string;
  control?: string;
}): Readonly<Record<string, Form>> {
  const { tag, label, name, on = '', control = '' } = of;
  const around = (inside: string, attributes: string): string => `<${tag} ${attributes} ${on}>${inside}</${tag}>`;
  const input = (id = ''): string => `<input ${id} name="${name}" ${control}>`;
  return {
    short: (more = '') => around('', `${more} label="${label}" name="${name}"`),
    'own control': (more = '') => around(input(), `${more} label="${label}"`),
    full: (more = '') => around(`<label for="own">${label}</label>${input('id="own"')}`, more),
    wrapped: (more = '') => around(`<label>${label} ${input()}</label>`, more),
  };
}
