/** The number in an attribute, `undefined` where there is none. */
export const numberIn = (text: string | null | undefined): number | undefined =>
  text && Number.isFinite(Number(text)) ? Number(text) : undefined;

/** What to write in attributes that hold a number and cannot be read as one. */
export const numberMends = (element: Element, ...names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const text = element.getAttribute(name);
    return text && numberIn(text) === undefined ? [`has ${name}="${text}". Write a number such as 12 or 0.5.`] : [];
  });

/** The same for attributes that count something. */
export const countMends = (element: Element, ...names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const text = element.getAttribute(name) ?? '';
    return /^\d*$/.test(text) ? [] : [`has ${name}="${text}". Write a whole number.`];
  });

/** A control of type number changes its value when a wheel turns over it, and says '' for what it cannot read. */
export const typeMends = (element: Element): string[] =>
  element.querySelector('input[type="number" i]')
    ? ['has an <input type="number">. Use type="text": a wheel changes a number, and what cannot be read is lost.']
    : [];
