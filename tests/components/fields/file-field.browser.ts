import { expect } from '@open-wc/testing';
import { withStyles } from '../../support/browser-styles.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import {
  accessible,
  clear,
  controlsIn,
  fieldIn,
  filesNamed,
  fill,
  folded,
  mount,
  put,
  sentBy,
  settled,
} from '../../suites/field/page.js';
import { expandHtml } from '../../../components/src/server/expand.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const name = 'avis[]';
const label = 'Votre avis d’impôt';
const sentence = {
  fr: 'Choisissez un fichier : Votre avis d’impôt',
  en: 'Choose a file: Votre avis d’impôt',
};

const examples: FieldExamples = {
  tag: 'pp-file-field',
  define: () => import('../../../components/src/define/file-field.js'),
  labelAttribute: 'label',
  label,
  role: 'button',
  properties: { label, name, multiple: true },
  forms: {
    short: (more = '') => `<pp-file-field ${more} label="${label}" name="${name}" multiple></pp-file-field>`,
    mixed: (more = '') =>
      `<pp-file-field ${more} label="${label}"><input type="file" name="${name}" multiple></pp-file-field>`,
    full: (more = '') =>
      `<pp-file-field ${more}><label for="avis">${label}</label><input type="file" id="avis" name="${name}" multiple></pp-file-field>`,
  },
  untouched: [[name, '']],
  answer: { entries: [[name, 'avis.pdf']], value: 'avis.pdf' },
  other: { entries: [[name, 'autre.pdf']], value: 'autre.pdf' },
  wrong: { attributes: 'required', entries: [[name, '']], error: sentence, at: [name] },
  required: sentence,
  isFile: true,
  nameOf: (question, lang) => `${question} ${lang === 'fr' ? 'Choisir des fichiers' : 'Choose files'}`,
  wrongAttributes: [
    ['max-size="grand"', 'Write a number of megabytes'],
    ['max-files="peu"', 'Write a whole number'],
    ['kept="avis.pdf"', 'Write a JSON list'],
  ],
};

fieldContract(examples);

describe('<pp-file-field>', () => {
  afterEach(clear);
  const short = (more = ''): string => `<form>${examples.forms['short']!(more)}</form>`;
  const single = (more = ''): string =>
    `<form><pp-file-field ${more} label="${label}" name="avis"></pp-file-field></form>`;
  const sent = (place: Element): [string, string][] => sentBy(place.querySelector('form')!);
  const rows = (place: Element): string[] =>
    [...place.querySelectorAll('.pp-files > li')].map(({ textContent }) => folded(textContent));
  const press = (place: Element, text: string): HTMLElement => {
    const button = [...place.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => folded(textContent) === text,
    )!;
    button.focus();
    button.click();
    return button;
  };
  const choose = async (place: Element, ...names: string[]): Promise<void> => {
    fill(
      fieldIn(place, examples),
      names.map((file) => [controlsIn(place)[0]!.name, file]),
    );
    await settled(place);
  };

  describe('limits', () => {
    const limits = 'accept=".pdf,image/jpeg" max-size="5" max-files="3"';

    it('are said before anything is chosen, in plain words', async () => {
      const place = await mount(short(`${limits} hint="Les deux pages."`));
      const { description } = await accessible(controlsIn(place)[0]!);
      expect(description).to.equal('Les deux pages. PDF ou JPG. 5 Mo au plus par fichier. 3 fichiers au plus.');
    });

    it('are the native ones too', async () => {
      const place = await mount(short(limits));
      const input = controlsIn(place)[0] as HTMLInputElement;
      expect([input.accept, input.multiple]).to.deep.equal(['.pdf,image/jpeg', true]);
    });

    it('a file that does not fit is not taken, and the sentence names it and the mend', async () => {
      const place = await mount(short('accept=".pdf"'));
      await choose(place, 'photo.png');
      expect(sent(place)).to.deep.equal([[name, '']]);
      expect(folded(fieldIn(place, examples).errorText!)).to.equal(
        'Choisissez un fichier PDF (pas « photo.png ») : Votre avis d’impôt',
      );
      await choose(place, 'avis.pdf');
      expect(fieldIn(place, examples).errorText).to.equal(null);
    });

    it('those that fit are taken all the same', async () => {
      const place = await mount(short('accept=".pdf"'));
      await choose(place, 'avis.pdf', 'photo.png');
      expect(sent(place)).to.deep.equal([[name, 'avis.pdf']]);
      expect(fieldIn(place, examples).inError).to.equal(true);
    });

    it('more files than may be: the first ones are taken', async () => {
      const place = await mount(short('max-files="2"'));
      await choose(place, 'a.pdf', 'b.pdf', 'c.pdf');
      expect(sent(place).map(([, file]) => file)).to.deep.equal(['a.pdf', 'b.pdf']);
      expect(folded(fieldIn(place, examples).errorText!)).to.equal('Gardez 2 fichiers au plus : Votre avis d’impôt');
    });
  });

  describe('several files', () => {
    it('a second choice adds to the first', async () => {
      const place = await mount(short());
      await choose(place, 'un.pdf');
      await choose(place, 'deux.pdf');
      expect(sent(place)).to.deep.equal([
        [name, 'un.pdf'],
        [name, 'deux.pdf'],
      ]);
      expect(rows(place)).to.deep.equal(['un.pdf 7 octets Retirer un.pdf', 'deux.pdf 7 octets Retirer deux.pdf']);
    });

    it('where one is asked for, a second choice takes the place of the first', async () => {
      const place = await mount(single());
      await choose(place, 'un.pdf');
      await choose(place, 'deux.pdf');
      expect(sent(place)).to.deep.equal([['avis', 'deux.pdf']]);
    });

    it('removal leaves an undo at its place, which keeps the focus', async () => {
      const place = await mount(short());
      await choose(place, 'un.pdf', 'deux.pdf');
      const button = press(place, 'Retirer un.pdf');
      await settled(place);
      expect(sent(place)).to.deep.equal([[name, 'deux.pdf']]);
      expect(rows(place)[0]).to.equal('un.pdf est retiré. Remettre un.pdf');
      expect(document.activeElement === button).to.equal(true);
      press(place, 'Remettre un.pdf');
      await settled(place);
      expect(sent(place)).to.deep.equal([
        [name, 'un.pdf'],
        [name, 'deux.pdf'],
      ]);
    });

    it('the list is announced once as it changes', async () => {
      const place = await mount(short());
      const status = place.querySelector('[role="status"]')!;
      await choose(place, 'un.pdf');
      expect(folded(status.textContent)).to.equal('un.pdf est ajouté.');
      press(place, 'Retirer un.pdf');
      await settled(place);
      expect(folded(status.textContent)).to.equal('un.pdf est retiré.');
    });

    it('files that are dropped are taken like chosen ones', async () => {
      const place = await mount(short('accept=".pdf"'));
      const transfer = new DataTransfer();
      transfer.items.add(new File(['content'], 'tiré.pdf', { type: 'application/pdf' }));
      const zone = fieldIn(place, examples);
      const over = new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true });
      zone.dispatchEvent(over);
      expect(over.defaultPrevented).to.equal(true);
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      await settled(place);
      expect(sent(place)).to.deep.equal([[name, 'tiré.pdf']]);
    });
  });

  it('a form reset empties it', async () => {
    const place = await mount(short());
    await choose(place, 'un.pdf');
    place.querySelector('form')!.reset();
    await settled(place);
    expect(sent(place)).to.deep.equal([[name, '']]);
    expect(rows(place)).to.deep.equal([]);
  });

  it('"Take a photo" is a control of its own, and the main one still opens the photo library', async () => {
    const place = await mount(short('photo'));
    const [main, camera] = controlsIn(place) as HTMLInputElement[];
    expect([main!.hasAttribute('capture'), camera!.getAttribute('capture'), camera!.accept]).to.deep.equal([
      false,
      'environment',
      'image/*',
    ]);
    expect((await accessible(camera!)).name).to.equal('Votre avis d’impôt Prendre une photo');
    camera!.files = filesNamed(['photo.jpg']);
    camera!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(place);
    expect(sent(place).filter(([, file]) => file)).to.deep.equal([[name, 'photo.jpg']]);
  });

  it('each input lies over its words, at 320 px too', async () => {
    await withStyles();
    const place = await mount(`<div style="inline-size: 18rem">${short('photo')}</div>`);
    const boxes = [...place.querySelectorAll('input[type="file"], .pp-choose')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map(Math.round);
    });
    expect(boxes[0]).to.deep.equal(boxes[1]);
    expect(boxes[2]).to.deep.equal(boxes[3]);
  });

  describe('"I do not have this document"', () => {
    it('is an answer that does not block', async () => {
      const place = await mount(short('missing required'));
      const field = fieldIn(place, examples);
      expect(folded(field.check()!.text)).to.equal(
        'Choisissez un fichier, ou cochez « Je n’ai pas ce document » : Votre avis d’impôt',
      );
      const box = controlsIn(place).at(-1) as HTMLInputElement;
      expect(await accessible(box)).to.deep.equal({
        role: 'checkbox',
        name: 'Je n’ai pas ce document',
        description: 'Continuez sans lui. Nous vous dirons comment faire.',
      });
      box.click();
      expect(sent(place)).to.deep.equal([
        [name, ''],
        ['avis-missing[]', 'yes'],
      ]);
      expect(field.check()).to.equal(null);
      expect(field.question!.display([['avis-missing[]', 'yes']], { lang: 'fr', text: (key) => key })).to.equal(
        'file.missing',
      );
    });
  });

  describe('files that the server has already', () => {
    const kept = `kept='[{"id":"7f","name":"avis.pdf","size":120000}]'`;

    it('are named, travel by their ids, and count as the answer', async () => {
      const place = await mount(short(`required ${kept}`));
      expect(rows(place)).to.deep.equal(['Nous avons déjà : avis.pdf 120 ko Retirer avis.pdf']);
      expect(sent(place)).to.deep.equal([
        [name, ''],
        ['avis-kept[]', '7f'],
      ]);
      expect(fieldIn(place, examples).check()).to.equal(null);
    });

    it('can be removed and put back', async () => {
      const place = await mount(short(kept));
      press(place, 'Retirer avis.pdf');
      await settled(place);
      expect(sent(place)).to.deep.equal([
        [name, ''],
        ['avis-removed[]', '7f'],
      ]);
      press(place, 'Remettre avis.pdf');
      await settled(place);
      expect(sent(place)[1]).to.deep.equal(['avis-kept[]', '7f']);
    });

    it('without a script the buttons ask the server', () => {
      const place = put(expandHtml(short(kept), { lang: 'fr' }));
      const button = place.querySelector<HTMLButtonElement>('.pp-files button')!;
      expect([button.type, button.name, button.value, button.formNoValidate]).to.deep.equal([
        'submit',
        'pp-remove-file',
        '7f',
        true,
      ]);
    });
  });
});
