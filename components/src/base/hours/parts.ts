import type { Given } from '../given.js';
import { part, type PartNode, type Surroundings } from '../plan.js';

/** Opening hours in words, as they are at any time. */
export interface HoursText {
  /** As it follows "Open". */
  readonly text: string;
  readonly closings: readonly string[];
}

/** What the clock says of them. */
export interface HoursNow {
  readonly open: boolean;
  /** When that changes, in milliseconds since 1970. */
  readonly changes: number | null;
  readonly sentence: string;
  /** For a line that has more to say. */
  readonly short: string;
  /** Whose time it is, where the person's device has another. */
  readonly zone: string | null;
}

/** What the look of hours depends on beside the markup. What reads them may still be on its way. */
export interface HoursSurroundings extends Surroundings {
  readonly hours?: HoursText | null | undefined;
  readonly now?: HoursNow | null | undefined;
}

/** Open now, whose time, the hours, the exceptional closings. */
export function hoursParts(given: Given, { words, hours, now }: HoursSurroundings): PartNode[] {
  const text = given.get('hours') ?? hours?.text;
  const lines = [
    now && line('now', now.sentence),
    now?.zone && line('zone', words.text('channel.zone', { zone: now.zone })),
    text && line('hours', words.text('channel.hours', { hours: text })),
    ...(hours?.closings ?? []).map((closing, index) => line(`closing-${index}`, closing, 'closing')),
  ];
  return lines.filter((node) => !!node);
}

/** A fact on a line of its own. */
export const line = (name: string, text: string, kind = name): PartNode =>
  part(name, 'span', { class: `pp-channel-${kind}` }, [text]);
