/**
 * Writes the fixtures: every element in every state, from its parameters to its full HTML, as JSON. Ports to template
 * languages (Twig, Thymeleaf, Jinja, Blade…) prove themselves against them; stories and contract tests read them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expandHtml } from '../../../components/src/server/index.js';
import { ROOT } from '../files.js';

/** Value of a parameter: a text, `true` for a boolean attribute, a list for an attribute that holds JSON. */
export type Parameter = string | true | readonly object[];

/** A state as it is written in `components/fixtures-source/`. */
export interface StateSource {
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, Parameter>>;
  /** HTML of the author's inside the element. */
  readonly content?: string;
}

export interface ElementSource {
  readonly element: string;
  readonly description: string;
  readonly states: readonly StateSource[];
}

/** A state as it is published. */
export interface Fixture extends StateSource {
  /** The short form: what an author writes. */
  readonly html: string;
  /** The full form: what a server sends. */
  readonly expanded: string;
}

const folder = join(ROOT, 'components', 'fixtures-source');

/** Reads the states of every element, in alphabetical order. */
export async function readFixtureSources(): Promise<ElementSource[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as ElementSource),
  );
}

/** The HTML of a state, short and full. */
export function fixtureOf(element: string, state: StateSource): Fixture {
  const attributes = Object.entries(state.attributes).map(([name, value]) => ` ${attribute(name, value)}`);
  const html = `<${element}${attributes.join('')}>${state.content ?? ''}</${element}>`;
  return { ...state, html, expanded: expandHtml(html, { lang: state.lang }) };
}

function attribute(name: string, value: Parameter): string {
  if (value === true) return name;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${name}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/**
 * Writes one file per element, `<element>.json` without the `pp-`.
 * @param outDir folder to write to; made where it is not there
 */
export async function writeFixtures(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  for (const { element, description, states } of await readFixtureSources()) {
    const fixtures = { element, description, states: states.map((state) => fixtureOf(element, state)) };
    await writeFile(join(outDir, `${element.replace('pp-', '')}.json`), `${JSON.stringify(fixtures, null, 2)}\n`);
  }
}
