import { describeControl, type ControlKind } from '../../base/describe-control.js';
import { describedBy, fieldParts } from '../../base/field-parts.js';
import { find, isControl, type Given } from '../../base/given.js';
import { isRequired } from '../../base/group.js';
import { partId } from '../../base/ids.js';
import { listKind } from '../../base/list-kind.js';
import type { Option } from '../../base/options.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { choiceName } from './names.js';

/** What the script adds: an input with a list below it. */
export interface Box {
  /** The words of the question, for the list and where the label stands elsewhere. */
  readonly label: string;
  readonly open: boolean;
  /** The answers in the list now. */
  readonly shown: readonly Option[];
  /** Value of the answer that is chosen, '' where none is. */
  readonly chosen: string;
  /** A sentence in place of answers. */
  readonly note: string;
  /** What was last said aloud. */
  readonly said: string;
}

/** True where the answers stand in the page; otherwise they come from the service, and the control is a text input. */
export const isList = (given: Given): boolean =>
  find(given, (child) => child.tag === 'select') !== undefined || given.get('options') !== null;

/** The look of `pp-autocomplete-field`: a native list or input, and what the script puts beside it. */
export function describeAutocompleteField(given: Given, around: Surroundings, box?: Box): Plan {
  const control = find(given, isControl);
  const kind = isList(given) ? listKind(given, around) : textKind(given, control, box);
  if (!box || !(control ?? given.get('name'))) return describeControl(given, around, kind);
  const popup = popupPart(box, around);
  const state = { 'aria-expanded': String(box.open), 'aria-controls': listId(around), ...role };
  if (!isList(given))
    return describeControl(given, around, { ...kind, after: [popup, ...(kind.after ?? [])], always: state });
  const input = inputPart(given, control, around, box, state);
  return describeControl(given, around, {
    ...kind,
    standIn: input.attributes!['id'],
    always: { inert: '', 'aria-hidden': 'true', tabindex: '-1' },
    after: [input, popup],
  });
}

const role: Attributes = { role: 'combobox', 'aria-autocomplete': 'list', spellcheck: 'false' };
const listId = ({ id }: Surroundings): string => partId(id, 'list');

/** A text, and beside it the value of the answer that was chosen for it: empty without a script, or for another text. */
function textKind(given: Given, control: Given | undefined, box: Box | undefined): ControlKind {
  const name = control?.get('name') ?? given.get('name');
  const choice = part('choice', 'input', {
    type: 'hidden',
    name: choiceName(name ?? ''),
    value: box?.chosen ?? given.get('value-choice') ?? '',
    disabled: given.get('disabled') ?? control?.get('disabled') ?? undefined,
    form: given.get('form') ?? control?.get('form') ?? undefined,
  });
  // What the browser remembers would stand over the list.
  return { attributes: { type: 'text' }, usual: box ? { autocomplete: 'off' } : {}, after: name ? [choice] : [] };
}

/** Stands in for the native list while the script runs. It has no name: the list travels. */
function inputPart(
  given: Given,
  control: Given | undefined,
  around: Surroundings,
  { label }: Box,
  state: Attributes,
): PartNode {
  const parts = fieldParts(given, around);
  const own = (name: string): string | undefined => given.get(name) ?? control?.get(name) ?? undefined;
  const hasLabel = given.get('label') || find(given, (child) => child.tag === 'label');
  return part('combobox', 'input', {
    type: 'text',
    class: 'pp-input pp-combobox',
    id: partId(around.id, 'combobox'),
    ...state,
    'aria-label': hasLabel ? undefined : label,
    // Where the page says what is asked, the browser fills it in; elsewhere what it remembers would stand over the list.
    autocomplete: own('autocomplete') ?? 'off',
    required: isRequired(given) ? '' : undefined,
    disabled: own('disabled'),
    form: own('form'),
    'aria-describedby': describedBy(control ?? given, parts.describedBy, parts),
    'aria-invalid': parts.inError ? 'true' : undefined,
  });
}

function popupPart({ label, open, shown, chosen, note, said }: Box, around: Surroundings): PartNode {
  const id = listId(around);
  const options = shown.map(({ value, label: text }, index) =>
    part(
      `option-${value}`,
      'li',
      {
        class: 'pp-combobox-option',
        role: 'option',
        id: partId(id, String(index + 1)),
        tabindex: '-1',
        'aria-selected': String(value === chosen && value !== ''),
      },
      [text],
    ),
  );
  const hiddenUnless = (is: boolean): string | undefined => (is ? undefined : '');
  const list = { class: 'pp-combobox-list', role: 'listbox', id, 'aria-label': label };
  return part('popup', 'div', { class: 'pp-combobox-popup' }, [
    part('list', 'ul', { ...list, hidden: hiddenUnless(open && shown.length > 0) }, open ? options : []),
    part('note', 'p', { class: 'pp-combobox-note', hidden: hiddenUnless(note !== '') }, [note]),
    part('said', 'span', { role: 'status', class: 'pp-visually-hidden' }, [said]),
  ]);
}
