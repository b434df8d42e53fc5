import { parseOptions, type Option } from '../../base/options.js';

/** Where answers come from while the person types. */
export type Source = (query: string, signal: AbortSignal) => Promise<readonly Option[]>;

/** Letters that say too little for the service to be asked. */
export const fewest = 2;

/** How long a person who types is not interrupted by a request, in milliseconds. */
const pause = 200;

/** Asks an address of the service, with `q`; it answers with a JSON list of `{ value, label }`. */
export const fromAddress =
  (address: string): Source =>
  async (query, signal) => {
    const url = new URL(address, document.baseURI);
    url.searchParams.set('q', query);
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    const options = response.ok ? parseOptions(await response.text()) : null;
    if (!options) throw new Error(`${url.href} answered no list of { value, label }.`);
    return options;
  };

/** The same source, asked once for a run of letters. */
export const patient =
  (source: Source): Source =>
  (query, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => void source(query, signal).then(resolve, reject), pause);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new DOMException('A newer question was asked.', 'AbortError'));
      });
    });
