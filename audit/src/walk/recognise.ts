import type { Action, Reading } from './reading.js';
import { says } from './words.js';

/** Whether a button makes the last sending of the form, and what it was recognised by. */
export interface Sending {
  last: boolean;
  by: 'pp-send' | 'review' | 'words' | 'further-steps' | 'continue-words' | 'progress' | 'nothing-says-more-steps';
}

/**
 * Tells the last sending from a step, structure first. In doubt it is the last sending: a walk that stops too early
 * costs a reader some findings, and one that goes too far sends a real person's administration a made-up request.
 *
 * 1. it stands in our `pp-send`: last;
 * 2. its screen lists answers to be checked, each with a way to change it (or is our `pp-review`): last;
 * 3. its words say send: last; 4. its words say continue: a step;
 * 5. the page holds further steps, or says "step 2 of 5": a step; 6. anything else: last.
 */
export function isLastSending(reading: Reading, action: Action): Sending {
  if (action.mark === 'send') return { last: true, by: 'pp-send' };
  if (reading.review === 'yes' && action.mark !== 'continue') return { last: true, by: 'review' };
  if (says('send', action.words)) return { last: true, by: 'words' };
  if (action.mark === 'continue' || action.mark === 'start' || says('onward', action.words))
    return { last: false, by: 'continue-words' };
  if (reading.review === 'maybe' && reading.fields.length === 0) return { last: true, by: 'review' };
  if (reading.hiddenSteps > 0) return { last: false, by: 'further-steps' };
  if (reading.progress && reading.progress.at < reading.progress.of) return { last: false, by: 'progress' };
  if (action.kind === 'link') return { last: false, by: 'continue-words' };
  return { last: true, by: 'nothing-says-more-steps' };
}

/** The button or link that goes on from a screen, if there is one. */
export function wayOnward(reading: Reading): Action | undefined {
  const scored = reading.actions
    .map((action) => ({ action, score: onwardScore(reading, action) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.action;
}

function onwardScore(reading: Reading, action: Action): number {
  if (action.mark === 'back' || action.mark === 'review' || says('back', action.words)) return 0;
  if (action.mark === 'send') return 6;
  if (action.mark === 'continue') return 7;
  if (says('aside', action.words) || action.inFooter) return 0;
  const onward = says('onward', action.words);
  const send = says('send', action.words);
  if (action.kind === 'button' && action.inScreen) {
    if (action.submits) return onward ? 5 : send ? 4 : 3;
    return onward ? 5 : send ? 3 : 0;
  }
  // A link goes on only from a screen that asks nothing.
  if (action.kind === 'link' && reading.fields.length === 0 && reading.review === 'no') {
    if (action.mark === 'start') return 5;
    if (onward || says('start', action.words)) return action.buttonLike ? 4 : 2;
  }
  return 0;
}

/** How a screen lets the person go back to the one before. */
export type BackWay =
  /** `sure` is false for a link that only its address recommends: nothing is held against it when it leads elsewhere. */
  { kind: 'found'; selector: string; sure: boolean } | { kind: 'unclear'; selector: string } | { kind: 'none' };

/** @param previous address of the screen before */
export function wayBack(reading: Reading, previous: string): BackWay {
  const marked = reading.actions.find((action) => action.mark === 'back');
  if (marked) return { kind: 'found', selector: marked.selector, sure: true };
  const worded = reading.actions.find((action) => says('back', action.words) && !says('home', action.words));
  if (worded) return { kind: 'found', selector: worded.selector, sure: true };
  const target = comparable(previous);
  const led = reading.actions.find(
    (action) => action.href !== '' && comparable(action.href) === target && target !== comparable(reading.url),
  );
  if (led) return { kind: 'found', selector: led.selector, sure: true };
  const route = reading.actions.find((action) => isOtherRoute(action.href, reading.url));
  if (route) return { kind: 'found', selector: route.selector, sure: false };
  const odd = reading.actions.find(
    (action) => action.inScreen && action.kind === 'button' && isUnknown(reading, action),
  );
  return odd ? { kind: 'unclear', selector: odd.selector } : { kind: 'none' };
}

/** A link to another step in the same page is safe to follow, and may lead back. */
function isOtherRoute(href: string, here: string): boolean {
  if (!href.includes('#/')) return false;
  return href.split('#')[0] === here.split('#')[0] && comparable(href) !== comparable(here);
}

function isUnknown(reading: Reading, action: Action): boolean {
  if (action.submits && isLastSending(reading, action).by !== 'nothing-says-more-steps') return false;
  const known = (['send', 'onward', 'start', 'aside', 'home'] as const).some((kind) => says(kind, action.words));
  return !known && action.mark === 'none' && action.selector !== wayOnward(reading)?.selector;
}

/** An address without what does not name a screen: `#/step` routes count, other fragments do not. */
export function comparable(address: string): string {
  const url = new URL(address, 'http://nowhere.invalid');
  const route = url.hash.startsWith('#/') && url.hash.length > 2 ? url.hash : '';
  return `${url.origin}${url.pathname}${url.search}${route}`;
}

/**
 * Whether two looks are at the same screen, whatever was filled in, revealed or complained about in between.
 *
 * @param known the first look at the screen
 */
export function sameScreen(known: Reading, now: Reading): boolean {
  if (known.step || now.step) return known.step === now.step && samePath(known, now);
  const keys = new Set(now.fields.map((field) => field.key));
  const fieldsThere = known.fields.every((field) => keys.has(field.key));
  if (!fieldsThere || (known.fields.length === 0) !== (now.fields.length === 0)) return false;
  const sameHeading = plain(known.heading) === plain(now.heading);
  // Without fields only the words are left to tell screens apart; with errors the first heading is often theirs.
  if (known.fields.length === 0) return sameHeading && known.review === now.review && known.receipt === now.receipt;
  return sameHeading || (samePath(known, now) && now.errorsShown);
}

function samePath(a: Reading, b: Reading): boolean {
  return new URL(a.url).pathname === new URL(b.url).pathname;
}

function plain(text: string): string {
  return text.replace(/\d+/g, '').trim().toLowerCase();
}
