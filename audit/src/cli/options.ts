import { parseArgs } from 'node:util';
import type { MessageKey } from '../locales/messages.js';

/** One option of the command, from which the parser and the help are both made. */
interface Option {
  type: 'string' | 'boolean';
  multiple?: true;
  /** What stands after the name in the help. */
  value?: string;
  text: MessageKey;
}

export const options = {
  lang: { type: 'string', value: 'fr|en', text: 'cli.option.lang' },
  reporter: { type: 'string', multiple: true, value: 'text|json|html[=path]', text: 'cli.option.reporter' },
  rule: { type: 'string', multiple: true, value: 'id', text: 'cli.option.rule' },
  skip: { type: 'string', multiple: true, value: 'id', text: 'cli.option.skip' },
  submit: { type: 'boolean', text: 'cli.option.submit' },
  allow: { type: 'string', multiple: true, value: '"METHOD PATH"', text: 'cli.option.allow' },
  seed: { type: 'string', value: 'n', text: 'cli.option.seed' },
  timeout: { type: 'string', value: 's', text: 'cli.option.timeout' },
  settled: { type: 'string', value: 'file', text: 'cli.option.settled' },
  'no-install': { type: 'boolean', text: 'cli.option.no-install' },
  help: { type: 'boolean', text: 'cli.option.help' },
  version: { type: 'boolean', text: 'cli.option.version' },
} as const satisfies Record<string, Option>;

/** @throws TypeError from node, whose first sentence says what is wrong */
export function parseCommand(args: string[]) {
  const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
  const [command = '', ...targets] = parsed.positionals;
  return { command, targets, values: parsed.values };
}

export type Command = ReturnType<typeof parseCommand>;

/** Lines of the help: `--lang fr|en  language of …`. */
export function optionLines(say: (key: MessageKey) => string): string[] {
  const names = Object.entries(options).map(
    ([name, option]) => `--${name}${'value' in option ? ` ${option.value}` : ''}`,
  );
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return Object.values(options).map((option, index) => `  ${(names[index] ?? '').padEnd(width)}${say(option.text)}`);
}
