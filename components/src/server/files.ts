import { valuesOf, type Entries } from '../base/question.js';
import type { KeptFile } from '../fields/file-field/kept.js';
import { namesOf } from '../fields/file-field/question.js';

/**
 * The files that a server keeps, after a POST: which of them stand removed now. Nothing is deleted yet: the person can put
 * each back until the form is sent.
 * @param kept as they were written into `kept` of `pp-file-field`
 * @param name of the field, as on its element
 * @param entries as sent, with the buttons `pp-remove-file` and `pp-undo-file` of pages without a script
 * @returns the same files in the same order, for `kept` of the next page
 */
export function keptAfter(kept: readonly KeptFile[], name: string, entries: Entries): KeptFile[] {
  const names = namesOf(name);
  const said = (wire: string): ReadonlySet<string> => new Set(valuesOf(entries, wire));
  const [stays, gone, remove, undo] = [names.kept, names.removed, 'pp-remove-file', 'pp-undo-file'].map(said) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  return kept.map(({ removed: before = false, ...file }) => {
    const { id } = file;
    const held = stays.has(id) ? false : gone.has(id) || before;
    const removed = undo.has(id) ? false : remove.has(id) || held;
    return removed ? { ...file, removed } : file;
  });
}
