import { slug } from '../../base/ids.js';

/** The place in a form that a hand-over code names. */
export interface HandoverPlace {
  /** Name of the journey. Its first three letters, without accents, begin the code. */
  readonly form: string;
  /** Number of the step among those of the whole form, from 1; or its name, where only one step is known. */
  readonly step: number | string;
  /** Number of the question in that step, from 1; none where no question is meant. */
  readonly question?: number | undefined;
}

/**
 * The code that a person says to the agent who answers: short, sayable, and without any answer in it.
 * `readHandoverCode` of the server gives the step and the question back.
 * @returns for example `LOG-3-2`: form "logement", third step, second question
 */
export const handoverCode = ({ form, step, question }: HandoverPlace): string =>
  [lettersOf(form), slug(String(step)), ...(question ? [question] : [])].join('-').toUpperCase();

/** The letters with which every code of a form begins, in lower case; `f` where its name has none. */
export const lettersOf = (form: string): string =>
  slug(form)
    .replace(/[^a-z\d]/g, '')
    .slice(0, 3) || 'f';
