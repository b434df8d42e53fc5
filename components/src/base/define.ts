const told = new Set<string>();

/**
 * Registers an element. Where another copy already holds the tag, the page keeps it and the console says so once.
 * @param tag for example `pp-text-field`
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const held = customElements.get(tag);
  if (!held) customElements.define(tag, element);
  if (!held || held === element || told.has(tag)) return;
  told.add(tag);
  console.warn(`Plain-pied: <${tag}> is already defined by another copy. Load the kit once.`);
}
