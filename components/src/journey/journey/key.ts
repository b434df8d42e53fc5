const inputName = 'pp-key';

/**
 * The key that a form is sent under: a second sending with it is the first one again, for the server and for us.
 * The server writes it in a hidden input; where it did not, one is added. The entry of the history keeps it, so that the
 * page that comes back by Back or a reload has the key it left with, and a page opened anew has a new one.
 */
export class SendingKey {
  /** '' where the form does not post: nothing of it belongs into an address. */
  readonly value: string;
  readonly #slot: string;

  constructor(form: HTMLFormElement, name: string) {
    this.#slot = `${inputName}:${name}`;
    const known = form.querySelector<HTMLInputElement>(`input[name="${inputName}"]`);
    const posts = form.getAttribute('method')?.toLowerCase() === 'post';
    const input = known ?? (posts ? addInput(form) : null);
    this.value = input ? (this.#kept ?? (input.value || newKey())) : '';
    if (input) input.value = this.value;
    this.stamp();
  }

  get #kept(): string | undefined {
    return state()[this.#slot];
  }

  /** Writes the key into the entry of the history that is current now. */
  stamp(): void {
    if (this.value && this.#kept !== this.value) history.replaceState({ ...state(), [this.#slot]: this.value }, '');
  }
}

const state = (): Record<string, string | undefined> => Object(history.state) as Record<string, string | undefined>;

function addInput(form: HTMLFormElement): HTMLInputElement {
  const input = document.createElement('input');
  for (const [name, value] of [
    ['type', 'hidden'],
    ['name', inputName],
    ['data-pp-part', 'key'],
  ] as const)
    input.setAttribute(name, value);
  form.append(input);
  return input;
}

/** 128 random bits. `crypto.randomUUID` is not there on plain http; this is. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
