import { expect } from '@open-wc/testing';
import { clear, controlsIn, fieldIn, fill, folded, mount, sentBy, settled } from '../../suites/field/page.js';
import '../../../components/src/define/file-field.js';
import '../../../components/src/locales/fr.js';

const name = 'avis[]';
const examples = { tag: 'pp-file-field' };

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly file?: string;
}

const short = (more = ''): string =>
  `<form><pp-file-field ${more} label="Votre avis d’impôt" name="${name}" multiple></pp-file-field></form>`;
const sent = (place: Element): [string, string][] => sentBy(place.querySelector('form')!);
const rows = (place: Element): string[] =>
  [...place.querySelectorAll('.pp-files > li')].map(({ textContent }) => folded(textContent));
const press = (place: Element, text: string): void =>
  [...place.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => folded(textContent) === text)!.click();
const choose = async (place: Element, ...names: string[]): Promise<void> => {
  fill(
    fieldIn(place, examples),
    names.map((file) => [controlsIn(place)[0]!.name, file]),
  );
  await settled(place);
};

describe('<pp-file-field upload>, sent when chosen', () => {
  afterEach(clear);
  const requests: Sent[] = [];
  const { fetch: nativeFetch, XMLHttpRequest: nativeRequest } = window;
  /** Status and body for a file; `null` where no answer comes, 0 where the line is dead. */
  let answer: (file: string) => readonly [status: number, body?: unknown] | null;

  /** Stands in for the request that sends a file: what the field asks of it, and no more. */
  class Request {
    status = 0;
    responseText = '';
    onloadend: (() => void) | null = null;
    readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = {
      onprogress: null,
    };
    #url = '';

    open(_method: string, url: string): void {
      this.#url = url;
    }

    setRequestHeader(): void {
      // The server of these tests answers alike to every header.
    }

    abort(): void {
      this.onloadend?.();
    }

    send(body: FormData): void {
      const file = (body.get('file') as File).name;
      requests.push({ method: 'POST', url: this.#url, file });
      const answered = answer(file);
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      if (!answered) return;
      queueMicrotask(() => {
        this.status = answered[0];
        this.responseText = JSON.stringify(answered[1] ?? null);
        this.onloadend?.();
      });
    }
  }

  beforeEach(() => {
    requests.length = 0;
    answer = (file) => [201, { id: `id-${file}`, name: file, size: 7 }];
    window.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
    window.fetch = (input, init) => {
      requests.push({ method: init?.method ?? 'GET', url: input as string });
      return Promise.resolve(new Response());
    };
  });
  afterEach(() => Object.assign(window, { fetch: nativeFetch, XMLHttpRequest: nativeRequest }));

  const uploads = (more = ''): string => short(`upload="/televersement" ${more}`);
  const soon = async (holds: () => boolean): Promise<void> => {
    for (let frames = 0; frames < 300 && !holds(); frames += 1) await new Promise(requestAnimationFrame);
    expect(holds()).to.equal(true);
  };

  it('travels at once; then only its id goes with the form', async () => {
    const place = await mount(uploads());
    await choose(place, 'avis.pdf');
    await soon(() => rows(place)[0] === 'avis.pdf 7 octets Envoyé Retirer avis.pdf');
    expect(requests).to.deep.equal([{ method: 'POST', url: '/televersement', file: 'avis.pdf' }]);
    expect(sent(place)).to.deep.equal([
      [name, ''],
      ['avis-kept[]', 'id-avis.pdf'],
    ]);
  });

  it('while it travels it is still in the form: nothing is lost by sending early', async () => {
    answer = () => null;
    const place = await mount(uploads());
    await choose(place, 'avis.pdf');
    expect(rows(place)).to.deep.equal(['avis.pdf 7 octets Envoi en cours Retirer avis.pdf']);
    expect(place.querySelector('progress')!.value).to.equal(0.5);
    expect(sent(place)).to.deep.equal([[name, 'avis.pdf']]);
  });

  it('a dead line: it goes with the form, and can be tried again', async () => {
    answer = () => [0];
    const place = await mount(uploads());
    await choose(place, 'avis.pdf');
    await soon(() => rows(place)[0]!.includes('partira avec le formulaire'));
    expect(sent(place)).to.deep.equal([[name, 'avis.pdf']]);
    answer = () => [201, { id: '1', name: 'avis.pdf' }];
    press(place, 'Réessayer avis.pdf');
    await soon(() => rows(place)[0]!.includes('Envoyé'));
    expect(sent(place)).to.deep.equal([
      [name, ''],
      ['avis-kept[]', '1'],
    ]);
  });

  it('a file that the server refuses is not kept, and its sentence is shown', async () => {
    answer = () => [422, { detail: 'Choisissez un fichier sans mot de passe.' }];
    const place = await mount(uploads());
    await choose(place, 'avis.pdf');
    await soon(() => fieldIn(place, examples).inError);
    expect(fieldIn(place, examples).errorText).to.equal('Choisissez un fichier sans mot de passe.');
    expect(sent(place)).to.deep.equal([[name, '']]);
  });

  it('a removed one is deleted on the server once the form is sent, not before', async () => {
    const place = await mount(uploads());
    await choose(place, 'avis.pdf');
    await soon(() => rows(place)[0]!.includes('Envoyé'));
    press(place, 'Retirer avis.pdf');
    await settled(place);
    expect(requests.length).to.equal(1);
    const form = place.querySelector('form')!;
    form.target = 'nowhere';
    form.append(Object.assign(document.createElement('iframe'), { name: 'nowhere' }));
    form.requestSubmit();
    await soon(() => requests.length === 2);
    expect(requests[1]).to.deep.equal({ method: 'DELETE', url: '/televersement/id-avis.pdf' });
  });
});
