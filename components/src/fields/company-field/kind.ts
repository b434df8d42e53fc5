/** Numbers of French companies: SIREN for the whole, SIRET for one place. */
export const kinds = ['siren', 'siret', 'either'] as const;

export type CompanyKind = (typeof kinds)[number];

export const isKind = (text: string): text is CompanyKind => (kinds as readonly string[]).includes(text);

export const kindIn = (text: string | null | undefined): CompanyKind => (text && isKind(text) ? text : 'either');
