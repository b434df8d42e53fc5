import { warn } from './warn.js';

/**
 * Registers an element. Where another copy already holds the tag, the page keeps it and the console says so once.
 * @param tag for example `pp-text-field`
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const held = customElements.get(tag);
  if (!held) customElements.define(tag, element);
  else if (held !== element) warn(tag, 'twice');
}
