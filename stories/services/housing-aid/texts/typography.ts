/** In French a space stands before `? ! : ; »` and after `«`, and a line never breaks at it. */
export function unbroken<T>(texts: T): T {
  if (typeof texts === 'string') return texts.replace(/ (?=[?!:;»])|(?<=«) /g, '\u00a0') as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, value]) => [key, unbroken<unknown>(value)] as const);
  return (Array.isArray(texts) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T;
}
