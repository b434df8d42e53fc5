import { part } from '../../base/plan.js';
import { writePartInto } from '../../base/write-dom.js';
import type { Words } from '../../base/plan.js';

let count = 0;

/** The meaning of a word that stands in a label or a legend: folded after it, and tied to the answer as its description. */
export class Beside {
  readonly #id = `pp-term-beside-${(count += 1)}`;
  #details: Element | undefined;
  #described: Element | undefined;

  /** @param place the label or legend */
  show(place: Element, word: string, definition: string, words: Words): void {
    this.#details ??= document.createElement('details');
    // What is folded describes nothing in Chromium; a hidden node that is referred to does, in every engine.
    const described = part('described', 'span', { id: this.#id, hidden: '' }, [definition]);
    const summary = part('question', 'summary', {}, [words.text('term.beside', { term: word }), described]);
    const text = part('meaning', 'p', {}, [definition]);
    writePartInto(this.#details, part('beside', 'details', { class: 'pp-why pp-term-beside' }, [summary, text]));
    if (place.nextElementSibling !== this.#details) place.after(this.#details);
    this.#describe(answerOf(place));
  }

  clear(): void {
    this.#details?.remove();
    this.#describe(undefined);
  }

  #describe(answer: Element | undefined): void {
    if (answer !== this.#described && this.#described)
      refer(this.#described, (ids) => ids.filter((id) => id !== this.#id));
    this.#described = answer;
    if (answer) refer(answer, (ids) => (ids.includes(this.#id) ? ids : [...ids, this.#id]));
  }
}

function answerOf(place: Element): Element | undefined {
  if (place instanceof HTMLLabelElement) return place.control ?? undefined;
  return place.closest('fieldset') ?? undefined;
}

function refer(element: Element, change: (ids: string[]) => string[]): void {
  const ids = change((element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean)).join(' ');
  if (ids === (element.getAttribute('aria-describedby') ?? '')) return;
  if (ids) element.setAttribute('aria-describedby', ids);
  else element.removeAttribute('aria-describedby');
}
