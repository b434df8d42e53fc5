import type { Kit } from '../../browser/kit.js';

/** One rule of axe-core on one element, as it comes out of the page. */
export interface AxeNode {
  rule: string;
  tags: string[];
  impact: string | null;
  problem: string;
  help: string;
  mend: string[];
  target: string;
  complete: boolean;
}

interface AxeCheck {
  message: string;
}

interface AxeResult {
  id: string;
  tags: string[];
  impact: string | null;
  help: string;
  helpUrl: string;
  nodes: {
    element?: Element;
    target: (string | string[])[];
    any: AxeCheck[];
    all: AxeCheck[];
    none: AxeCheck[];
    impact: string | null;
  }[];
}

interface AxeInPage {
  configure(options: object): void;
  run(context: Document, options: object): Promise<{ violations: AxeResult[]; incomplete: AxeResult[] }>;
}

/** Runs axe-core in the page, which must hold its source already. */
export async function runAxe(kit: Kit, options: { locale: object | null; rules: object }): Promise<AxeNode[]> {
  const { axe } = window as unknown as { axe: AxeInPage };
  if (options.locale) axe.configure({ locale: options.locale });
  const found = await axe.run(document, {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    rules: options.rules,
  });

  const nodesOf = (result: AxeResult, complete: boolean): AxeNode[] =>
    result.nodes.map((node) => ({
      rule: result.id,
      tags: result.tags,
      impact: node.impact ?? result.impact,
      problem: result.help,
      help: result.helpUrl,
      mend: [...node.any, ...node.all, ...node.none].map((check) => check.message),
      target: node.element && node.target.length === 1 ? kit.selectorOf(node.element) : node.target.flat().join(' >> '),
      complete,
    }));
  return [
    ...found.violations.flatMap((result) => nodesOf(result, true)),
    ...found.incomplete.flatMap((result) => nodesOf(result, false)),
  ];
}

/** Whether this very document already holds axe-core of that version. */
export function hasAxe(_kit: Kit, version: string): boolean {
  return (window as unknown as { axe?: { version?: string } }).axe?.version === version;
}
