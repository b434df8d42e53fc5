import { describeChoices } from '../../base/describe-choices.js';
import { fieldParts, labelChildren } from '../../base/field-parts.js';
import type { Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { inputPart, typedIn } from '../../base/inputs.js';
import { part, placed, type PartNode, type Plan, type Surroundings, type Words } from '../../base/plan.js';
import { explained, groundAnswers, isFull, keys, questionText, whoAnswers, wireNames, wordOf } from './parts.js';

/** The look of `pp-assisted`: a native disclosure, for most people have nobody with them, and two short questions in it. */
export function describeAssisted(given: Given, around: Surroundings): Plan {
  const parts = fieldParts(given, around);
  const names = wireNames(given);
  if (isFull(given)) {
    const [first] = given.children;
    const before = first ? { before: first } : {};
    return { given: parts.given, parts: [...placed([parts.hint, parts.error], before), ...placed([parts.why])] };
  }
  if (!names) return { parts: [] };
  const [who, ground, name] = names as [string, string, string];
  const isOpen = keys.some((key) => typedIn(given, key)) || parts.inError;
  const inside = [
    choices(given, 'who', who, whoAnswers, around),
    choices(given, 'ground', ground, groundAnswers, around),
    inputPart(
      given,
      'assisted',
      name,
      // Whose name an autofill would write here nobody knows.
      { key: 'name', label: around.words.text('assisted.name'), isOptional: true, value: typedIn(given, 'name') },
      parts,
      around,
    ),
    rules(given, around.words),
  ];
  const details = part('details', 'details', { class: 'pp-assisted', ...(isOpen && { open: '' }) }, [
    part('summary', 'summary', {}, labelChildren(questionText(given), false, around)),
    part('inside', 'div', { class: 'pp-assisted-inside' }, inside),
  ]);
  return { given: parts.given, parts: placed([parts.hint, parts.error, details, parts.why]) };
}

/** A group of radios, as `pp-radio-group` makes it. That no answer is needed says the summary, once for all of it. */
function choices(
  given: Given,
  key: 'who' | 'ground',
  name: string,
  values: readonly string[],
  around: Surroundings,
): PartNode {
  const { words } = around;
  const options = values.map((value) => ({
    value,
    label: words.text(wordOf(key, value)),
    ...(explained.includes(value) && { hint: words.text(`${wordOf(key, value)}.hint`) }),
  }));
  const attributes: Record<string, string | null | undefined> = {
    name,
    options: JSON.stringify(options),
    value: typedIn(given, key),
    disabled: given.get('disabled'),
    form: given.get('form'),
  };
  const group: Given = { tag: given.tag, children: [], text: '', get: (wanted) => attributes[wanted] ?? null };
  const id = partId(around.id, key);
  const { node } = describeChoices('radio', group, { ...around, id }).parts[0]!;
  const legend = part('legend', 'legend', { id: partId(id, 'legend'), class: 'pp-legend' }, [
    words.text(`assisted.${key}`),
  ]);
  return { ...node, part: key, children: [legend, ...(node.children ?? [])] };
}

const rules = (given: Given, words: Words): PartNode =>
  part('rules', 'div', { class: 'pp-assisted-rules' }, [
    ...ruleParts('may', given.get('may'), ['explain', 'write', 'send'], words),
    ...ruleParts('mayNot', given.get('may-not'), ['decide', 'keep', 'tell'], words),
    part('stop', 'p', {}, [words.text('assisted.stop')]),
  ]);

function ruleParts(name: string, own: string | null, rows: readonly string[], words: Words): PartNode[] {
  if (own !== null) return [part(name, 'p', {}, [own])];
  const list = rows.map((row) => part(row, 'li', {}, [words.text(`assisted.${name}.${row}`)]));
  return [part(name, 'p', {}, [words.text(`assisted.${name}`)]), part(`${name}-list`, 'ul', {}, list)];
}
