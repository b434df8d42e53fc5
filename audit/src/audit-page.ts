import type { LaunchedBrowser } from './browser/launch.js';
import { Tab } from './browser/tab.js';
import { PageTrouble, troubleFrom } from './browser/trouble.js';
import type { Allowance } from './browser/write-guard.js';
import { collectFindings, type Collector } from './findings.js';
import type { Language } from './locales/language.js';
import { redactAddress, redactor, type Redact } from './redact.js';
import type { PageResult, ScreenResult, Untested } from './results.js';
import type { Rule, StateRule } from './rules/rule.js';
import type { WalkedScreen, WalkRecord } from './walk/record.js';
import { walk } from './walk/walk.js';
import type { Moment } from './walk/walker.js';

export interface PageOptions {
  lang: Language;
  rules: readonly Rule[];
  /** Whether a finding of this rule, such as `axe/label`, was asked for. */
  wanted: (rule: string) => boolean;
  allow: readonly Allowance[];
  submit: boolean;
  seed: number;
  /** Milliseconds that a page may take for one load or one answer. */
  limit: number;
}

/** Walks one form in a context of its own, and judges it. Never throws: what goes wrong is part of the result. */
export async function auditPage(
  browser: LaunchedBrowser,
  target: string,
  address: string,
  options: PageOptions,
): Promise<PageResult> {
  const { network } = browser;
  network.reset();
  network.policy = { ...network.policy, origin: new URL(address).origin, allow: options.allow };
  const record: Partial<WalkRecord> = {};
  const untested: Untested[] = [];
  const collector = collectFindings(options.wanted);
  const tab = await Tab.open(await browser.newContext(), network, options.limit);
  let trouble: PageTrouble | null = null;
  try {
    await walk(tab, address, options, (moment) => judgeState(moment, options, collector, untested), record);
  } catch (error) {
    trouble = troubleFrom(error);
  }
  await tab.close(trouble === null);
  judgeWalk(record, options, collector, untested);
  const redact = redactor(record.typed ?? []);
  return {
    target: shownTarget(target, address),
    status: trouble ? 'error' : record.stop?.complete ? 'complete' : 'incomplete',
    trouble: trouble ? { code: trouble.code, data: redactAll(trouble.data, redact) } : null,
    stop: record.stop ? { ...record.stop, data: redactAll(record.stop.data, redact) } : null,
    screens: (record.screens ?? []).map((screen) => screenResult(screen, redact)),
    transitions: (record.transitions ?? []).map((transition) => ({ ...transition, by: redact(transition.by) })),
    findings: collector.finish(redact),
    untested: untested.map((item) => ({ ...item, data: redactAll(item.data, redact) })),
    blocked: network.blocked.map((write) => ({ ...write, url: redactAddress(write.url) })),
  };
}

/** A file is shown by the path that was given, as long as that says nothing about the folders of this computer. */
function shownTarget(target: string, address: string): string {
  if (!address.startsWith('file:')) return redactAddress(address);
  const within = !/^([\\/]|\.\.|[a-z][a-z0-9+.-]*:)/i.test(target);
  return within ? target : (target.split(/[\\/]/).at(-1) ?? target);
}

async function judgeState(
  moment: Moment,
  options: PageOptions,
  collector: Collector,
  untested: Untested[],
): Promise<void> {
  const screen = moment.screen.id;
  for (const rule of options.rules.filter((candidate): candidate is StateRule => candidate.on === 'state')) {
    const about = {
      lang: options.lang,
      untested: (what: Omit<Untested, 'screen'>) => untested.push({ ...what, screen }),
    };
    try {
      for (const verdict of await rule.evaluate(moment, about)) collector.add(rule, verdict, screen, moment.state);
    } catch (error) {
      // A page that is gone ends the walk; a rule that fails only leaves a gap, which is told.
      if (error instanceof PageTrouble && error.code !== 'unexpected' && error.code !== 'timeout') throw error;
      const { data } = troubleFrom(error);
      untested.push({
        code: 'rule-failed',
        screen,
        rule: rule.id,
        data: { detail: data['detail'] ?? '', state: moment.state },
      });
    }
  }
}

function judgeWalk(
  record: Partial<WalkRecord>,
  options: PageOptions,
  collector: Collector,
  untested: Untested[],
): void {
  if (!record.screens || !record.trials) return;
  for (const rule of options.rules) {
    if (rule.on !== 'walk') continue;
    for (const verdict of rule.evaluate(record as WalkRecord)) collector.add(rule, verdict, verdict.screen, null);
    if (record.screens.length === 1) untested.push({ code: 'one-screen', screen: null, rule: rule.id, data: {} });
  }
  if (options.rules.some((rule) => rule.id === 'axe'))
    untested.push({ code: 'axe-off', screen: null, rule: 'axe', data: {} });
}

function screenResult(screen: WalkedScreen, redact: Redact): ScreenResult {
  return {
    id: screen.id,
    kind: screen.kind,
    heading: redact(screen.reading.heading),
    address: redactAddress(screen.reading.url),
    states: screen.states.map(({ kind, sameAs }) => ({ kind, sameAs })),
    notReached: screen.notReached,
  };
}

function redactAll(data: Record<string, string>, redact: Redact): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === 'write' ? redactWrite(value) : redact(value)]),
  );
}

function redactWrite(write: string): string {
  const [method = '', address = ''] = write.split(' ');
  return `${method} ${redactAddress(address)}`;
}
