/** A request about to leave the browser. */
export interface Leaving {
  method: string;
  url: string;
  /** True for a form post or any other load of a document. */
  isDocument: boolean;
}

/** A write that the user allowed: `POST /steps/*`, or with a whole address `POST https://api.example/steps/*`. */
export interface Allowance {
  method: string;
  /** `*` stands for any characters. */
  path: string;
}

export interface WritePolicy {
  /** Origin of the audited page: a path in `--allow` counts there only. */
  origin: string;
  allow: readonly Allowance[];
  /** What the walk is doing: pressing a button that leads to the next step, or the last sending with `--submit`, or nothing. */
  pressing: 'nothing' | 'step' | 'send';
  /** Addresses that the last sending goes to, known from the page; never written to without `--submit`. */
  sendTargets: ReadonlySet<string>;
}

export type Verdict = 'pass' | 'not-allowed' | 'last-sending' | 'not-asked';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOCAL_SCHEMES = new Set(['file:', 'data:', 'blob:', 'about:']);

/** True for hosts that cannot leave this computer: localhost and its subdomains, 127.0.0.0/8, ::1. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

/**
 * Decides about one request. The rule stands on methods and hosts, so that it holds for forms, fetch, beacons, workers,
 * redirects and whatever a page does while it is being closed.
 */
export function judgeRequest(leaving: Leaving, policy: WritePolicy): Verdict {
  if (READING.has(leaving.method.toUpperCase())) return 'pass';
  const url = new URL(leaving.url);
  const local = LOCAL_SCHEMES.has(url.protocol) || isLoopback(url.hostname);
  if (!local && !policy.allow.some((allowance) => allows(allowance, leaving.method, url, policy.origin)))
    return 'not-allowed';
  if (!leaving.isDocument || policy.pressing === 'send') return 'pass';
  if (policy.sendTargets.has(withoutHash(url))) return 'last-sending';
  // A page that sends its form by itself, on a timer or on a change, is not a step that the walk took.
  return policy.pressing === 'step' ? 'pass' : 'not-asked';
}

export function withoutHash(url: URL): string {
  return url.href.replace(/#.*$/, '');
}

function allows(allowance: Allowance, method: string, url: URL, origin: string): boolean {
  if (allowance.method !== method.toUpperCase()) return false;
  const whole = allowance.path.includes('://');
  if (!whole && url.origin !== origin) return false;
  const pattern = allowance.path.split('*').map(escapeRegExp).join('.*');
  return new RegExp(`^${pattern}$`).test(whole ? url.origin + url.pathname : url.pathname);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** @returns nothing when the text is not `METHOD PATH` */
export function parseAllowance(text: string): Allowance | undefined {
  const found = /^([A-Za-z]+)\s+(\/\S*|https?:\/\/\S+)$/.exec(text.trim());
  return found ? { method: found[1]!.toUpperCase(), path: found[2]! } : undefined;
}
