import { find, findAll, isControl, type Given } from '../../base/given.js';

const isField = (given: Given): boolean => /^pp-(?:[a-z-]+-(?:field|group|area)|checkbox|assisted)$/.test(given.tag);

/**
 * Which sentence says what must be answered (RGAA 11.10): none where one question stands alone or nothing is needed.
 * @returns a key of the language files
 */
export function neededKey(step: Given): 'needed.all' | 'needed.marked' | undefined {
  const needed = questionsIn(step);
  if (needed.length < 2 || !needed.includes(true)) return undefined;
  return needed.includes(false) ? 'needed.marked' : 'needed.all';
}

/** For each question of the step, whether an answer is needed. */
function questionsIn(step: Given): boolean[] {
  const fields = findAll(step, isField);
  const inFields = new Set(fields.flatMap((field) => findAll(field, isControl)));
  const foreign = findAll(step, (child) => isControl(child) && !inFields.has(child));
  const byName = new Map<string, boolean>();
  foreign.forEach((control, index) => {
    const name = control.get('name') ?? String(index);
    byName.set(name, (byName.get(name) ?? false) || isRequired(control));
  });
  return [...fields.map((field) => isRequired(field) || find(field, isRequired) !== undefined), ...byName.values()];
}

const isRequired = (given: Given): boolean => given.get('required') !== null;
