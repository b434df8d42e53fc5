/** Marks of the page and of the element while it is printed alone (see print.css). */
const alone = 'data-pp-print-only';
const printed = 'data-pp-printed';

/** Prints one element of the page and nothing else. */
export function printOnly(element: Element): void {
  const root = document.documentElement;
  root.setAttribute(alone, '');
  element.setAttribute(printed, '');
  const restore = (): void => {
    root.removeAttribute(alone);
    element.removeAttribute(printed);
  };
  window.addEventListener('afterprint', restore, { once: true });
  window.print();
}
