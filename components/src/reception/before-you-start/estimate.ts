/** Seconds that something takes: for who is quick, and for who is slow. */
type Span = readonly [quick: number, slow: number];

/**
 * What each kind of question takes, in seconds. Nothing here was measured on people who fill in forms of the kit; these are
 * assumptions from two published figures, and a service that knows better says so with `time`.
 *
 * - Reading: 195 words a minute in French, 228 in English (Trauzettel-Klosinski and Dietz, "Standardized Assessment of
 *   Reading Performance", IOVS 53, 2012). A question with its hint has about 20 words: 6 seconds; 18 for who reads three times slower.
 * - Writing: 0.28 seconds a key for an average typist, 1.2 for who does not know the keyboard (Card, Moran and Newell,
 *   "The Keystroke-Level Model", Communications of the ACM 23, 1980). An answer has about 15 characters: 4 to 18 seconds.
 * - Our assumptions: 2 to 7 seconds to choose; up to 70 to look for a number on a paper; 30 to 180 to photograph and send
 *   a document, or to explain something in one's own words.
 */
export const seconds = {
  choice: [8, 25],
  date: [8, 30],
  text: [10, 36],
  password: [20, 60],
  paper: [20, 90],
  file: [30, 180],
  long: [30, 180],
  /** Each screen: its heading, and going on. */
  step: [5, 15],
  /** Each answer, read again before sending. */
  review: [2, 8],
} as const satisfies Readonly<Record<string, Span>>;

export type Effort = Exclude<keyof typeof seconds, 'step' | 'review'>;

/**
 * Seconds to minutes, never more exact than the estimate: steps of 5 minutes up to half an hour, of 10 up to an hour, then of 15.
 * @returns from 0 where it may take less than 5 minutes
 */
export function roundedMinutes(quick: number, slow: number): [from: number, to: number] {
  const from = Math.floor(quick / 300) * 5;
  const minutes = Math.max(slow / 60, from + 1);
  const unit = minutes <= 30 ? 5 : minutes <= 60 ? 10 : 15;
  return [from, Math.ceil(minutes / unit) * unit];
}
