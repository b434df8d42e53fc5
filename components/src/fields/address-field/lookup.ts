/** An address that was found. What is not said stays as the person typed it. */
export interface FoundAddress {
  /** What the person reads before choosing it. */
  readonly label: string;
  readonly street?: string;
  readonly postcode?: string;
  readonly town?: string;
  readonly country?: string;
}

/** Finds addresses from what was typed. */
export type Lookup = (query: string, signal: AbortSignal) => Promise<readonly FoundAddress[]>;

/** How long a search may take, in milliseconds: after that, typing is quicker. */
const patience = 10_000;
/** More than these nobody reads. */
const most = 10;

/** The address of a service that finds addresses, `null` where it is none of the web. */
export function lookupAddress(text: string): URL | null {
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Asks a service: GET with `q`, answered by a JSON list of `{ label, street, postcode, town }`. */
export const lookupAt =
  (url: URL): Lookup =>
  async (query, signal) => {
    const address = new URL(url);
    address.searchParams.set('q', query);
    const answer = await fetch(address, { signal, headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(`The search for addresses answered ${answer.status}.`);
    return (await answer.json()) as FoundAddress[];
  };

/** Searches once, with patience but not without end. Who needs another answer aborts this one. */
export async function search(lookup: Lookup, query: string, aborter: AbortController): Promise<FoundAddress[]> {
  const timer = setTimeout(() => aborter.abort(), patience);
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      aborter.signal.addEventListener('abort', () => reject(new Error('The search has ended.')));
    });
    const found: unknown = await Promise.race([lookup(query, aborter.signal), ended]);
    if (!Array.isArray(found)) throw new TypeError('The search for addresses gave no list.');
    return found.filter(isFound).slice(0, most);
  } finally {
    clearTimeout(timer);
  }
}

function isFound(candidate: unknown): candidate is FoundAddress {
  const { label, ...parts } = (candidate ?? {}) as Partial<Record<string, unknown>>;
  const said = ['street', 'postcode', 'town', 'country'].map((key) => parts[key]);
  return (
    typeof label === 'string' && label !== '' && said.every((part) => ['string', 'undefined'].includes(typeof part))
  );
}
