/** What every look into a page may use. All of it runs in the page. */
export interface Kit {
  /** Elements that match, open shadow roots included. */
  all(css: string, root?: ParentNode): Element[];
  /** Rendered, so neither hidden nor in a closed details; a control that is drawn by its label counts. */
  shown(element: Element): boolean;
  /** Shown, and more than the clipped pixel of text meant for screen readers alone. */
  seen(element: Element): boolean;
  /** Visible text on one line. */
  words(element: Element): string;
  /** Accessible name, near enough for recognising things. */
  nameOf(element: Element): string;
  /** Text of the elements that an attribute such as aria-describedby names. */
  referred(element: Element, attribute: string): string;
  /** A selector that finds the element again: id, name, or place; ` >> ` steps into a shadow root. */
  selectorOf(element: Element): string;
  /** Child elements, also of a form that has a field called "children". */
  childrenOf(element: Element): Element[];
  /** The nearest ancestor that matches, across shadow roots. */
  within(element: Element, css: string): Element | null;
}

/**
 * Makes the kit inside the page. It is sent as text, so it may use nothing from outside its own body.
 */
export function makeKit(): Kit {
  const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  function all(css: string, root: ParentNode = document): Element[] {
    const found = [...root.querySelectorAll(css)];
    for (const host of root.querySelectorAll('*')) {
      if (host.shadowRoot) found.push(...all(css, host.shadowRoot));
    }
    return found;
  }

  function shown(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  }

  function seen(element: Element): boolean {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    return shown(element) && width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
  }

  function words(element: Element): string {
    return oneLine(element instanceof HTMLElement ? element.innerText : element.textContent);
  }

  function referred(element: Element, attribute: string): string {
    const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
    const root = element.getRootNode() as Document | ShadowRoot;
    return oneLine(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
  }

  function nameOf(element: Element): string {
    const given = referred(element, 'aria-labelledby') || oneLine(element.getAttribute('aria-label'));
    if (given) return given;
    const control = element as HTMLInputElement;
    const labels = [...(control.labels ?? [])].map((label) => oneLine(label.textContent)).join(' ');
    if (labels) return labels;
    if (element instanceof HTMLInputElement) {
      const ofButton = /^(submit|button|reset)$/.test(element.type) ? element.value : element.alt;
      return oneLine(ofButton || element.placeholder || element.title);
    }
    const images = [...element.querySelectorAll('img[alt], svg title')];
    const pictured = images.map((image) => image.getAttribute('alt') ?? image.textContent).join(' ');
    return oneLine(element.textContent) || oneLine(pictured) || oneLine(element.getAttribute('title'));
  }

  function childrenOf(element: Element): Element[] {
    return [...element.querySelectorAll(':scope > *')];
  }

  function only(css: string, root: Document | ShadowRoot): boolean {
    return root.querySelectorAll(css).length === 1;
  }

  function localSelector(element: Element, root: Document | ShadowRoot): string {
    const tag = element.localName;
    // Ids made anew at each load would not find the element a second time.
    // Asked of the attribute: a form with a field called "id" answers `form.id` with the field.
    const id = element.getAttribute('id') ?? '';
    const stableId = id !== '' && !/[0-9a-f]{8,}|\d{4,}|^:/.test(id);
    if (stableId && only(`#${CSS.escape(id)}`, root)) return `#${CSS.escape(id)}`;
    const name = element.getAttribute('name');
    if (name) {
      const byName = `${tag}[name=${JSON.stringify(name)}]`;
      if (only(byName, root)) return byName;
    }
    if (/^(main|form|body|header|footer|html)$/.test(tag) && only(tag, root)) return tag;
    const parent = element.parentElement;
    if (!parent) return tag;
    const twins = childrenOf(parent).filter((child) => child.localName === tag);
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(element) + 1})` : '';
    return `${localSelector(parent, root)} > ${tag}${place}`;
  }

  function selectorOf(element: Element): string {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) return `${selectorOf(root.host)} >> ${localSelector(element, root)}`;
    return localSelector(element, document);
  }

  function within(element: Element, css: string): Element | null {
    const found = element.closest(css);
    if (found) return found;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? within(root.host, css) : null;
  }

  return { all, shown, seen, words, nameOf, referred, selectorOf, childrenOf, within };
}
