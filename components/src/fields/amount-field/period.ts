import type { Words } from '../../base/plan.js';

/** How often an amount comes or is paid. */
export const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Period = (typeof periods)[number];

export const isPeriod = (text: string): text is Period => (periods as readonly string[]).includes(text);

/** The period in words; '' where there is none. */
export const periodIn = (text: string | null | undefined, words: Words): string =>
  text && isPeriod(text) ? words.text(`amount.per.${text}`) : '';
