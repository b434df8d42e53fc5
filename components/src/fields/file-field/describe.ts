import { describeControl } from '../../base/describe-control.js';
import { passed } from '../../base/field-parts.js';
import { find, findTag, isControl, type Given } from '../../base/given.js';
import { partId } from '../../base/ids.js';
import { labelText } from '../../base/question.js';
import { part, type Attributes, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { formatSize } from '../../validation/file-limits.js';
import { parseKept, type KeptFile } from './kept.js';
import { limitsOf, limitsText } from '../../base/file-limits.js';
import { namesOf } from './question.js';

/** A file in the list. */
export interface Row {
  readonly key: string;
  readonly name: string;
  /** In bytes. */
  readonly size?: number | undefined;
  /** Taken off the list; it can be put back. */
  readonly removed?: boolean | undefined;
  /** What is said of it in the place of its name. */
  readonly label?: string;
  readonly state?: 'sending' | 'sent' | 'waits' | undefined;
  /** `dark`, `blurred` or `small`: advice on a photograph. */
  readonly advice?: string | undefined;
  /** What stands in its row before the words. */
  readonly inside?: PartNode | undefined;
  /** What its buttons send without a script. */
  readonly asks?: Attributes;
}

/** What the script knows beside the markup. */
export interface Chosen {
  readonly rows: readonly Row[];
  /** What was last said aloud. */
  readonly said: string;
}

/** The look of `pp-file-field`: a native input, what it holds, and ways round. */
export function describeFileField(given: Given, around: Surroundings, chosen?: Chosen): Plan {
  const { words } = around;
  const control = find(given, isControl);
  const name = control?.get('name') ?? given.get('name');
  const id = control?.get('id') ?? around.id;
  const limits = limitsOf(given, words);
  const text = limitsText(limits, words);
  const limitsId = partId(around.id, 'limits');
  const parts = name === null ? [] : partsAfter(given, around, { id, name, isMany: limits.multiple === true, chosen });
  return describeControl(given, around, {
    attributes: { type: 'file', ...passed(given, ['accept', 'multiple']) },
    usual: passed(given, ['accept', 'multiple']),
    before: text ? [part('limits', 'p', { id: limitsId, class: 'pp-hint' }, [text])] : [],
    described: text ? limitsId : undefined,
    named: partId(id, 'choose'),
    after: parts,
  });
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly isMany: boolean;
  readonly chosen: Chosen | undefined;
}

function partsAfter(given: Given, around: Surroundings, { id, name, isMany, chosen }: Place): PartNode[] {
  const { words } = around;
  // Under its input, which lies over it unseen: what is seen is part of the name, for who speaks to the device (WCAG 2.5.3).
  const button = (key: string, control: string, text: string): PartNode =>
    part(key, 'span', { id: partId(control, key), class: 'pp-button pp-choose' }, [words.text(text)]);
  const camera = partId(id, 'camera');
  const photo =
    given.get('photo') === null ? [] : [cameraPart(given, around, camera, name), button('shoot', camera, 'file.photo')];
  return [
    button('choose', id, isMany ? 'file.chooseMany' : 'file.choose'),
    ...photo,
    part('drop', 'span', { class: 'pp-drop' }, [words.text('file.drop')]),
    part('files', 'ul', { class: 'pp-files', role: 'list' }, [
      ...(parseKept(given.get('kept')) ?? []).map((file) => keptRow(file, namesOf(name), around)),
      ...(chosen?.rows ?? []).map((row) => rowPart(row, around)),
    ]),
    part('said', 'span', { role: 'status', class: 'pp-visually-hidden' }, [chosen?.said]),
    ...(given.get('missing') === null ? [] : [missingPart(given, around, namesOf(name).missing)]),
  ];
}

/** An input of its own: `capture` on the main one would hide the photo library. */
function cameraPart(given: Given, around: Surroundings, id: string, name: string): PartNode {
  const question = given.get('label') ?? labelText(findTag(given, 'label'));
  return part('camera', 'input', {
    ...passed(given, ['disabled', 'form']),
    id,
    type: 'file',
    class: 'pp-input',
    name,
    accept: 'image/*',
    capture: 'environment',
    'aria-label': `${question} ${around.words.text('file.photo')}`,
  });
}

function missingPart(given: Given, around: Surroundings, name: string): PartNode {
  const id = partId(around.id, 'missing');
  const hint = partId(id, 'hint');
  return part('missing', 'div', { class: 'pp-option' }, [
    part('missing-box', 'input', {
      ...passed(given, ['disabled', 'form']),
      type: 'checkbox',
      class: 'pp-radio',
      id,
      name,
      value: 'yes',
      checked: given.get('value-missing') === null ? undefined : '',
      'aria-describedby': hint,
    }),
    part('missing-label', 'label', { for: id, class: 'pp-option-label' }, [around.words.text('file.missing')]),
    part('missing-hint', 'p', { id: hint, class: 'pp-hint pp-option-hint' }, [around.words.text('file.missing.hint')]),
  ]);
}

/** A file of the server's: its id travels. Without a script, its button asks the server. */
function keptRow({ id, name, size, removed, sent }: KeptFile, names: ReturnType<typeof namesOf>, around: Surroundings) {
  const row: Row = {
    key: `kept-${id}`,
    name,
    size,
    removed,
    label: sent ? name : around.words.text('file.kept', { name }),
    state: sent ? 'sent' : undefined,
    inside: part('id', 'input', { type: 'hidden', name: removed ? names.removed : names.kept, value: id }),
    asks: { name: removed ? 'pp-undo-file' : 'pp-remove-file', value: id },
  };
  return rowPart(row, around);
}

function rowPart(row: Row, { words }: Surroundings): PartNode {
  const { key, name, label = name, removed, size, state, advice, inside, asks } = row;
  const button = (act: string): PartNode => {
    const attributes = { type: 'submit', formnovalidate: '', class: 'pp-link-button', 'data-pp-act': act, ...asks };
    return part(act === 'retry' ? act : 'act', 'button', attributes, [words.text(`file.${act}`, { name })]);
  };
  const span = (about: string, text: string): PartNode => part(about, 'span', { class: `pp-file-${about}` }, [text]);
  const told = removed
    ? [words.text('file.removed', { name })]
    : [
        span('name', label),
        size !== undefined && span('size', formatSize(size, words.lang)),
        state && span('state', words.text(`file.${state}`)),
        advice && span('advice', words.text(`file.${advice}`)),
        state === 'waits' && button('retry'),
      ];
  const parts = [...told, button(removed ? 'undo' : 'remove')].filter(Boolean);
  return part(key, 'li', { 'data-pp-file': key }, [
    inside,
    ...parts.flatMap((each, index) => (index ? [' ', each] : [each])),
  ]);
}
