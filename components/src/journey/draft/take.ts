import type { TypedControl } from '../journey/controls.js';
import { largest, readFile, writeFile, type AnswerFile } from './file.js';
import type { Keeper } from './keeper.js';
import { lostWords } from './labels.js';
import type { Slots } from './record.js';
import { leftIn, place } from './values.js';

/** Milliseconds until the address of a download is given back: Safari reads it late. */
const downloadTime = 40_000;

/** Hands the answers over as a file. */
export function download({ id, version, groups }: Keeper): void {
  const entries = [...groups].flatMap(([name, controls]) =>
    leftIn(controls).flatMap((slot) => slot.map((value) => [name, value] as const)),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeFile({ form: id, version, entries })], { type: 'application/json' }));
  link.download = `${id.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadTime);
}

/** Puts the answers of a file in place of those on the screen, says so, and offers them back. */
export async function readBack(keeper: Keeper, file: File): Promise<void> {
  const text = file.size > largest ? undefined : await file.text().catch(() => '');
  const found = text === undefined ? 'large' : readFile(text, keeper.id);
  const { words } = keeper;
  if (typeof found === 'string') keeper.journey.say('draft', { text: words.text(`take.${found}`) });
  else await takeIn(keeper, found);
}

async function takeIn(keeper: Keeper, { version, entries }: AnswerFile): Promise<void> {
  const { words, journey } = keeper;
  await journey.grow(entries.map(([name]) => name));
  const { groups } = keeper;
  const before = [...groups].map(([name, controls]) => [name, leftIn(controls)] as const);
  const isSame = version === keeper.version;
  const lost = [...groups].flatMap(([name, controls]) => {
    const values = entries.flatMap(([candidate, value]) => (candidate === name ? [value] : []));
    // In the same form, a name that the file does not have stands for boxes without a tick.
    return (values.length === 0 && !isSame) || replace(controls, [values]) ? [] : [name];
  });
  const here = new Set(keeper.controls.map(({ name }) => name));
  const gone = new Set(entries.map(([name]) => name).filter((name) => !here.has(name))).size;
  await journey.refresh();
  journey.say('draft', {
    text: [words.text('take.done'), lostWords(keeper, lost, gone)].filter(Boolean).join(' '),
    acts: [{ label: words.text('take.undo'), act: () => undo(keeper, before) }],
  });
}

function undo({ words, journey, groups }: Keeper, before: readonly (readonly [string, Slots])[]): void {
  for (const [name, values] of before) replace(groups.get(name) ?? [], values);
  void journey.refresh();
  journey.say('draft', { text: words.text('take.undone') });
}

/** Tells the page as if the person had done it. */
function replace(controls: readonly TypedControl[], values: Slots): boolean {
  const before = leftIn(controls);
  const isWhole = place(controls, values);
  leftIn(controls).forEach((slot, index) => {
    if (JSON.stringify(slot) === JSON.stringify(before[index])) return;
    for (const type of ['input', 'change']) controls[index]!.dispatchEvent(new Event(type, { bubbles: true }));
  });
  return isWhole;
}
