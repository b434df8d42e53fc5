import { isEmail } from './email-address.js';
import type { Outcome } from './outcome.js';

export { isEmail };

export interface EmailLimits {
  readonly required?: boolean;
}

/** Checks an e-mail address. Whether it receives letters, only a letter tells: a probable slip is offered by `suggestEmail`, never refused. */
export function checkEmail(text: string, { required }: EmailLimits): Outcome | null {
  const typed = text.trim();
  if (typed === '') return required ? { key: 'error.email.required' } : null;
  if (isEmail(typed)) return null;
  return { key: typed.includes('@') ? 'error.email.form' : 'error.email.at' };
}

/**
 * Domains of letter boxes that many people in France have, and those that differ from them by a letter or two.
 *
 * Libraries looked at in November 2026: mailcheck (last version 2014); @zootools/email-spell-checker 1.12.0 (2.5 kB, alive)
 * knows neither laposte.net nor the French providers, and turns sfr.com into sky.com.
 */
const domains =
  'gmail.com googlemail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr club-internet.fr aliceadsl.fr numericable.fr cegetel.net hotmail.fr hotmail.com outlook.fr outlook.com live.fr live.com msn.com yahoo.fr yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.fr gmx.com mail.com email.com proton.me protonmail.com'.split(
    ' ',
  );

/** These providers have a domain in many countries; .co and .cm are slips for .com all the same. */
const international = /^(?:hotmail|outlook|live|yahoo|aol|gmx)\.(?!co$|cm$)(?:co\.)?[a-z]{2}$/;

/** No letter boxes there, and too far from the right one to be a slip of the finger. */
const elsewhere: Readonly<Record<string, string>> = {
  'gmail.fr': 'gmail.com',
  'icloud.fr': 'icloud.com',
  'laposte.fr': 'laposte.net',
  'laposte.com': 'laposte.net',
};

/**
 * The address that was probably meant: gmial.com for gmail.com, a space, a comma in place of the dot.
 * @returns an address to offer, or `null` where there is no better one
 */
export function suggestEmail(text: string): string | null {
  const typed = text.trim();
  const [local = '', given, ...more] = typed
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/’/g, "'")
    .split('@');
  // Longer than any address can be (RFC 5321, 4.5.3.1).
  if (!local || !given || more.length > 0 || typed.length > 320) return null;
  const domain = given
    .toLowerCase()
    .replace(/[,;.]+/g, '.')
    .replace(/\.$/, '');
  const meant = nearest(domain);
  const address = `${local}@${meant === given.toLowerCase() ? given : meant}`;
  return address !== typed && isEmail(address) ? address : null;
}

function nearest(typed: string): string {
  const domain = typed.replace(/\.(?:con|cmo|ocm|vom|xom|comm)$/, '.com').replace(/\.(?:ffr|frr)$/, '.fr');
  if (domains.includes(domain) || international.test(domain)) return domain;
  return (
    elsewhere[domain] ??
    domains.find((known) => isSlip(domain, known, 1)) ??
    domains.find((known) => isSlip(domain, known, 2)) ??
    domain
  );
}

/** In a short name one letter makes another name (fred.fr): only its ending may differ. Two slips are likely only in a long one that begins the same: france.fr is not orange.fr. */
function isSlip(typed: string, known: string, slips: 1 | 2): boolean {
  if (Math.abs(typed.length - known.length) > slips) return false;
  const [name = ''] = known.split('.');
  const sameName = typed.startsWith(`${name}.`);
  if (slips === 1 ? name.length < 5 && !sameName : sameName || known.length < 9 || typed[0] !== known[0]) return false;
  return distance(typed, known) <= slips;
}

/** Letters to add, drop, replace or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replaced, swapped));
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
