/** The language of expectations: what a person needs to hear, in order; the words of a role, where engines differ. */
import assert from 'node:assert/strict';

/** Engines that Orca reads with everything spoken. WebKitGTK is read by its tree alone. */
export const READER_ENGINES = ['chromium', 'firefox'] as const;
export type ReaderEngine = (typeof READER_ENGINES)[number];

/** A part of what is said: the same in every engine, or by engine. */
export type Fragment = string | Readonly<Record<ReaderEngine, string>>;

/** How Orca 43 names roles and states, in English: its own words stay English here. */
export const says = {
  entry: 'entry',
  required: 'required',
  invalid: 'invalid entry',
  button: 'push button',
  disclosure: { chromium: 'toggle button', firefox: 'push button' },
  collapsed: 'collapsed',
  expanded: 'expanded',
  radio: 'radio button',
  selected: 'selected',
  notSelected: 'not selected',
  checkBox: 'check box',
  checked: 'checked',
  notChecked: 'not checked',
  group: 'panel',
  link: 'link',
  combo: 'combo box',
  heading: 'heading level',
} as const satisfies Record<string, Fragment>;

/** White space folded, no-break spaces too: nobody hears how wide a space is. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const wordsOf = (fragment: Fragment, engine: ReaderEngine): string =>
  folded(typeof fragment === 'string' ? fragment : fragment[engine]);

/** Holds that every fragment was said, one after the other. */
export function assertHeard(lines: readonly string[], engine: ReaderEngine, fragments: readonly Fragment[]): void {
  const said = folded(lines.join(' '));
  let from = 0;
  for (const fragment of fragments) {
    const words = wordsOf(fragment, engine);
    const at = said.indexOf(words, from);
    const where = from > 0 && said.includes(words) ? 'in this order' : '';
    assert.ok(at >= 0, `Not heard ${where}: « ${words} ». Said: ${lines.join(' | ') || 'nothing'}`);
    from = at + words.length;
  }
}

/** Holds that something was not said. */
export function assertNotHeard(lines: readonly string[], engine: ReaderEngine, fragments: readonly Fragment[]): void {
  const said = folded(lines.join(' '));
  for (const fragment of fragments) {
    const words = wordsOf(fragment, engine);
    assert.ok(!said.includes(words), `Heard what should stay silent: « ${words} ». Said: ${lines.join(' | ')}`);
  }
}

/** Holds that something was said once and no more: what is doubled tires. */
export function assertHeardOnce(lines: readonly string[], engine: ReaderEngine, fragments: readonly Fragment[]): void {
  const said = folded(lines.join(' '));
  for (const fragment of fragments) {
    const words = wordsOf(fragment, engine);
    const times = said.split(words).length - 1;
    assert.equal(times, 1, `Heard ${times} times: « ${words} ». Said: ${lines.join(' | ')}`);
  }
}
