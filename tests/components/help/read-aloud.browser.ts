import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/src/locales/en.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/define/radio-group.js';
import '../../../components/src/define/read-aloud.js';
import '../../../components/src/define/text-field.js';
import { elementContract } from '../../suites/element-contract.js';
import { accessible, clear, folded, mount, settled, warningsOf } from '../../suites/field/page.js';
import { withStyles } from '../../support/browser-styles.js';

interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

const local = (lang: string): FakeVoice => ({ name: `local ${lang}`, lang, localService: true });
const distant = (lang: string): FakeVoice => ({ name: `distant ${lang}`, lang, localService: false });

class FakeUtterance extends EventTarget {
  voice: FakeVoice | null = null;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

/** A device that speaks: what it says is kept, and goes on when the test says so. */
class FakeSynthesis extends EventTarget {
  voices: FakeVoice[] = [local('fr-FR'), local('en-GB'), distant('fr-FR')];
  readonly said: FakeUtterance[] = [];
  cancelled = 0;
  getVoices(): FakeVoice[] {
    return this.voices;
  }
  speak(utterance: FakeUtterance): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.cancelled += 1;
  }
  /** The device has said the last text to its end. */
  end(): void {
    this.said.at(-1)!.dispatchEvent(new Event('end'));
  }
  /** It begins a word. */
  reach(charIndex: number, charLength: number): void {
    this.said.at(-1)!.dispatchEvent(Object.assign(new Event('boundary'), { charIndex, charLength, name: 'word' }));
  }
}

let device = new FakeSynthesis();
Object.defineProperty(window, 'speechSynthesis', { configurable: true, get: () => device });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: FakeUtterance });

elementContract({
  tag: 'pp-read-aloud',
  short: '<pp-read-aloud></pp-read-aloud>',
  changes: { for: 'somewhere' },
  says: { fr: 'Écouter', en: 'Listen' },
  offPaper: true,
  scriptOnly: '.pp-read-act, .pp-read-none',
});

const page = `<section id="step"><h2>Votre logement</h2>
  <pp-text-field label="Commune" name="town" hint="Celle de votre adresse." error="Écrivez votre commune." required></pp-text-field>
  <pp-radio-group legend="Êtes-vous locataire ?" name="tenant" options='[{"value":"y","label":"Oui"},{"value":"n","label":"Non"}]' required></pp-radio-group>
  <p hidden>Rien à lire.</p>
  <label for="s">Étage</label> <select id="s" name="s"><option>Premier</option><option>Second</option></select>
</section><pp-read-aloud for="step"></pp-read-aloud>`;

const buttonIn = (place: Element): HTMLButtonElement => place.querySelector('pp-read-aloud button')!;
const highlighted = (): string => {
  const range = [...(CSS.highlights.get('pp-read-aloud') ?? [])][0];
  return range ? range.toString() : '';
};

/** Lets the device say everything, and returns what it said. */
async function heard(place: Element): Promise<string[]> {
  buttonIn(place).click();
  for (let count = -1; count !== device.said.length;) {
    count = device.said.length;
    device.end();
    await settled(place);
  }
  return device.said.map(({ text }) => folded(text));
}

describe('pp-read-aloud', () => {
  before(withStyles);
  beforeEach(() => (device = new FakeSynthesis()));
  afterEach(clear);

  it('reads question, hint, error and choices in the order of the page, and nothing that is not seen', async () => {
    expect(await heard(await mount(page))).to.deep.equal([
      'Votre logement',
      'Commune',
      'Celle de votre adresse.',
      'Erreur : Écrivez votre commune.',
      'Êtes-vous locataire ?',
      'Oui',
      'Non',
      'Étage',
      'Premier, Second',
    ]);
  });

  it('reads with a voice of the device alone, in the language of the page', async () => {
    const place = await mount(page, 'en');
    buttonIn(place).click();
    expect(device.said[0]!.voice).to.include({ lang: 'en-GB', localService: true });
    clear();
    device = new FakeSynthesis();
    buttonIn(await mount(page, 'fr')).click();
    expect(device.said[0]!.voice).to.include({ lang: 'fr-FR', localService: true });
  });

  it('never begins by itself', async () => {
    await mount(page);
    device.dispatchEvent(new Event('voiceschanged'));
    expect(device.said).to.deep.equal([]);
  });

  it('is a button that says what it does, by keyboard too, and stops at the next press', async () => {
    const place = await mount(page);
    expect(await accessible(buttonIn(place))).to.include({ role: 'button', name: 'Écouter cette partie' });
    buttonIn(place).focus();
    await sendKeys({ press: 'Enter' });
    await settled(place);
    expect(buttonIn(place).textContent).to.equal('Arrêter la lecture');
    expect(document.activeElement).to.equal(buttonIn(place));
    const { cancelled } = device;
    await sendKeys({ press: ' ' });
    await settled(place);
    expect(device.cancelled).to.be.above(cancelled);
    expect(buttonIn(place).textContent).to.equal('Écouter cette partie');
    device.end();
    await settled(place);
    expect(device.said).to.have.length(1);
  });

  it('stops at Escape, when the step changes, and when it leaves the page', async () => {
    for (const stop of [
      () => sendKeys({ press: 'Escape' }),
      (place: Element) => Promise.resolve(place.dispatchEvent(new Event('pp-step-change', { bubbles: true }))),
      (place: Element) => Promise.resolve(place.querySelector('pp-read-aloud')!.remove()),
    ]) {
      device = new FakeSynthesis();
      const place = await mount(page);
      buttonIn(place).click();
      const { cancelled } = device;
      await stop(place);
      expect(device.cancelled, String(stop)).to.be.above(cancelled);
      clear();
    }
  });

  it('shows what it reads: the text, then each word', async () => {
    if (!('highlights' in CSS)) return;
    const place = await mount(page);
    buttonIn(place).click();
    expect(folded(highlighted())).to.equal('Votre logement');
    device.reach(6, 8);
    expect(highlighted()).to.equal('logement');
    device.end();
    expect(folded(highlighted())).to.equal('Commune');
    buttonIn(place).click();
    expect(highlighted()).to.equal('');
  });

  it('says that there is no voice, and offers no button', async () => {
    device.voices = [distant('fr-FR'), local('de-DE')];
    const place = await mount(page);
    expect(place.querySelector('pp-read-aloud button')).to.equal(null);
    expect(place.querySelector('pp-read-aloud')!.textContent).to.equal(
      'Cet appareil n’a pas de voix pour lire cette page.',
    );
  });

  it('waits for the voices of the device before it says anything', async () => {
    device.voices = [];
    const place = await mount(page);
    expect(place.querySelector('pp-read-aloud')!.textContent).to.equal('');
    device.voices = [local('fr-CA')];
    device.dispatchEvent(new Event('voiceschanged'));
    await settled(place);
    expect(buttonIn(place).textContent).to.equal('Écouter cette partie');
  });

  it('a place that is not there: one warning, and it reads what is around', async () => {
    let place!: HTMLElement;
    const warnings = await warningsOf(async () => {
      place = await mount('<form><p>Bonjour.</p><pp-read-aloud for="nowhere"></pp-read-aloud></form>');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('nowhere');
    expect(await heard(place)).to.deep.equal(['Bonjour.']);
  });
});
