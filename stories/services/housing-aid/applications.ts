import { randomBytes, randomInt } from 'node:crypto';
import { once, type Entries, type KeptSending } from '../../../components/src/server/index.js';
import { dayAfter, dayOf } from './dates.js';

/** An application that was sent. A real service keeps it in its database; this one in memory. */
export interface Application {
  /** Number to quote on the telephone. It opens nothing. */
  readonly reference: string;
  /** Secret part of the receipt's address: 192 random bits. */
  readonly link: string;
  /** What was sent, then each correction. */
  readonly versions: { readonly entries: Entries; readonly at: Date }[];
  /** Last day to open the receipt, to correct and to withdraw: ISO date, included. */
  readonly until: string;
  /** Last day of our answer. */
  readonly answerBy: string;
  withdrawnAt: Date | null;
}

const daysOpen = 30;
const daysToAnswer = 42;

export const newSecret = (): string => randomBytes(24).toString('base64url');

/** The applications, each found by its link, or by the key that its page was sent with. */
export class Applications {
  readonly #byLink = new Map<string, Application>();
  readonly #sent = new Map<string, KeptSending<Application>>();
  readonly #once = once<Application>({ store: this.#sent });

  constructor(
    readonly now: () => Date,
    /** The oldest go first when there are more. */
    readonly most = 10_000,
  ) {}

  get count(): number {
    return this.#byLink.size;
  }

  /**
   * Records what was sent. A page sent twice (a double press, a reload, Back and Send) is one application:
   * the same answers change nothing, other answers are a correction, so nothing the person wrote is lost.
   */
  send(key: string, entries: Entries): Promise<Application> {
    return this.#once(
      [['pp-key', key], ...entries],
      () => this.#record(entries),
      (known) => {
        this.correct(known, entries);
        return known;
      },
    );
  }

  #record(entries: Entries): Application {
    const at = this.now();
    const application: Application = {
      reference: this.#newReference(),
      link: newSecret(),
      versions: [{ entries, at }],
      until: dayAfter(at, daysOpen),
      answerBy: dayAfter(at, daysToAnswer),
      withdrawnAt: null,
    };
    this.#byLink.set(application.link, application);
    if (this.#byLink.size > this.most) this.#drop([...this.#byLink.values()][0]!);
    return application;
  }

  /** What a page with this key made. */
  sentWith(key: string | null): Application | undefined {
    return this.#sent.get(key ?? '')?.answer;
  }

  byLink(link: string): Application | undefined {
    return this.#byLink.get(link);
  }

  /** The receipt opens, and the application can be changed, until the end of the stated day. */
  isOpen({ until }: Application): boolean {
    return dayOf(this.now()) <= until;
  }

  correct(application: Application, entries: Entries): void {
    application.versions.push({ entries, at: this.now() });
  }

  withdraw(application: Application): void {
    application.withdrawnAt ??= this.now();
  }

  resume(application: Application): void {
    application.withdrawnAt = null;
  }

  #newReference(): string {
    const digits = (): string => String(randomInt(10_000)).padStart(4, '0');
    return `AL ${digits()} ${digits()}`;
  }

  #drop(application: Application): void {
    this.#byLink.delete(application.link);
    for (const [key, { answer }] of this.#sent) if (answer === application) this.#sent.delete(key);
  }
}
