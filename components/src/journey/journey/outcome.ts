/** An error that the server found. */
export interface SentError {
  /** Name on the wire, '' for the whole form. */
  readonly name: string;
  /** The sentence for the person. */
  readonly detail: string;
}

/**
 * What a sending came to; the cases stand in `components/vectors/sending.json`.
 * `unreadable` is an answer for a browser, not for a script: the form is posted once more natively.
 */
export interface SendingOutcome {
  readonly outcome:
    | 'arrived'
    | 'mend'
    | 'signIn'
    | 'changed'
    | 'tooLarge'
    | 'busy'
    | 'failed'
    | 'offline'
    | 'unreachable'
    | 'silent'
    | 'unreadable';
  /** Where to go on (`arrived`), or where to sign in (`signIn`). */
  readonly location?: string | undefined;
  readonly errors?: readonly SentError[];
  /** Seconds to wait before the next try; `null` where the server did not say. */
  readonly wait?: number | null;
  /** The service's own sentence (`detail` of RFC 9457). */
  readonly detail?: string | undefined;
}

/** The outcome where no answer came. */
export const noAnswer = (online: boolean, timedOut: boolean): SendingOutcome => ({
  outcome: timedOut ? 'silent' : online ? 'unreachable' : 'offline',
});
