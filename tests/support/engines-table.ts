/**
 * Writes tests/ENGINES.md, which says which check runs in which engine, from what the tests declare: `npm run engines`.
 *
 * Element tests run everywhere except where `needs(…)` says otherwise. Journeys name their engines in `testIn([…], …)`, or
 * once for a whole file, as `@engines chromium, firefox` in its first comment.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { FEATURES, type Feature } from './browser-features.js';
import { ENGINES, type Engine } from './engines.js';
import { filesBelow, isMain, ROOT } from './files.js';

/** One test and where it runs. */
export interface DeclaredCheck {
  readonly title: string;
  readonly engines: readonly Engine[];
}

/**
 * @param file path, for its ending and for messages
 * @param code what stands in it
 * @throws Error when a journey does not say where it runs
 */
export function declaredChecks(file: string, code: string): DeclaredCheck[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const ofFile = enginesOfFile(code);
  const checks: DeclaredCheck[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const check = checkOf(node, file, source, ofFile);
      if (check) checks.push(check);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return checks;
}

function checkOf(
  { expression, arguments: args }: ts.CallExpression,
  file: string,
  source: ts.SourceFile,
  ofFile: readonly Engine[] | undefined,
): DeclaredCheck | undefined {
  if (ts.isIdentifier(expression) && expression.text === 'testIn') {
    const [engines, title] = args;
    return title && engines ? { title: textOf(title), engines: namedEngines(engines, source) } : undefined;
  }
  if (ts.isIdentifier(expression) && ['it', 'test'].includes(expression.text)) {
    if (!args[0]) return undefined;
    const engines = ofFile ?? (isElementTest(file) ? ENGINES : undefined);
    if (!engines)
      throw new Error(
        `${file} does not say in which engines it runs: use testIn, or write "@engines chromium" in its first comment.`,
      );
    return { title: textOf(args[0]), engines };
  }
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'it') return undefined;
  const { expression: call } = expression;
  if (!ts.isCallExpression(call) || call.expression.getText(source) !== 'needs' || !args[0]) return undefined;
  const features = call.arguments.map(textOf) as Feature[];
  return { title: textOf(args[0]), engines: enginesWith(features) };
}

const isElementTest = (file: string): boolean => file.endsWith('.browser.ts') || file.startsWith('tests/suites/');

const textOf = (node: ts.Node): string =>
  ts.isStringLiteralLike(node) ? node.text : node.getText().replace(/^`|`$/g, '');

const enginesWith = (features: readonly Feature[]): Engine[] =>
  ENGINES.filter((engine) =>
    features.every((feature) => (FEATURES[feature].engines as readonly string[]).includes(engine)),
  );

function namedEngines(node: ts.Expression, source: ts.SourceFile): readonly Engine[] {
  const list = ts.isIdentifier(node) ? constant(node.text, source) : node;
  if (!list) return ENGINES;
  const named = [...list.getText(source).matchAll(/'([a-z]+)'/g)].map((match) => match[1]);
  return ENGINES.filter((engine) => named.includes(engine));
}

/** The value of a constant of the same file; `ENGINES`, which is imported, is all three. */
function constant(name: string, source: ts.SourceFile): ts.Expression | undefined {
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(
      (declaration) => declaration.name.getText(source) === name,
    );
    if (found?.initializer) return found.initializer;
  }
  return undefined;
}

function enginesOfFile(code: string): readonly Engine[] | undefined {
  const [, names] = /^\s*\/\*\*[^]*?@engines ([a-z, ]+?)\s*(?:\*|\.|\n)/.exec(code) ?? [];
  return names === undefined ? undefined : ENGINES.filter((engine) => names.split(/[\s,]+/).includes(engine));
}

const MARK = { yes: 'yes', no: 'no' };
const HEAD = ['| check | Chromium | Firefox | WebKit |', '|---|---|---|---|'];

/** The whole of tests/ENGINES.md. */
export function enginesTable(): string {
  return `${[
    '# Which check runs in which engine',
    '',
    'Written by `npm run engines` from what the tests declare; a test holds it current.',
    '',
    'Chromium is driven by Playwright, Firefox by WebDriver BiDi, WebKitGTK by WebDriver under a screen of its own. Unit tests run in Node. The audit, its tests and its rules run in Chromium, the engine that the audit drives.',
    '',
    ...section('Element tests', [
      ...filesBelow('tests/components', '.browser.ts'),
      ...filesBelow('tests/suites', '.ts'),
    ]),
    ...section('Journeys', filesBelow('tests/journeys', '.test.ts')),
    '## What engines lack',
    '',
    ...Object.entries(FEATURES).map(([name, { engines, lack }]) => lackLine(name, engines, lack)),
  ].join('\n')}\n`;
}

function lackLine(name: string, engines: readonly string[], lack: string): string {
  const without = ENGINES.filter((engine) => !engines.includes(engine));
  return without.length === 0 ? `- \`${name}\`: works in all three` : `- \`${name}\`: ${without.join(' and ')} ${lack}`;
}

function section(title: string, files: readonly string[]): string[] {
  const rows = files.flatMap((file) => fileRows(file, declaredChecks(file, readFileSync(join(ROOT, file), 'utf8'))));
  return rows.length === 0 ? [] : [`## ${title}`, '', ...HEAD, ...rows, ''];
}

/** A file is one row; what runs in fewer engines than the rest of it has rows of its own. */
function fileRows(file: string, checks: readonly DeclaredCheck[]): string[] {
  if (checks.length === 0) return [];
  const most = checks.reduce((widest, check) => (check.engines.length > widest.engines.length ? check : widest));
  const fewer = checks.filter(({ engines }) => engines.join() !== most.engines.join());
  const name = `\`${file.replace(/^tests\//, '')}\``;
  return [
    row(name, most.engines),
    ...fewer.map(({ title, engines }) => row(`\`${basename(file)}\`: ${title.replaceAll('|', '\\|')}`, engines)),
  ];
}

const row = (name: string, engines: readonly Engine[]): string =>
  `| ${name} | ${ENGINES.map((engine) => (engines.includes(engine) ? MARK.yes : MARK.no)).join(' | ')} |`;

if (isMain(import.meta.url)) writeFileSync(join(ROOT, 'tests', 'ENGINES.md'), enginesTable());
