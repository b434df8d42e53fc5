import type { Given } from '../../base/given.js';
import { listIn } from '../../base/json-list.js';
import { part, placed, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';

/** One answered (or unanswered) question on the review screen. */
export interface ReviewRow {
  readonly question: string;
  /** '' where there is no answer. */
  readonly answer: string;
  /** Where the answer can be changed; none once it was sent, on a receipt. */
  readonly changeHref?: string;
}

/** The questions of one step. */
export interface ReviewSection {
  readonly heading: string;
  readonly rows: readonly ReviewRow[];
}

/** The look of `pp-review`: per step a heading and a list of questions, answers and ways to change them.
 * Short form, for servers: `sections` is a JSON list of sections. */
export function describeReview(
  given: Given,
  around: Surroundings,
  sections: readonly ReviewSection[] = listIn(given, 'sections', isSection),
): Plan {
  if (sections.length > 0)
    return { parts: placed(sections.map((section, index) => sectionPart(section, index, around))) };
  // Without a script every answer stands above on the same page.
  const own = given.children.length > 0;
  return { parts: own ? [] : [{ node: part('read-above', 'p', {}, [around.words.text('review.readAbove')]) }] };
}

function sectionPart(section: ReviewSection, index: number, { words }: Surroundings): PartNode {
  const rows = section.rows.map((row, at) =>
    part(`row-${at}`, 'div', { class: 'pp-review-row' }, [
      part('question', 'dt', {}, [row.question]),
      part('answer', 'dd', row.answer ? {} : { class: 'pp-review-none' }, [row.answer || words.text('review.none')]),
      row.changeHref ? actPart(row.question, row.changeHref, words) : undefined,
    ]),
  );
  return part(`section-${index}`, 'section', { class: 'pp-review-section' }, [
    part('heading', 'h3', {}, [section.heading]),
    part('list', 'dl', {}, rows),
  ]);
}

const actPart = (question: string, href: string, words: Words): PartNode =>
  part('act', 'dd', { class: 'pp-review-act' }, [
    part('change', 'a', { href, 'aria-label': words.text('review.changeNamed', { question }) }, [
      words.text('review.change'),
    ]),
  ]);

const isSection = ({ heading, rows }: Partial<ReviewSection>): boolean =>
  typeof heading === 'string' && Array.isArray(rows) && rows.every(isRow);

const isRow = (candidate: unknown): boolean => {
  const { question, answer, changeHref = '' } = Object(candidate) as Partial<ReviewRow>;
  return [question, answer, changeHref].every((text) => typeof text === 'string');
};
