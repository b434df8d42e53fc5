import { closedQuestion, nativeLabel, nativeOption, selectQuestion, type Option } from './closed-question.js';
import { find, findAll, isChoice, isControl, typeOf, type Given } from './given.js';
import { labelText, valuesOf, type Question } from './question.js';
import { openQuestion } from './text-question.js';

/** A native control outside our elements, with the groups that it stands in, outermost first. */
interface Spot {
  readonly control: Given;
  readonly name: string;
  readonly groups: readonly Given[];
}

/**
 * Reads the questions below `root` in the order of the page: those of our elements, and those that native controls make
 * by themselves (plain HTML, GOV.UK, DSFR: all stand on native labels and fieldsets). Radios and checkboxes of one name
 * are one question. Controls that are not sent (disabled, nameless, hidden, buttons) make none.
 *
 * @param known tells what an element of ours asks; `undefined`: not one of ours, look inside; `null`: ours, but no question
 */
export function readQuestions(root: Given, known: (given: Given) => Question | null | undefined): Question[] {
  const found: (Question | Spot)[] = [];
  collect(root, [], known, found);
  const spots = found.filter(isSpot);
  return found.flatMap((item) => (isSpot(item) ? (questionAt(item, spots, root) ?? []) : [item]));
}

const isSpot = (item: Question | Spot): item is Spot => 'control' in item;

function collect(
  parent: Given,
  groups: readonly Given[],
  known: (given: Given) => Question | null | undefined,
  found: (Question | Spot)[],
): void {
  for (const child of parent.children) {
    const question = known(child);
    if (question === null) continue;
    if (question) {
      if (isDisabled(child, groups)) continue;
      found.push(question);
      // An explanation in the author's own words may stand inside a field of ours.
      collectFollowing(child, question, groups, known, found);
      continue;
    }
    const name = child.get('name');
    if (isControl(child)) {
      if (name && !isDisabled(child, groups)) found.push({ control: child, name, groups });
    } else {
      collect(child, isGroup(child) ? [...groups, child] : groups, known, found);
    }
  }
}

function collectFollowing(
  field: Given,
  question: Question,
  groups: readonly Given[],
  known: (given: Given) => Question | null | undefined,
  found: (Question | Spot)[],
): void {
  const inside: (Question | Spot)[] = [];
  collect(field, [...groups, field], known, inside);
  found.push(
    ...inside.filter(
      (item) => !(isSpot(item) ? [item.name] : item.names).some((name) => question.names.includes(name)),
    ),
  );
}

const isGroup = (given: Given): boolean =>
  given.tag === 'fieldset' || given.get('role') === 'group' || given.get('role') === 'radiogroup';

const legendOf = (group: Given): Given | undefined => group.children.find((child) => child.tag === 'legend');

function isDisabled(given: Given, groups: readonly Given[]): boolean {
  const inside = findAll(given, isControl);
  const off = (candidate: Given): boolean => candidate.get('disabled') !== null;
  return off(given) || (inside.length > 0 && inside.every(off)) || inDisabled(groups, given);
}

/** HTML: a disabled fieldset disables what it holds, except inside its first legend. */
const inDisabled = (groups: readonly Given[], control: Given): boolean =>
  groups.some((group) => {
    const legend = legendOf(group);
    const exempt = legend !== undefined && find(legend, (inner) => inner === control) !== undefined;
    return group.tag === 'fieldset' && group.get('disabled') !== null && !exempt;
  });

function questionAt(spot: Spot, spots: readonly Spot[], root: Given): Question | null {
  const { control, name } = spot;
  const alike = spots.filter((other) => other.name === name && alikeType(other.control) === alikeType(control));
  if (isChoice(control)) return alike[0] === spot ? boxesQuestion(alike, root) : null;
  const label = labelOf(control, root) || name;
  if (control.tag === 'select') return selectQuestion({ given: control, control, name, label });
  const open = openQuestion({ given: control, control, name, label, place: alike.indexOf(spot) });
  if (typeOf(control) === 'password')
    return { ...open, display: (entries, words) => (open.display(entries, words) ? '••••' : '') };
  return typeOf(control) === 'file' ? fileQuestion(open, name) : open;
}

const alikeType = (control: Given): string => (isChoice(control) ? typeOf(control) : 'other');

function fileQuestion(open: Question, name: string): Question {
  return {
    ...open,
    kind: 'file',
    check: (entries) =>
      open.required && valuesOf(entries, name).every((value) => value === '') ? { key: 'error.file.required' } : null,
    display: (entries) => valuesOf(entries, name).filter(Boolean).join(', '),
  };
}

/** Radios or checkboxes of one name. Where a single box must be ticked, the sentence names that box. */
function boxesQuestion(spots: readonly Spot[], root: Given): Question {
  const { control, name, groups } = spots[0]!;
  const options = spots.map((spot) => nativeOption(root, spot.control));
  const group = [...groups].reverse().find((candidate) => spots.every((spot) => spot.groups.includes(candidate)));
  const single = spots.length === 1;
  const label = (group && groupLabel(group, root)) || (single ? options[0]!.label : name);
  const needed = spots.map((spot) => spot.control.get('required') !== null);
  const radios = typeOf(control) === 'radio';
  const question = closedQuestion({ given: control, name, label, options, required: radios && needed.includes(true) });
  const offered = offeredOnly(name, options, root);
  return {
    ...question,
    required: needed.includes(true),
    display: (entries, words) => question.display(offered(entries), words),
    check(entries, words) {
      const sent = offered(entries);
      const missing = radios
        ? undefined
        : options.find(({ value }, index) => needed[index] && !valuesOf(sent, name).includes(value));
      if (missing) return { key: 'error.box.required', parameters: { label: missing.label } };
      return question.check(sent, words);
    },
  };
}

/** Some frameworks put a hidden input of the same name before a box, so that "not ticked" is sent too: that is no answer. */
function offeredOnly(name: string, options: readonly Option[], root: Given) {
  const companions = findAll(
    root,
    (given) => given.tag === 'input' && typeOf(given) === 'hidden' && given.get('name') === name,
  )
    .map((given) => given.get('value') ?? '')
    .filter((value) => options.every((option) => option.value !== value));
  return (entries: Parameters<Question['check']>[0]) =>
    entries.filter(([candidate, value]) => candidate !== name || !companions.includes(value));
}

const groupLabel = (group: Given, root: Given): string => labelText(legendOf(group)) || ariaLabel(group, root);

const labelOf = (control: Given, root: Given): string =>
  ariaLabel(control, root) || labelText(nativeLabel(root, control)) || (control.get('title') ?? '');

function ariaLabel(given: Given, root: Given): string {
  const ids = (given.get('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const texts = ids.map((id) => labelText(find(root, (candidate) => candidate.get('id') === id)));
  return texts.filter(Boolean).join(' ') || (given.get('aria-label') ?? '');
}
