import type { Given } from '../../base/given.js';
import { part, placed, type Plan, type Surroundings } from '../../base/plan.js';

/** What the buttons send. */
const answers = ['good', 'mixed', 'bad'] as const;

/** The look of `pp-feedback`: one question with three buttons in a form of its own, or a link. */
export function describeFeedback(given: Given, { words, id }: Surroundings): Plan {
  if (given.children.length > 0) return { parts: [] };
  const [action, href] = [given.get('action'), given.get('href')];
  if (href !== null)
    return {
      parts: placed([part('link', 'a', { href, target: '_blank', rel: 'noopener' }, [words.text('feedback.link')])]),
    };
  if (action === null) return { parts: [] };
  const name = given.get('name') ?? 'feedback';
  const buttons = answers.map((value) =>
    part(value, 'button', { type: 'submit', name, value, class: 'pp-button pp-button-second' }, [
      words.text(`feedback.${value}`),
    ]),
  );
  const free = `${id}_free`;
  const question = part('question', 'fieldset', { 'aria-describedby': free }, [
    part('legend', 'legend', { class: 'pp-legend' }, [given.get('heading') ?? words.text('feedback.heading')]),
    part('free', 'p', { id: free, class: 'pp-hint' }, [words.text('feedback.free')]),
    part('answers', 'div', { class: 'pp-feedback-answers' }, buttons),
  ]);
  return { parts: placed([part('form', 'form', { method: 'post', action }, [question])]) };
}
