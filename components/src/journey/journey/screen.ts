import type { Words } from '../../base/plan.js';
import type { Step } from '../step/step.js';

/** The title of the page: what the screen is, and "Error" first when there is one (WCAG 2.4.2, RGAA 8.6). */
export class PageTitle {
  /** The title that the server gave, without its word for an error. */
  readonly #served: string;

  constructor(
    readonly words: Words,
    readonly paged: boolean,
  ) {
    const [before = '', after = ''] = words.text('titleError', { title: '\n' }).split('\n');
    const { title } = document;
    this.#served =
      title.startsWith(before) && title.endsWith(after)
        ? title.slice(before.length, title.length - after.length)
        : title;
  }

  /** In the one-step-per-page style the server's title names the step already. */
  show(step: string, inError: boolean): void {
    const title = this.paged || !step ? this.#served : this.words.text('titleStep', { step, service: this.#served });
    document.title = inError ? this.words.text('titleError', { title }) : title;
  }
}

/**
 * The contact at the same place on every screen: after the heading block of the step.
 * The author's one is hidden, never moved; a copy that we made follows the step.
 */
export class ContactCopy {
  #copy: HTMLElement | undefined;

  constructor(readonly journey: Element) {}

  follow(step: Step): void {
    const original = [...this.journey.querySelectorAll<HTMLElement>('pp-contact')].find(
      (contact) => !contact.closest('pp-step') && !contact.hasAttribute('data-pp-part'),
    );
    if (!original) return;
    this.#copy ??= this.#makeCopy(original);
    const place = step.headingBlockEnd;
    if (place && place.nextElementSibling !== this.#copy) place.after(this.#copy);
    original.hidden = true;
  }

  #makeCopy(original: HTMLElement): HTMLElement {
    const copy = original.cloneNode(true) as HTMLElement;
    copy.setAttribute('data-pp-part', 'contact');
    copy.hidden = false;
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    return copy;
  }
}
