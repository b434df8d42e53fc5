import type { Journey } from '../../../components/src/journey/journey/journey.js';
import type { Session } from '../../../components/src/journey/session/session.js';
import type { Say } from '../../config/words.js';
import type { Keep } from './fault-types.js';
import { examples, journeyName } from './form.js';
import type { LineFault, StandIn } from './line.js';
import { Overrides } from './overrides.js';

/** The addresses of this story and of its other pages. */
export interface Pages {
  /** This page with other settings. */
  readonly here: (settings?: { keep?: string; storage?: string }) => string;
  readonly elsewhere: string;
}

const draftKey = `plain-pied:draft:${journeyName}`;
/** More than the form has, with as many children as it takes. */
const mostScreens = 12;
const copyKey = 'story:irreversible:draft';

/** Does with the journey of the page what a person would do, and what happens to them. */
export class Bench {
  readonly #offline = new Overrides();
  #emptied: { readonly input: HTMLInputElement; readonly value: string } | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly line: StandIn,
    readonly pages: Pages,
    readonly say: Say,
    readonly keep: Keep,
    readonly storage: Overrides,
  ) {}

  get journey(): Journey {
    return this.root.querySelector('pp-journey')!;
  }

  get session(): Session {
    return this.root.querySelector('pp-session')!;
  }

  // What a person does

  /** Goes to the review, and answers on the way what has no answer yet; what the designer typed stays. */
  async fill(): Promise<void> {
    for (let screen = 0; screen < mostScreens && this.journey.current?.name !== 'review'; screen += 1) {
      this.journey.open('review');
      await this.journey.updateComplete;
      const { current } = this.journey;
      for (const [name, value] of examples) answer(current!, name, value);
      await this.journey.refresh();
    }
  }

  async choose(name: string, value: string): Promise<void> {
    type(this.root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!);
    await this.journey.refresh();
  }

  async open(step: string): Promise<void> {
    if (this.journey.current?.name === step) return;
    this.journey.open(step);
    await until(() => this.journey.current?.name === step);
    await this.journey.updateComplete;
  }

  async press(selector: string): Promise<void> {
    const button = this.root.querySelector<HTMLElement>(selector);
    button?.click();
    await this.journey.updateComplete;
  }

  goOn(): Promise<void> {
    return this.press('[data-pp-part="continue"]');
  }

  /** Answers, goes to the last step and sends. */
  async send(): Promise<string | undefined> {
    await this.fill();
    if (this.journey.current?.name !== 'review')
      return this.say('Répondez d’abord à cet écran.', 'Answer this screen first.');
    const send = '.story-trial pp-send button';
    await until(() => this.root.querySelector(send)?.getAttribute('aria-disabled') !== 'true');
    await this.press(send);
    return undefined;
  }

  // What happens to them

  async sendInto(fault: LineFault): Promise<string | undefined> {
    this.#lineIsBack();
    this.line.meet(fault);
    if (fault === 'offline') {
      this.#offline.set(navigator, 'onLine', { get: () => false });
      window.dispatchEvent(new Event('offline'));
    }
    return this.send();
  }

  /** The session ends so many seconds from now. */
  endSessionIn(seconds: number): void {
    this.session.extended(new Date(Date.now() + seconds * 1000).toISOString());
    this.session.scrollIntoView({ block: 'nearest' });
  }

  /** Two presses on Continue with an answer missing. */
  async failTwice(): Promise<void> {
    await this.fill();
    await this.open('home');
    const input = this.root.querySelector<HTMLInputElement>('input[name="town"]')!;
    this.#emptied ??= { input, value: input.value };
    type(input, '');
    for (let press = 0; press < 2; press += 1) {
      const found = new Promise((resolve) => {
        this.journey.addEventListener('pp-problems', resolve, { once: true });
      });
      await this.goOn();
      await found;
    }
  }

  /** What the browser kept cannot be read when the page comes back. The copy of the story comes back when all is mended. */
  corrupt(): void {
    this.#leave(() => {
      const text = this.#place.getItem(draftKey);
      if (text) sessionStorage.setItem(copyKey, text);
      this.#place.setItem(draftKey, (text ?? '{"version":"').slice(0, 20));
    });
  }

  /** An empty page: what the story kept goes. */
  restart(): void {
    this.#leave(() => {
      for (const storage of [sessionStorage, localStorage])
        for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
    });
  }

  get #place(): Storage {
    return this.keep === 'device' ? localStorage : sessionStorage;
  }

  /** Comes back with a healthy storage, after the journey has kept the last answers and something more was done to them. */
  #leave(act: () => void): void {
    const leave = (): void => {
      this.storage.restore();
      act();
    };
    window.addEventListener('pagehide', leave, { once: true });
    location.assign(this.pages.here({ storage: 'well' }));
  }

  #lineIsBack(): void {
    this.#offline.restore();
    this.line.meet(null);
  }

  /** Everything works again; what waits to be sent is sent, what a fault put aside comes back. */
  mend(): void {
    const wasOffline = !navigator.onLine;
    this.#lineIsBack();
    if (wasOffline) window.dispatchEvent(new Event('online'));
    if (this.#emptied?.input.value === '') type(this.#emptied.input, this.#emptied.value);
    this.#emptied = undefined;
    if (sessionEnds() <= Date.now()) this.session.extended();
    const copy = sessionStorage.getItem(copyKey);
    if (!copy && !this.storage.isSet) return;
    this.#leave(() => {
      sessionStorage.removeItem(copyKey);
      if (copy) this.#place.setItem(draftKey, copy);
    });
  }

  dispose(): void {
    this.#offline.restore();
  }
}

/** When the session of the story ends, as the windows agreed on it; never, where nothing is known. */
export function sessionEnds(): number {
  try {
    const { ends } = JSON.parse(localStorage.getItem(`plain-pied:session:${journeyName}`) ?? '{}') as { ends?: number };
    return ends ?? Infinity;
  } catch {
    return Infinity;
  }
}

/** The keys of the story, and no others. */
const isOurs = (key: string): boolean =>
  key.startsWith('story:irreversible') || (key.startsWith('plain-pied:') && key.includes(journeyName));

/** One answer of a screen, where there is none. */
function answer(screen: Element, name: string, value: string): void {
  const inputs = [...screen.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  if (inputs[0]?.type !== 'radio') {
    if (inputs[0]?.value === '') type(inputs[0], value);
  } else if (!inputs.some(({ checked }) => checked)) type(inputs.find((input) => input.value === value)!);
}

/** As if the person had typed or chosen it. */
function type(input: HTMLInputElement, value?: string): void {
  if (value === undefined) input.checked = true;
  else input.value = value;
  for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Waits for something of the page, at most about two seconds. */
async function until(test: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !test(); frame += 1)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
}
