import { find, type Given } from '../../base/given.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';

/** Marks what a removed part hides: bringing it back shows this again, and nothing that the author hides. */
export const mark = 'data-pp-removed';

const isRemoved = (given: Given): boolean => given.get('removed') !== null;

/**
 * The look of `pp-undo`: the author's content and the button that removes it, or the sentence and the button that brings it back.
 * @param served whether the page came with the part removed: what the person did since is no default of the control that says so
 */
export function describeUndo(given: Given, around: Surroundings, served = isRemoved(given)): Plan {
  const hidden = isRemoved(given) ? '' : undefined;
  const act = isRemoved(given) ? removedPart(given, around) : removePart(given, around);
  const state = { type: 'checkbox', name: 'pp-removed', value: nameOf(given), hidden: '' };
  return {
    given: given.children
      .filter((child) => child.get('hidden') === null || child.get(mark) !== null)
      .map((child) => [child, { hidden, [mark]: hidden }] as const),
    parts: [
      ...placed([goOnPart(around), part('state', 'input', { ...state, checked: served ? '' : undefined })], {
        start: given,
      }),
      ...placed([act]),
    ],
  };
}

/** The author's own button that removes. */
export const removerIn = (given: Given): Given | undefined =>
  find(given, (child) => child.get('name') === 'pp-remove' && child.get('value') === nameOf(given));

const nameOf = (given: Given): string => given.get('name') ?? '';

/** Enter in a field presses the first submit button of the form: that must be one that goes on, never one that removes. */
const goOnPart = ({ words }: Surroundings): PartNode =>
  part('go-on', 'button', { type: 'submit', class: 'pp-visually-hidden', tabindex: '-1', 'aria-hidden': 'true' }, [
    words.text('continue'),
  ]);

function actPart(given: Given, name: string, text: string, focus: string | undefined): PartNode {
  return part(
    name,
    'button',
    {
      type: 'submit',
      class: 'pp-button pp-button-second',
      name: `pp-${name}`,
      value: nameOf(given),
      formnovalidate: '',
      autofocus: focus,
    },
    [text],
  );
}

/** `autofocus` on the element: the server answers to one of the two buttons, and the page opens at this place. */
const focusOf = (given: Given): string | undefined => given.get('autofocus') ?? undefined;

const removePart = (given: Given, { words }: Surroundings): PartNode | undefined =>
  removerIn(given) || given.get('data-pp-kept') !== null
    ? undefined
    : actPart(given, 'remove', said(given, 'label') ?? words.text('undo.remove'), focusOf(given));

/** Words of the author's. In a `pp-repeat`, `{n}` in them is the number of the entry. */
const said = (given: Given, attribute: string): string | undefined =>
  given.get(attribute)?.replaceAll('{n}', () => given.get('data-pp-number') ?? '');

const removedPart = (given: Given, { words, id }: Surroundings): PartNode =>
  part(
    'removed',
    'div',
    { class: 'pp-removed', role: 'group', 'aria-labelledby': id, tabindex: '-1', autofocus: focusOf(given) },
    [
      part('sentence', 'p', { id }, [said(given, 'removed-text') ?? words.text('undo.removed')]),
      actPart(given, 'restore', said(given, 'restore-label') ?? words.text('undo.restore'), undefined),
    ],
  );
