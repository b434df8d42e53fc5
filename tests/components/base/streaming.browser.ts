/* eslint-disable @typescript-eslint/no-deprecated -- document.write is the one way to feed a parser piece by piece */
import { expect } from '@open-wc/testing';
import '../../../components/src/locales/fr.js';

/** A page of its own, written piece by piece as a slow network brings it, with the element known from the start. */
describe('a page that comes slowly', () => {
  let frame: HTMLIFrameElement;
  let warnings: string[];

  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    warnings = [];
    const page = frame.contentDocument!;
    const url = new URL('../../../components/src', import.meta.url).href;
    page.open();
    Object.assign(frame.contentWindow!, { heard: (text: string) => warnings.push(text) });
    page.write(`<!doctype html><html lang="fr"><script>console.warn = (text) => heard(text)</script>
      <script type="module" async>
        import '${url}/locales/fr.ts'; import '${url}/define/text-field.ts'; 
        window.told = () => import('${url}/base/mends.ts'); window.ready?.(); window.isReady = true;
      </script>`);
    await new Promise<void>((resolve) => {
      const inside = frame.contentWindow as unknown as { isReady?: boolean; ready: () => void };
      if (inside.isReady) resolve();
      else inside.ready = resolve;
    });
  });

  /** The sentences come by `import()` (record 0010): what was asked for before is told by then. */
  const told = (): Promise<unknown> => (frame.contentWindow as unknown as { told: () => Promise<unknown> }).told();

  afterEach(() => {
    frame.remove();
  });

  it('complains of nothing that is still to come, and is whole in the end', async () => {
    const page = frame.contentDocument!;
    const pieces = [
      '<pp-text-field hint="Une.">',
      '<label for="nom">Nom</label>',
      '<input id="nom" name="nom">',
      '</pp-text-field>',
    ];
    for (const piece of pieces) {
      page.write(piece);
      await frame.contentWindow!.customElements.whenDefined('pp-text-field');
      await page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('pp-text-field')?.updateComplete;
    }
    page.close();
    await new Promise((resolve) => setTimeout(resolve));
    await told();
    expect(warnings).to.deep.equal([]);
    const [label, hint, control] = page.querySelector('pp-text-field')!.children;
    expect([label!.localName, hint!.textContent, control!.localName]).to.deep.equal(['label', 'Une.', 'input']);
    expect(control!.getAttribute('aria-describedby')).to.equal(hint!.id);
  });

  it('says what is missing once it has come whole', async () => {
    const page = frame.contentDocument!;
    page.write('<pp-text-field label="Nom"></pp-text-field>');
    await page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('pp-text-field')!.updateComplete;
    await told();
    expect(warnings).to.deep.equal([]);
    const parsed = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
    page.close();
    await parsed;
    await told();
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<pp-text-field label="Nom"> has no control');
  });
});
