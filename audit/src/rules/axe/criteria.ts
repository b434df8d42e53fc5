import type { Criterion } from '../../results.js';

/**
 * Reads the criteria from axe-core's tags: `wcag143` is WCAG 1.4.3, `RGAA-3.2.1` is RGAA 3.2 (its test 3.2.1), `EN-9.1.4.3` is
 * EN 301 549 9.1.4.3. Each referential is kept apart: none is derived from another.
 */
export function criteriaFrom(tags: readonly string[]): Criterion[] {
  return tags.flatMap((tag): Criterion[] => {
    const wcag = /^wcag(\d)(\d)(\d+)$/.exec(tag);
    if (wcag) return [{ standard: 'WCAG', id: `${wcag[1]}.${wcag[2]}.${wcag[3]}` }];
    const rgaa = /^RGAA-(\d+(?:\.\d+)+)$/.exec(tag);
    if (rgaa) return [{ standard: 'RGAA', id: rgaa[1]! }];
    const en = /^EN-(\d+(?:\.\d+)+)$/.exec(tag);
    return en ? [{ standard: 'EN 301 549', id: en[1]! }] : [];
  });
}
