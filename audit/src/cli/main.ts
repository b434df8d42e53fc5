#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { parseSettled, SettledInvalid } from '../config/settled.js';
import { exitStatus, exitStatuses, type ExitStatus } from '../exit-status.js';
import { messageKey, sayIn, type Say } from '../locales/index.js';
import { languages, preferredLanguage, type Language } from '../locales/language.js';
import { forTerminal } from '../reporters/text.js';
import type { AuditResult, SettledEntry } from '../results.js';
import type { AuditOptions } from '../run.js';
import { auditVersion } from '../version.js';
import { helpText, rulesText } from './help.js';
import { parseCommand, type Command } from './options.js';
import { parseReporter, writeReports, type Wanted } from './report.js';

/** Something in the command that cannot be used; `message` is a whole sentence in the language of the run. */
class UsageProblem extends Error {}

const out = (text: string): void => void process.stdout.write(text);
const complain = (text: string): void => void process.stderr.write(`${forTerminal(text)}\n`);

async function main(args: string[]): Promise<ExitStatus> {
  const fallback = languageIn(args) ?? preferredLanguage(process.env);
  const say = sayIn(fallback);
  try {
    return await run(parse(args, say), fallback, say);
  } catch (error) {
    if (error instanceof UsageProblem || (error instanceof Error && error.name === 'BrowserMissing')) {
      complain(error.message);
      return exitStatuses.usage;
    }
    complain(
      say('cli.unexpected', { value: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }),
    );
    return exitStatuses.unfinished;
  }
}

/** The language is needed to say what is wrong with the other options. */
function languageIn(args: string[]): Language | undefined {
  const found = args.flatMap((arg, index) =>
    arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  );
  return languages.find((lang) => lang === found.at(-1));
}

function parse(args: string[], say: Say): Command {
  try {
    return parseCommand(args);
  } catch (error) {
    const first = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '';
    throw new UsageProblem(say('cli.error.option', { value: first }));
  }
}

async function run(command: Command, lang: Language, say: Say): Promise<ExitStatus> {
  const { values } = command;
  if (values.lang !== undefined && values.lang !== lang)
    throw new UsageProblem(say('cli.error.lang', { value: values.lang }));
  if (values.version) {
    out(`${auditVersion}\n`);
    return exitStatuses.clean;
  }
  if (values.help || (command.command === '' && command.targets.length === 0)) {
    out(helpText(say));
    return values.help ? exitStatuses.clean : exitStatuses.usage;
  }
  if (command.command === 'rules') {
    out(rulesText(say));
    return exitStatuses.clean;
  }
  if (command.command !== 'audit') throw new UsageProblem(say('cli.error.command', { value: command.command }));
  if (command.targets.length === 0) throw new UsageProblem(say('cli.error.no-target'));
  return auditAndReport(command, lang, say);
}

async function auditAndReport(command: Command, lang: Language, say: Say): Promise<ExitStatus> {
  const wanted = reportersIn(command, say);
  const result = await auditOrSay(await optionsIn(command, lang, say), say);
  const written = await writeReports(result, wanted, out);
  for (const { path, problem } of written) {
    complain(problem === undefined ? say('cli.written', { path }) : say('cli.error.write', { path, value: problem }));
  }
  const status = exitStatus(result);
  const lost = written.some(({ problem }) => problem !== undefined);
  return lost && status !== exitStatuses.unfinished ? exitStatuses.usage : status;
}

async function auditOrSay(options: AuditOptions, say: Say): Promise<AuditResult> {
  // Loaded only now: the browser driver is large, and help or a mistyped option should not wait for it.
  const { audit, OptionInvalid } = await import('../run.js');
  try {
    return await audit(options);
  } catch (error) {
    if (error instanceof OptionInvalid)
      throw new UsageProblem(say(messageKey(`cli.error.${error.option}`), { value: error.value }));
    throw error;
  }
}

function reportersIn({ values }: Command, say: Say): Wanted[] {
  return (values.reporter ?? ['text']).map((text) => {
    const wanted = parseReporter(text);
    if (!wanted || wanted.path === '') throw new UsageProblem(say('cli.error.reporter', { value: text }));
    return wanted;
  });
}

async function optionsIn({ values, targets }: Command, lang: Language, say: Say): Promise<AuditOptions> {
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : text.trim() === '' ? NaN : Number(text);
  const seed = number(values.seed);
  const timeout = number(values.timeout);
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new UsageProblem(say('cli.error.seed', { value: values.seed ?? '' }));
  if (timeout !== undefined && !(timeout > 0))
    throw new UsageProblem(say('cli.error.timeout', { value: values.timeout ?? '' }));
  return {
    targets,
    lang,
    rules: values.rule ?? [],
    skip: values.skip ?? [],
    allow: values.allow ?? [],
    submit: values.submit ?? false,
    install: !values['no-install'],
    settled: await settledIn(values.settled, say),
    say: complain,
    ...(seed === undefined ? {} : { seed }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}

async function settledIn(path: string | undefined, say: Say): Promise<SettledEntry[]> {
  if (path === undefined) return [];
  try {
    return parseSettled(await readFile(path, 'utf8'));
  } catch (error) {
    const value =
      error instanceof SettledInvalid ? error.message : ((error as NodeJS.ErrnoException).code ?? String(error));
    throw new UsageProblem(say('cli.error.settled', { path, value }));
  }
}

process.exitCode = await main(process.argv.slice(2));
