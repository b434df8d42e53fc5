import type { MiddlewareHandler } from 'hono';

/** Scripts and styles of this service only, and no markup from text. */
const contentPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": with it browsers send "Origin: null" with our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  // "no-store" would keep pages out of the browser's memory, and Back would lose what was typed.
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-cache');
};

/**
 * Whether a request that writes comes from a page of this service: by Sec-Fetch-Site, else Origin, else Referer.
 * Without any of them no current browser sent it; the cookie's SameSite=Lax still holds for old ones.
 */
export function isOurs(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const from = origin ?? request.headers.get('referer');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  return from === null || hostOf(from) === hostOf(request.url);
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}
