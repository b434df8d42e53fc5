import { all, attribute, textOf, type TreeElement } from '../../components/support/find.js';

export type Answers = Record<string, string>;

/** What the service answered. */
export interface Seen {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Path that a redirect leads to, '' where there is none. */
  readonly location: string;
  /** Path that was asked for, redirects followed. */
  readonly path: string;
}

/** A person with a browser without JavaScript: keeps cookies, follows links and redirects, sends what the page holds. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    readonly headers: Record<string, string> = {},
  ) {}

  async ask(path: string, init: RequestInit = {}): Promise<Seen> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { ...this.headers, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies.set(name, value ?? '');
    }
    const location = response.headers.get('location') ?? '';
    return { status: response.status, html: await response.text(), headers: response.headers, location, path };
  }

  /** Opens a page, and what it redirects to. */
  async open(path: string): Promise<Seen> {
    const seen = await this.ask(path);
    return seen.status === 303 ? this.open(seen.location) : seen;
  }

  /** Fills in the form of a page and presses its button. What is not answered is sent as the page holds it. */
  send(page: Seen, answers: Answers = {}, pressed: readonly (readonly [string, string])[] = []): Promise<Seen> {
    const form = all(page.html, 'form').at(-1)!;
    const body = new URLSearchParams();
    for (const [name, value] of [...entriesIn(page.html, answers), ...pressed]) body.append(name, value);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.url, ...this.headers };
    return this.ask(attribute(form, 'action') ?? page.path, { method: 'POST', body: body.toString(), headers });
  }

  /** The same, then follows where the service leads. */
  async sendAndFollow(page: Seen, answers: Answers = {}): Promise<Seen> {
    const seen = await this.send(page, answers);
    return seen.status === 303 ? this.open(seen.location) : seen;
  }
}

/** What a browser would send: hidden fields, typed values, what is ticked. */
export function entriesIn(html: string, answers: Answers = {}): [string, string][] {
  const controls = ['input', 'textarea', 'select'].flatMap((tag) => all(html, tag));
  return controls.flatMap((control): [string, string][] => {
    const name = attribute(control, 'name');
    const value = name === null ? null : valueOf(control, answers[name]);
    return name === null || value === null ? [] : [[name, value]];
  });
}

function valueOf(control: TreeElement, answer: string | undefined): string | null {
  if (control.tagName === 'textarea') return answer ?? textOf(control);
  if (control.tagName === 'select') {
    const options = control.childNodes.filter(
      (node): node is TreeElement => 'tagName' in node && node.tagName === 'option',
    );
    const chosen = options.find((option) => attribute(option, 'selected') !== null) ?? options[0]!;
    return answer ?? attribute(chosen, 'value') ?? textOf(chosen).trim();
  }
  const value = attribute(control, 'value') ?? '';
  if (!['radio', 'checkbox'].includes(attribute(control, 'type') ?? '')) return answer ?? value;
  const isChosen = answer === undefined ? attribute(control, 'checked') !== null : answer === value;
  return isChosen ? value : null;
}

/** Answers that are all right, by step. */
export const goodAnswers: Record<string, Answers> = {
  you: {
    'family-name': 'Nguyên',
    'given-name': 'Adèle',
    'birth[day]': '27',
    'birth[month]': 'mars',
    'birth[year]': '1980',
  },
  home: { tenure: 'rent' },
  rent: { rent: '620', landlord: 'social' },
  address: { street: '2 rue des Lilas', postcode: '35000', town: 'Rennes' },
  household: { household: 'alone', 'with-children': 'no' },
  income: { income: 'unknown' },
  reply: { reply: 'post' },
  review: {},
};

export const allGood: Answers = Object.assign({}, ...Object.values(goodAnswers)) as Answers;

/** Answers about a child, by its place from 0. */
export const childAnswers = (entry: number, name: string, more: 'yes' | 'no'): Answers => ({
  [`children[${entry}][name]`]: name,
  [`children[${entry}][birth][day]`]: '5',
  [`children[${entry}][birth][month]`]: 'mai',
  [`children[${entry}][birth][year]`]: '2015',
  [`children[${entry}][more]`]: more,
});
