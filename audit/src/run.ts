import { auditPage, type PageOptions } from './audit-page.js';
import { findBrowser } from './browser/find.js';
import { launchBrowser, type LaunchedBrowser } from './browser/launch.js';
import { PageTrouble, troubleFrom } from './browser/trouble.js';
import { parseAllowance } from './browser/write-guard.js';
import { settle } from './config/settled.js';
import { addressOf } from './config/target.js';
import { preferredLanguage, type Language } from './locales/language.js';
import { redactAddress } from './redact.js';
import type { AuditResult, PageResult, SettledEntry } from './results.js';
import { axeVersion } from './rules/axe/rule.js';
import { isRuleName, isSelected, selectRules } from './rules/index.js';
import { auditVersion } from './version.js';

/** What to audit, and how. */
export interface AuditOptions {
  /** URLs, or paths of HTML files. */
  targets: readonly string[];
  /** Language of what a person reads; by default that of the environment. */
  lang?: Language;
  /** Rules to run, such as `step-back` or `axe/label`; by default all. */
  rules?: readonly string[];
  /** Rules to leave out. */
  skip?: readonly string[];
  /** Writes that may leave this computer, each as `METHOD PATH`; `*` in a path stands for anything. */
  allow?: readonly string[];
  /** Make the last sending too. Default false. */
  submit?: boolean;
  /** Which made-up answers are given: a whole number, default 1. */
  seed?: number;
  /** Seconds that a page may take for one load or one answer, default 30. */
  timeout?: number;
  /** Whether a missing browser may be installed on Debian as root. Default true. */
  install?: boolean;
  /** *Review* findings that a person has settled. */
  settled?: readonly SettledEntry[];
  /** Receives lines about the progress of the run. */
  say?: (line: string) => void;
  /** More switches for the browser. */
  browserArgs?: readonly string[];
  /** Folder that paths are relative to, by default that of the process. */
  folder?: string;
}

/** An option that cannot be used: `option` is its name, `value` what was given. */
export class OptionInvalid extends Error {
  override name = 'OptionInvalid';

  constructor(
    readonly option: string,
    readonly value: string,
  ) {
    super(`${option}: ${value}`);
  }
}

const DEFAULT_SEED = 1;
const DEFAULT_TIMEOUT_S = 30;

/**
 * Opens each target in a browser, walks it to its last sending, and judges every state on the way.
 *
 * @throws OptionInvalid for an option that cannot be used, BrowserMissing when there is no browser
 */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const lang = options.lang ?? preferredLanguage(process.env);
  const seed = options.seed ?? DEFAULT_SEED;
  const page = pageOptions(options, lang, seed);
  const found = await findBrowser({ install: options.install ?? true, say: options.say ?? (() => undefined), lang });
  const launch = (): Promise<LaunchedBrowser> => launchBrowser(found, { args: [...(options.browserArgs ?? [])], lang });
  const pages: PageResult[] = [];
  let browser: LaunchedBrowser | undefined;
  let browserVersion = '';
  try {
    for (const target of options.targets) {
      browser ??= await launch();
      browserVersion = `${browser.name} ${browser.version}`;
      const result = await auditTarget(browser, target, options.folder ?? process.cwd(), page);
      pages.push(result);
      // A page that was given up may have left the browser hung; the next one gets a sound one.
      if (result.trouble) {
        await browser.close();
        browser = undefined;
      }
    }
  } finally {
    await browser?.close();
  }
  return conclude({ pages, lang, seed, page, settled: options.settled ?? [], browserVersion });
}

function pageOptions(options: AuditOptions, lang: Language, seed: number): PageOptions {
  const { rules = [], skip = [] } = options;
  const unknown = [...rules, ...skip].find((name) => !isRuleName(name));
  if (unknown !== undefined) throw new OptionInvalid('rule', unknown);
  const allow = (options.allow ?? []).map((text) => {
    const allowance = parseAllowance(text);
    if (!allowance) throw new OptionInvalid('allow', text);
    return allowance;
  });
  const timeout = options.timeout ?? DEFAULT_TIMEOUT_S;
  if (!(timeout > 0)) throw new OptionInvalid('timeout', String(timeout));
  if (!Number.isSafeInteger(seed)) throw new OptionInvalid('seed', String(seed));
  return {
    lang,
    rules: selectRules(rules, skip),
    wanted: (rule) => isSelected(rule, rules, skip),
    allow,
    submit: options.submit ?? false,
    seed,
    limit: timeout * 1000,
  };
}

async function auditTarget(
  browser: LaunchedBrowser,
  target: string,
  folder: string,
  options: PageOptions,
): Promise<PageResult> {
  try {
    return await auditPage(browser, target, addressOf(target, folder), options);
  } catch (error) {
    const trouble = error instanceof PageTrouble ? error : troubleFrom(error);
    const nothing = { stop: null, screens: [], transitions: [], findings: [], untested: [], blocked: [] };
    return {
      target: redactAddress(target),
      status: 'error',
      trouble: { code: trouble.code, data: trouble.data },
      ...nothing,
    };
  }
}

interface Run {
  pages: PageResult[];
  lang: Language;
  seed: number;
  page: PageOptions;
  settled: readonly SettledEntry[];
  browserVersion: string;
}

function conclude(run: Run): AuditResult {
  const settledPages = run.pages.map((page) => ({ ...page, findings: settle(page.findings, run.settled).findings }));
  const { unused } = settle(
    run.pages.flatMap((page) => page.findings),
    run.settled,
  );
  const findings = settledPages.flatMap((page) => page.findings);
  const count = (test: (finding: (typeof findings)[number]) => boolean): number => findings.filter(test).length;
  return {
    schema: 1,
    lang: run.lang,
    versions: { audit: auditVersion, axe: axeVersion, browser: run.browserVersion },
    seed: run.seed,
    rules: run.page.rules.map((rule) => rule.id),
    pages: settledPages,
    settledUnused: unused,
    totals: {
      fail: count((finding) => finding.counts),
      review: count((finding) => finding.outcome === 'review' && !finding.settled && !finding.apart),
      settled: count((finding) => finding.settled !== null),
      pass: count((finding) => finding.outcome === 'pass'),
      apart: count((finding) => finding.apart !== null && !finding.settled),
      pages: settledPages.length,
      unfinished: settledPages.filter((page) => page.status !== 'complete').length,
    },
  };
}
