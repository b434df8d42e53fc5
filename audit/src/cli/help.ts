import { exitStatuses } from '../exit-status.js';
import { messageKey, type Say } from '../locales/index.js';
import { rules } from '../rules/index.js';
import { optionLines } from './options.js';

/** What `plain-pied --help` prints, made from the same tables that the command works with. */
export function helpText(say: Say): string {
  const statuses = Object.values(exitStatuses).map((status) => `  ${status}  ${say(messageKey(`cli.exit.${status}`))}`);
  return [
    say('cli.usage'),
    '',
    say('cli.about'),
    '',
    say('cli.options'),
    ...optionLines(say),
    '',
    say('cli.exit'),
    ...statuses,
    '',
  ].join('\n');
}

/** What `plain-pied rules` prints, made from the metadata of the rules. */
export function rulesText(say: Say): string {
  const blocks = rules.map((rule) => {
    const outcomes = [...new Set(Object.values(rule.messages))].join(', ');
    return [
      `${rule.id}  ${say(messageKey(`rule.${rule.id}`))}`,
      `  ${say(messageKey(`rule.${rule.id}.about`))}`,
      `  ${rule.source}`,
      `  ${outcomes}`,
    ];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
