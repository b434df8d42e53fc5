import type { HoursElement } from '../../base/hours/hours-element.js';
import type { Words } from '../../base/plan.js';
import type { Notice, NoticeAct } from './notices.js';
import type { SendingOutcome } from './outcome.js';

/** What the sentence about a sending is made from. */
export interface SendingNews {
  readonly words: Words;
  readonly outcome: SendingOutcome;
  /** What is sent again by itself, and the moment where it lies ahead. */
  readonly again: boolean;
  /** What takes most room in the form: a file, or the question of the longest text. */
  readonly largest?: Largest | undefined;
  /** Sends again, by the person's press. */
  readonly retry: () => void;
}

export interface Largest {
  readonly what: string;
  /** Bytes of a file, characters of a text. */
  readonly size: number;
  readonly isFile: boolean;
}

/** Waits shorter than this many seconds are not worth a clock time. */
const worthSaying = 60;

/** Says what became of a sending that did not arrive, what to do, and who can help. */
export function sendingNotice(news: SendingNews): Notice {
  const { words, outcome, again } = news;
  const contact = contactIn(words);
  const sentences = [
    outcomeText(news),
    outcome.detail,
    again && againText(words, outcome.wait ?? 0),
    contact && words.text('sending.person', { contact }),
  ];
  return { text: sentences.filter(Boolean).join(' '), acts: actsFor(news) };
}

function outcomeText({ words, outcome: { outcome }, largest }: SendingNews): string {
  if (outcome !== 'tooLarge' || !largest) return words.text(`sending.${outcome}`);
  const { what, size, isFile } = largest;
  if (!isFile) return words.text('sending.tooLong', { what });
  const format = new Intl.NumberFormat(words.lang, { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 });
  return words.text('sending.tooLargeFile', { what, size: format.format(size / 1e6) });
}

function againText(words: Words, wait: number): string {
  if (wait < worthSaying) return words.text('sending.again');
  const format = new Intl.DateTimeFormat(words.lang, { timeStyle: 'short' });
  return words.text('sending.againAt', { time: format.format(Date.now() + wait * 1000) });
}

/** The button to send again stands first in each: it may hold the focus while the rest changes. */
function actsFor({ words, outcome: { outcome, location: href }, retry }: SendingNews): NoticeAct[] {
  if (outcome === 'changed') return [{ label: words.text('sending.reload'), act: () => location.reload() }];
  const again = { label: words.text('sending.retry'), act: retry };
  return outcome === 'signIn' && href ? [again, { label: words.text('sending.signInLink'), href }] : [again];
}

/** The first way to reach a person in the page, the telephone before the others. */
function contactIn(words: Words): string | undefined {
  const channel =
    document.querySelector<HoursElement>('pp-channel[type="phone"]') ??
    document.querySelector<HoursElement>('pp-channel');
  const [number, place, href, hours] = ['number', 'address', 'href', 'hours'].map((name) =>
    channel?.getAttribute(name),
  );
  const text = number?.replaceAll(' ', '\u00a0') ?? place ?? href?.replace(/^mailto:/, '');
  // Isolated: in a right-to-left page the pairs of digits would stand in the wrong order.
  const fact = text && `\u2068${text}\u2069`;
  const when = channel?.now?.short ?? hours;
  return fact && when ? words.text('contact.fact', { fact, hours: when }) : fact;
}
