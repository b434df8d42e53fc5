/** tests/FAULTS.md: what a fault costs, in plain English, and in which engines each row was seen to hold. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../components/src/locales/en.js';
import type { Engine } from '../../support/engines.js';
import { ROOT } from '../../support/files.js';
import { faultRows, type FaultRow, type MessageKey, type Section } from './fault-rows.js';

const path = join(ROOT, 'tests', 'FAULTS.md');

const names: Readonly<Record<Engine, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const titles: Readonly<Record<Section, string>> = {
  leaving: 'Leaving the page and coming back',
  storage: 'The browser keeps nothing',
  sending: 'Sending by script (`send="script"`)',
  natively: 'Sending by the browser itself',
  script: 'The script does not come as it should',
};

const holders = {
  page: 'by the page itself',
  browser: 'by the browser, which fills in the page again',
  draft: 'by the kit, in the storage of this browser',
  server: 'by the service',
} as const;

const intro = [
  '# What a fault costs the person',
  '',
  'Each row is a fault that real browsers went through. `npm test` writes this page: from the rows of `tests/journeys/support/fault-rows.ts`, which say what [decision 0009](../stories/decisions/0009-the-journey-that-keeps.md) promises, and from what was seen. A test holds it current.',
  '',
  'Before each fault, a person has answered a whole form: a text, a date, a choice, several lines, and a question that a later answer made unnecessary. “Everything” is all of that. Where answers are lost, the column “said before” shows the sentence that stood on the screen before the fault.',
  '',
  '`keep` is what the service asks of the kit: `page` (store nothing), `session` (until the tab closes; the usual) or `device` (until a date).',
];

const head = [
  '| fault | what happens | `keep` | what is kept | said before | said then | sent | seen in |',
  '|---|---|---|---|---|---|---|---|',
];

/** Whether a row held in an engine. */
type Held = (row: FaultRow, engine: Engine) => boolean;

/** The whole of tests/FAULTS.md; by default as it must stand in the repository. */
export function faultTable(held: Held = () => true): string {
  const sections = Object.entries(titles).flatMap(([section, title]) => [
    ...['', `## ${title}`, '', ...head],
    ...faultRows.filter((row) => row.section === section).map((row) => line(row, held)),
  ]);
  return `${[...intro, ...sections].join('\n')}\n`;
}

function line(row: FaultRow, held: Held): string {
  const { id, happens, keep, saidBefore, shown, applications, engines } = row;
  const seen = engines.map((engine) => (held(row, engine) ? names[engine] : notIn(engine)));
  const cells = [happens, `\`${keep}\``, keptText(row), quote(saidBefore), quote(shown), applications ? 'once' : ''];
  return `| \`${id}\` | ${[...cells, seen.join(', ')].join(' | ')} |`;
}

const notIn = (engine: Engine): string => `**not in ${names[engine]}**`;

function keptText({ kept, by, until }: FaultRow): string {
  if (by === null) return 'Nothing';
  const what = by === 'server' ? 'Nothing here; what was sent' : kept === 'everything' ? 'Everything' : 'Nothing';
  return `${what}, ${holders[by]}, until ${until}`;
}

const quote = (key: MessageKey | null): string => (key === null ? '' : `“${en[key].replaceAll('|', '\\|')}”`);

/** What one run saw. It writes the table again, and leaves what other engines saw before. */
export class Results {
  readonly #seen = new Map<string, boolean>();

  /** Runs a row and notes whether it held. */
  async see(row: FaultRow, engine: Engine, judged: () => Promise<void>): Promise<void> {
    const slot = slotOf(row, engine);
    this.#seen.set(slot, false);
    await judged();
    this.#seen.set(slot, true);
  }

  write(): void {
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const table = faultTable((row, engine) => this.#seen.get(slotOf(row, engine)) ?? heldBefore(old, row, engine));
    if (table !== old) writeFileSync(path, table);
  }
}

const slotOf = ({ id, keep }: FaultRow, engine: Engine): string => `${id} ${keep} ${engine}`;

function heldBefore(table: string, { id, keep }: FaultRow, engine: Engine): boolean {
  const found = table.split('\n').find((text) => text.startsWith(`| \`${id}\` |`) && text.includes(`| \`${keep}\` |`));
  return found === undefined || !found.includes(notIn(engine));
}
