import type { Given } from '../../base/given.js';
import { part, placed, type PartNode, type Plan, type Surroundings } from '../../base/plan.js';
import type { Stop } from './keeper.js';
import type { Keep } from './storage.js';

/** What a running journey tells of its draft. */
export interface DraftState {
  /** What the journey keeps when nothing hinders it, and what happens now. */
  readonly keep: Keep;
  readonly now: Keep;
  readonly stopped: Stop | null;
  /** The last day of what the device keeps, in words. */
  readonly end: string;
  /** Questions of the screen whose answers are never kept, and those kept after a yes. */
  readonly never: readonly string[];
  readonly ask: readonly string[];
  readonly asked: boolean;
  /** Whether the answers can be taken along, and whether others may use this computer. */
  readonly take: boolean;
  readonly shared: boolean;
}

/** Only the running journey knows what this browser keeps: without it there is nothing true to say. */
export const describeDraft = (): Plan => ({ parts: [] });

/** What is kept and until when, with its button. A sentence of the author's stands in place of ours. */
export function describeRunningDraft(given: Given, { words }: Surroundings, state: DraftState): Plan {
  const { keep, now, stopped, end, ask, asked } = state;
  const canAsk = now === 'device' && ask.length > 0;
  const never = now === 'page' ? [] : [...state.never, ...(canAsk && asked ? [] : ask)];
  const nodes = [
    !given.text && part('line', 'p', { class: 'pp-keep', role: 'status' }, [words.text(`keep.${now}`, { date: end })]),
    never.length > 0 &&
      part('never', 'p', { class: 'pp-keep' }, [words.text('keep.never', { questions: never.join(', ') })]),
    canAsk && box('ask', words.text('keep.ask', { questions: ask.join(', ') })),
    keep !== 'page' && stopped !== 'shared' && button('act', words.text(now === 'page' ? 'keep.again' : 'keep.delete')),
    keep !== 'page' && state.shared && box('shared', words.text('keep.shared')),
    state.take && takePart(words),
  ];
  return { parts: placed(nodes) };
}

function takePart(words: Surroundings['words']): PartNode {
  return part('take', 'div', { class: 'pp-draft-take' }, [
    button('print', words.text('take.print')),
    button('save', words.text('take.save')),
    part('read-label', 'label', {}, [
      words.text('take.read'),
      part('read', 'input', { type: 'file', accept: '.json,application/json' }),
    ]),
  ]);
}

const button = (name: string, text: string): PartNode =>
  part(name, 'button', { type: 'button', class: 'pp-draft-act' }, [text]);

const box = (name: string, text: string): PartNode =>
  part(`${name}-label`, 'label', { class: 'pp-draft-box' }, [part(name, 'input', { type: 'checkbox' }), text]);
