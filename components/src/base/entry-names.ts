import { slug } from './ids.js';
import { atEntry } from '../route/repeat.js';

/** What is renamed when the screens of another entry are copied from the first one, in the page and on the server. */
export interface EntryNames {
  readonly list: string;
  /** From 0. */
  readonly entry: number;
  /** Ids in what is copied. */
  readonly ids: ReadonlySet<string>;
}

const references = ['id', 'for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];

/** The attribute as it stands in another entry. */
export function attributeAt(attribute: string, value: string, { list, entry, ids }: EntryNames): string {
  if (!references.includes(attribute)) return atEntry(list, value, entry);
  // A page that the server wrote out refers to parts that are made anew, with the names of this entry.
  const made = `pp-${slug(list)}-`;
  return value.replace(/\S+/g, (id) =>
    ids.has(id) ? `${id}-${entry + 1}` : id.replace(`${made}0`, `${made}${entry}`),
  );
}

const ofOurs = ['value', 'checked', 'known', 'error', 'error-parts', 'removed', 'autofocus'];
/** Their value is what they send, and no answer. */
const boxes = ['pp-checkbox', 'pp-declaration'];
const withOwnValue = ['radio', 'checkbox', 'hidden', 'submit', 'button', 'image', 'reset'];

/** Whether an attribute is an answer that the first entry was served with: that is not the answer of another one. */
export function isAnswer(tag: string, type: string, attribute: string): boolean {
  if (boxes.includes(tag) && attribute === 'value') return false;
  if (tag.startsWith('pp-')) return ofOurs.includes(attribute) || attribute.startsWith('value-');
  if (tag === 'option') return attribute === 'selected';
  if (tag !== 'input') return false;
  return attribute === 'checked' || (attribute === 'value' && !withOwnValue.includes(type.toLowerCase()));
}
