import type { PartNode } from './plan.js';

/**
 * A full form that stands around the author's content: only the server writes it, because there nodes are still text.
 * In the page the same look comes from a shadow root with a slot, so that nothing of the author's moves.
 */
export interface WrapPlan {
  /** The made element; `inner` becomes its last child. */
  readonly outer: PartNode;
  /** Holds the author's content. */
  readonly inner: PartNode;
}

/** The same in running text: what stands around the author's words, or after them. */
export interface PhrasePlan {
  readonly around?: PartNode;
  readonly after?: PartNode;
}
