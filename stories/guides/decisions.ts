/** Every decision record, oldest first, as Markdown. */
const records = import.meta.glob<string>('../decisions/0*.md', { query: '?raw', import: 'default', eager: true });

export const decisions: readonly string[] = Object.entries(records)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([, text]) => text);
