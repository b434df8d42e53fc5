/** Where the answers of one walk come from: the same seed gives the same answers. */
export interface Fiction {
  /** A whole number from 0 to `below` − 1, the next of its row. */
  number(below: number): number;
  one<T>(from: readonly T[]): T;
}

/** @param seed any whole number */
export function fictionFrom(seed: number): Fiction {
  let state = seed >>> 0;
  // mulberry32, a public-domain generator: small, and good enough to pick made-up names.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return { number, one: (from) => from[number(from.length)]! };
}

/** Digits from the row. */
export function digits(fiction: Fiction, count: number): string {
  return Array.from({ length: count }, () => String(fiction.number(10))).join('');
}

/**
 * A French social-security number that belongs to nobody: month 99 does not exist, and the key is right, so that
 * forms which check the key accept it. Key: 97 − (number mod 97), INSEE.
 */
export function fictitiousNir(fiction: Fiction): string {
  const body = `1${digits(fiction, 2)}9999${digits(fiction, 6)}`;
  return body + String(97n - (BigInt(body) % 97n)).padStart(2, '0');
}

/** A French IBAN of a bank that does not exist (code 99999), with a right check number (ISO 13616). */
export function fictitiousIban(fiction: Fiction): string {
  const account = `9999900000${digits(fiction, 11)}`;
  const ribKey = String(97n - ((89n * 99999n + 3n * BigInt(account.slice(10))) % 97n)).padStart(2, '0');
  const body = account + ribKey;
  const check = String(98n - (BigInt(`${body}152700`) % 97n)).padStart(2, '0');
  return `FR${check}${body}`;
}
