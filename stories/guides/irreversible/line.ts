/** What the next posts meet. */
export type LineFault =
  | 'offline'
  | 'hanging'
  | 'lost'
  | 'tooLarge'
  | 'signIn'
  | 'mend'
  | 'changed'
  | 'tooMany'
  | 'unavailable'
  | 'failed'
  | 'slow';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the problem (RFC 9457). */
  readonly problem?: object;
}

interface Behaviour {
  /** How many posts meet it; without a number all of them, until the line is mended. */
  readonly tries?: number;
  /** `cut`: nothing arrives. `silent`: no answer comes. `lost`: the post arrives, its answer does not. */
  readonly answer: Answer | 'cut' | 'silent' | 'lost' | 'well';
  /** Milliseconds before the answer. */
  readonly after?: number;
}

/** Sentences that a service would write, in the language of the page. */
export interface ServiceWords {
  readonly mend: string;
  readonly changed: string;
}

/** The addresses that the stand-in answers, or leads to. */
export interface Addresses {
  /** Of the form. */
  readonly post: string;
  /** That keeps the session open. */
  readonly session: string;
  readonly signIn: string;
  readonly receipt: (reference: string) => string;
}

/** What the stand-in knows of the outside. */
export interface Surroundings {
  readonly real: typeof fetch;
  readonly addresses: Addresses;
  readonly words: ServiceWords;
  readonly now: () => number;
  /** When the session ends that the windows agreed on, in milliseconds since 1970. */
  readonly sessionEnds: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds that a healthy line takes, so that "sending" can be read. */
const usual = 600;
/** Milliseconds that the service gives at each press for more time. */
const sessionLength = 1_800_000;

const behaviours = ({ addresses, words }: Surroundings): Readonly<Record<LineFault, Behaviour>> => ({
  offline: { answer: 'cut', after: 0 },
  hanging: { answer: 'silent' },
  lost: { answer: 'lost', tries: 1 },
  tooLarge: { answer: { status: 413 } },
  signIn: { answer: { status: 401, problem: { signIn: addresses.signIn } }, tries: 1 },
  mend: { answer: { status: 422, problem: { errors: [{ name: 'town', detail: words.mend }] } }, tries: 1 },
  changed: { answer: { status: 409, problem: { detail: words.changed } }, tries: 1 },
  tooMany: { answer: { status: 429, headers: { 'retry-after': '8' } }, tries: 1 },
  unavailable: { answer: { status: 503, headers: { 'retry-after': '600' } } },
  failed: { answer: { status: 500 } },
  slow: { answer: 'well', after: 3000, tries: 1 },
});

/** Stands in the place of `fetch` and of a server that keeps the contract of sending (stories/decisions/0009). */
export class StandIn {
  /** How many posts left. */
  posts = 0;
  readonly #behaviours: Readonly<Record<LineFault, Behaviour>>;
  #now: Behaviour = { answer: 'well' };
  #left = 0;
  #cut = new AbortController();

  constructor(readonly around: Surroundings) {
    this.#behaviours = behaviours(around);
  }

  /** What the next posts meet, `null` for a healthy line. What waits for an answer is cut. */
  meet(fault: LineFault | null): void {
    this.#cut.abort();
    this.#cut = new AbortController();
    this.posts = 0;
    this.#now = fault ? this.#behaviours[fault] : { answer: 'well' };
    this.#left = this.#now.tries ?? Infinity;
  }

  readonly fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { post, session } = this.around.addresses;
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith(post)) return this.#post(init).then((response) => at(url, response));
    if (url.endsWith(session)) return this.#extend();
    return this.around.real(input, init);
  };

  async #post(init: RequestInit = {}): Promise<Response> {
    this.posts += 1;
    const { answer, after = usual } = this.#left > 0 ? this.#now : { answer: 'well' as const };
    this.#left -= 1;
    if (answer === 'silent') return silence(init.signal, this.#cut.signal);
    await this.around.wait(after);
    if (answer === 'cut' || answer === 'lost') throw new TypeError('Failed to fetch');
    if (answer !== 'well') return problem(answer);
    if (this.#isSignedOut) return problem({ status: 401, problem: { signIn: this.around.addresses.signIn } });
    return json(201, { location: this.around.addresses.receipt(referenceOf(init)) });
  }

  async #extend(): Promise<Response> {
    await this.around.wait(usual);
    if (this.#left > 0 && this.#now.answer === 'cut') throw new TypeError('Failed to fetch');
    if (this.#isSignedOut) return problem({ status: 401 });
    return json(200, { ends: new Date(this.around.now() + sessionLength).toISOString() });
  }

  get #isSignedOut(): boolean {
    return this.around.sessionEnds() <= this.around.now();
  }
}

/** One key, one number: sent twice, it is the same application. */
const referenceOf = ({ headers }: RequestInit): string =>
  `AL-${(new Headers(headers).get('idempotency-key') ?? '').replace(/\W/g, '').slice(0, 6).toUpperCase()}`;

const json = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const problem = ({ status, headers, problem: members }: Answer): Response =>
  new Response(JSON.stringify({ status, ...members }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** An answer made here has no address, and a place in it is read against one. */
const at = (url: string, response: Response): Response => Object.defineProperty(response, 'url', { value: url });

/** Ends only when somebody gives up. */
const silence = (...signals: (AbortSignal | null | undefined)[]): Promise<Response> =>
  new Promise((_, reject) => {
    for (const signal of signals)
      signal?.addEventListener('abort', () => reject(new TypeError('Failed to fetch')), { once: true });
  });
