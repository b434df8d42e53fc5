import type { Given } from '../../base/given.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import { isSayable, servedEnd, timeOfDay } from '../../base/clock.js';

/** What only a running session knows. */
export interface RunningSession {
  /** What is said beside the quiet line: the last part of a key of the language files. */
  readonly news: 'warns' | 'last' | 'ended' | 'asking' | 'failed' | 'done' | undefined;
  /** The end on the clock of the server, and now, in milliseconds. */
  readonly until: number;
  readonly now: number;
  readonly isOver: boolean;
  /** Whether a journey keeps the answers beyond this page. */
  readonly isKept: boolean;
}

/**
 * The look of `pp-session`: a quiet line until when it is open, and a region for news.
 * The act of the quiet line is a link to another window and no button of the form: a button would post what is typed to
 * an address that is not for it, and files and passwords do not come back from there. The page with the form stays as it is.
 */
export function describeSession(given: Given, around: Surroundings, running?: RunningSession): Plan {
  const own = given.children;
  const served = servedEnd({ ends: given.get('ends'), lasts: numberFrom(given.get('lasts')), now: given.get('now') });
  // What the author wrote says the end that the page came with.
  const isOwn = own.length > 0 && (!running || (!running.news && running.until === served));
  const until = running && !isSayable(running.until, running.now) ? null : (running?.until ?? served);
  const line =
    !isOwn && !running?.news && until !== null && linePart(given, around, timeIn(given, around, until, running));
  const news = part('news', 'div', { class: 'pp-notices', role: 'status', 'aria-atomic': 'false' }, [
    running?.news && panelPart(given, around, running),
  ]);
  return {
    given: isOwn ? [] : own.map((child) => [child, { hidden: '' }] as const),
    parts: placed([line, news]),
  };
}

/** The zone of the device is the person's; a server knows that of its service. */
const timeIn = (given: Given, { words }: Surroundings, until: number, running?: RunningSession): string =>
  timeOfDay(until, words.lang, given.get('time-zone') ?? (running ? undefined : 'Europe/Paris'));

function linePart(given: Given, { words }: Surroundings, time: string): PartNode {
  const extend = given.get('extend');
  return part('line', 'p', { class: 'pp-keep' }, [
    `${words.text('session.open', { time })} `,
    extend !== null && awayPart('away', extend, words.text('session.extendAway')),
  ]);
}

const awayPart = (name: string, href: string, text: string): PartNode =>
  part(name, 'a', { href, target: '_blank' }, [text]);

function panelPart(given: Given, around: Surroundings, running: RunningSession): PartNode {
  const { news, isOver } = running;
  const { words } = around;
  const [extend, signIn] = [given.get('extend'), given.get('sign-in')];
  const isWarning = news === 'warns' || news === 'last';
  const sentence = words.text(`session.${news!}`, {
    time: timeIn(given, around, running.until, running),
    kept: words.text(running.isKept ? 'session.keptTab' : 'session.kept'),
  });
  return part('panel', 'div', { class: `pp-notice${isWarning ? ' pp-session-warning' : ''}` }, [
    part('text', 'p', {}, [sentence]),
    isOver && signIn !== null && part('sign-in', 'p', {}, [awayPart('link', signIn, words.text('session.signIn'))]),
    extend !== null &&
      part('extend', 'button', { type: 'button', class: 'pp-button pp-button-second' }, [
        words.text(isOver ? 'session.goOn' : 'session.extend'),
      ]),
  ]);
}

const numberFrom = (text: string | null): number | null => (text === null ? null : Number(text));
