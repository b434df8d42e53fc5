/** The main language of a tag: a glossary of `fr` explains to who reads `fr-CA` too. */
export const mainOf = (lang: string): string => lang.toLowerCase().split('-')[0]!;
