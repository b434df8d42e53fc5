import { expandHtml } from '../../components/src/server/expand.js';
import { make, toDom } from './dom.js';
import { sayIn, type Locale, type Say } from './words.js';

/** One state of an element, with the HTML that gives it. */
export interface State {
  readonly name: (say: Say) => string;
  /** One sentence: when this happens, or what to look at. */
  readonly note?: (say: Say) => string;
  readonly html: (say: Say) => string;
  /** Written out as a server does it, and shown without the help of any script of ours. */
  readonly expanded?: boolean;
}

export interface Matrix {
  readonly title: (say: Say) => string;
  readonly states: readonly State[];
}

/** What Storybook tells a story about the page it stands in. */
export interface Surroundings {
  readonly globals: Record<string, unknown>;
  readonly viewMode?: string;
}

export const localeOf = ({ globals }: Pick<Surroundings, 'globals'>): Locale =>
  globals['locale'] === 'en' ? 'en' : 'fr';

/** A page with every state of an element: its name, the thing itself, and the HTML to copy. */
export function matrixPage({ title, states }: Matrix, around: Surroundings): HTMLElement {
  const locale = localeOf(around);
  const say = sayIn(locale);
  // In the documentation page the first heading is Storybook's.
  const level = around.viewMode === 'docs' ? 3 : 1;
  const sections = states.map((state) => {
    const source = dedent(state.html(say));
    const written = state.expanded ? expandHtml(source, { lang: locale }) : source;
    return make(
      'section',
      { class: 'story-state' },
      make(`h${level + 1}`, {}, state.name(say)),
      ...(state.note ? [make('p', { class: 'story-note' }, state.note(say))] : []),
      make('div', { class: 'story-live' }, toDom(written)),
      codeOf(written, say),
    );
  });
  return make('div', { class: 'story-matrix' }, make(`h${level}`, {}, title(say)), ...sections);
}

/** The HTML of a state, to copy. Scrolls, so it takes the focus and has a name. */
export function codeOf(source: string, say: Say): HTMLElement {
  const code = make(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': 'HTML' },
    make('code', { lang: 'en' }, source.trim()),
  );
  return make('details', { class: 'story-code' }, make('summary', {}, say('Voir le HTML', 'Show the HTML')), code);
}

/** Takes away the indentation that the TypeScript file gave. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0)).join('\n');
}
