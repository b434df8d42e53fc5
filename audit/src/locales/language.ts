/** The languages in which everything a person reads exists. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The language that the terminal asks for.
 *
 * @param env environment variables; `LC_ALL` wins over `LC_MESSAGES`, which wins over `LANG`, as POSIX says
 * @returns `fr` for any French locale, else `en`
 */
export function preferredLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^fr(\W|_|$)/i.test(locale) ? 'fr' : 'en';
}
