import { part, type PartNode } from '../../base/plan.js';

/** What a journey tells beside the questions: a sentence that says what to do, and buttons where there is something to do. */
export interface Notice {
  readonly text: string;
  readonly acts?: readonly NoticeAct[];
  /** `step` (default): goes when another screen comes. `page`: stays until it is taken back. */
  readonly lasts?: 'step' | 'page';
}

/** A button of a notice, or a link that opens another window. Its words say what happens. */
export interface NoticeAct {
  readonly label: string;
  readonly act?: () => void;
  /** Makes it a link. */
  readonly href?: string;
}

/** The notices that stand now, each under a key: a new one for the same key takes the place of the old one. */
export class Notices {
  readonly #said = new Map<string, Notice>();

  say(key: string, notice: Notice | null): void {
    if (notice) this.#said.set(key, notice);
    else this.#said.delete(key);
  }

  /** Another screen is shown: what belonged to the last one goes. */
  leaveStep(): void {
    for (const [key, { lasts = 'step' }] of this.#said) if (lasts === 'step') this.#said.delete(key);
  }

  /** The region is there before its text comes, and only what is added is read (`aria-atomic`). */
  get region(): PartNode {
    const notices = [...this.#said].map(([key, { text, acts = [] }]) =>
      part(`notice-${key}`, 'div', { class: 'pp-notice' }, [
        part('text', 'p', {}, [text]),
        ...acts.map(({ label, href }, index) => {
          const look = { class: 'pp-button pp-button-second' };
          return href
            ? part(`link-${index}`, 'a', { ...look, href, target: '_blank', rel: 'noopener' }, [label])
            : part(`act-${index}`, 'button', { ...look, type: 'button', value: `${key} ${index}` }, [label]);
        }),
      ]),
    );
    return part('notices', 'div', { class: 'pp-notices', role: 'status', 'aria-atomic': 'false' }, notices);
  }

  /** Does what a pressed button of the region stands for. */
  press(value: string): void {
    const [key, index] = [value.slice(0, value.lastIndexOf(' ')), Number(value.slice(value.lastIndexOf(' ') + 1))];
    this.#said.get(key)?.acts?.[index]?.act?.();
  }
}
