import { holds, parseWhen, type Facts } from '../../route/when.js';

/** Something else that a person may ask for. */
export interface Right {
  readonly label: string;
  /** Where to ask: a place, a telephone number, an address. */
  readonly where: string;
  /** A page about it. */
  readonly href?: string;
  /** For which answers, in the grammar of `when` of `pp-step`. Always, where there is none. */
  readonly when?: string;
}

export const isRight = ({ label, where, href, when }: Partial<Right>): boolean =>
  typeof label === 'string' &&
  typeof where === 'string' &&
  [href, when].every((text) => text === undefined || typeof text === 'string');

/**
 * What holds for these facts: the same in the page and on the server. A condition that cannot be read holds for nobody: a
 * hope for nothing does harm.
 * @param facts `undefined` where the answers are not known: then only what has no condition is left
 */
export function rightsThatHold<R extends Right>(rights: readonly R[], facts: Facts | undefined): R[] {
  return rights.filter(({ when }) => {
    if (!when) return true;
    const parsed = parseWhen(when);
    return facts !== undefined && 'condition' in parsed && holds(parsed.condition, facts);
  });
}
