import { part, type PartNode, type Words } from '../../base/plan.js';
import { writePartInto } from '../../base/write-dom.js';
import { writtenDate } from '../../base/written-date.js';
import { isSecret } from '../draft/values.js';
import { Step } from '../step/step.js';
import { onlyIfWords } from '../step/when-words.js';
import { controlsOf, type TypedControl } from './controls.js';
import type { Journey } from './journey.js';

/** A list with more options than this is a line to write on: more boxes would fill the page. */
const mostBoxes = 12;
/** Lines to write on where a text area says nothing more. */
const fewestLines = 4;

type Content = (PartNode | string)[];

/**
 * The paper twin: while the page is printed, each answer stands beside its control as text in full, and what is not
 * answered is a line or boxes. What is added is hidden on the screen, and is gone after printing.
 * What can be done without a script (every step, helps and contact unfolded) is in print.css.
 */
export class Paper {
  #added: Element[] = [];
  #focused: HTMLElement | null = null;
  /** True between the two events of a printing: the media may change and change back in between, page by page. */
  #printing = false;

  constructor(
    readonly journey: Journey,
    readonly form: HTMLFormElement,
  ) {}

  listen(signal: AbortSignal): void {
    Step.onlyIf = onlyIfWords;
    for (const step of this.#steps) step.requestUpdate();
    const media = matchMedia('print');
    const onEvent = ({ type }: Event): void => {
      this.#printing = type === 'beforeprint';
      this.#update(this.#printing);
    };
    window.addEventListener('beforeprint', onEvent, { signal });
    window.addEventListener('afterprint', onEvent, { signal });
    // Safari before 13 and tools that make a PDF change the media alone.
    media.addEventListener('change', () => this.#update(this.#printing || media.matches), { signal });
    signal.addEventListener('abort', () => this.#update(false));
    if (media.matches) this.#update(true);
  }

  get #steps(): Step[] {
    return [...this.journey.querySelectorAll<Step>('pp-step')];
  }

  #update(onPaper: boolean): void {
    for (const added of this.#added) added.remove();
    this.#added = [];
    for (const step of this.#steps) step.removeAttribute('data-pp-paper');
    if (onPaper) this.#prepare();
    // What is not printed cannot hold the focus meanwhile.
    else if (document.activeElement === document.body) this.#focused?.focus({ preventScroll: true });
  }

  #prepare(): void {
    const { words } = this.journey;
    const { activeElement } = document;
    if (activeElement !== document.body) this.#focused = activeElement as HTMLElement | null;
    const closed = this.journey.overview.flatMap(({ state, name }) => (state === 'closed' ? [name] : []));
    for (const step of this.#steps) {
      // One empty screen of a repeated part is enough: it says to copy itself.
      if (closed.includes(step.name ?? '')) step.setAttribute('data-pp-paper', step.entry > 0 ? 'none' : 'closed');
    }
    for (const control of controlsOf(this.form)) {
      // What stands in for a list has no answer of its own.
      if (['radio', 'checkbox'].includes(control.type) || control.matches('.pp-combobox')) continue;
      const blank = control.closest('[data-pp-paper]') !== null;
      const width = control.getAttribute('data-pp-width') ?? undefined;
      const twin = { class: 'pp-paper-answer', hidden: '', 'data-pp-width': width };
      this.#add(part('paper-answer', 'span', twin, answerOf(control, blank, words)), (made) => control.after(made));
    }
    const lists = new Map(this.#steps.map((step) => [step.dataset['ppPaper'] === 'none' ? null : step.repeat, step]));
    for (const [list, last] of lists)
      if (list) this.#add(paragraph('paper-again', words.text('paper.again')), (made) => last.append(made));
    this.#add(part('paper-foot', 'div', { class: 'pp-paper', hidden: '' }, this.#foot(words)), (made) =>
      this.journey.append(made),
    );
  }

  #add(node: PartNode, put: (made: Element) => void): void {
    const made = writePartInto(document.createElement(node.tag), node);
    put(made);
    this.#added.push(made);
  }

  /** Where the pages go, and where they come from: the address without what may name the person. */
  #foot(words: Words): Content {
    const ways = (['post', 'visit'] as const).flatMap((type) =>
      [...document.querySelectorAll(`pp-channel[type=${type}][address]`)]
        .filter((channel) => !channel.closest('[data-pp-part]'))
        .map((channel, index) => {
          const hours = channel.querySelector('.pp-channel-hours')?.textContent;
          const way = words.text(`paper.${type}`, { address: channel.getAttribute('address')! });
          return part(`${type}-${index}`, 'p', {}, [hours ? `${way} ${hours}.` : way]);
        }),
    );
    const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
    const { origin, pathname } = location;
    return [...ways, part('printed', 'p', {}, [words.text('paper.printed', { date, address: origin + pathname })])];
  }
}

const paragraph = (name: string, text: string): PartNode => part(name, 'p', { class: 'pp-paper', hidden: '' }, [text]);

/** What stands on paper in place of a control; nothing is a line to write on. */
function answerOf(control: TypedControl, blank: boolean, words: Words): Content {
  const { type } = control;
  const value = blank ? '' : control.value;
  if (isSecret(control)) return [words.text('paper.password')];
  if (type === 'file') return [words.text('paper.file'), ...fileNames(control as HTMLInputElement, blank)];
  if (control instanceof HTMLSelectElement) return optionsOf(control, blank);
  if (control instanceof HTMLTextAreaElement && !value)
    return Array.from({ length: Math.max(control.rows, fewestLines) }, (_, index) => box('line', index));
  if (type !== 'date') return value ? [value] : [];
  return value
    ? [writtenDate(value, words.lang)!]
    : ['day', 'month', 'year'].flatMap((name, index) => [`${words.text(`date.${name}`)} `, box('part', index), ' ']);
}

const fileNames = ({ files }: HTMLInputElement, blank: boolean): string[] =>
  blank || !files ? [] : [...files].map(({ name }) => ` ${name}`);

function optionsOf({ options, selectedOptions }: HTMLSelectElement, blank: boolean): Content {
  const isAnswer = ({ value }: HTMLOptionElement): boolean => value !== '';
  const chosen = blank ? [] : [...selectedOptions].filter(isAnswer);
  if (chosen.length > 0) return [chosen.map(({ label }) => label).join(', ')];
  const offered = [...options].filter(isAnswer);
  return offered.length > mostBoxes
    ? []
    : offered.map(({ label }, index) => part(`option-${index}`, 'span', {}, [box('tick', index), label]));
}

const box = (kind: 'line' | 'part' | 'tick', index: number): PartNode =>
  part(`${kind}-${index}`, 'span', { class: `pp-paper-${kind}` });
