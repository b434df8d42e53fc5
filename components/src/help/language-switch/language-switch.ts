import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { followKept, isKept, stopFollowingKept } from '../../base/kept.js';
import { languageOf } from '../../base/language.js';
import { PartsElement } from '../../base/parts-element.js';
import type { Plan } from '../../base/plan.js';
import { text } from '../../base/property.js';
import { warn, whenParsed } from '../../base/warn.js';
import { describeLanguageSwitch, isCurrent, languagesIn, linksIn } from './describe.js';

/** Detail of `pp-language`. */
export interface LanguageDetail {
  /** The language that the person chose. */
  readonly lang: string;
}

/** Languages that are written from right to left (Unicode CLDR, `layout.orientation`). */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)/i;

/**
 * The languages of a service, each in its own words: a link to the same step, where the answers are.
 *
 * The address of the step (`#/home`) goes along, and a running journey of the same `name` keeps the answers in this tab.
 * Where it keeps none, and without a script, a sentence says before it happens that what is typed would be lost: no button
 * sends the answers, because the first button of a form is the one that Enter presses.
 *
 * A language without an address is one that the kit alone speaks: a button sets `lang` and `dir` on `<html>`, and every
 * element follows. Use it where the service changes its own words on `pp-language`; text that stays in another language
 * than the page says is read out wrongly.
 *
 * @summary The languages of a service; answers are kept.
 * @tag pp-language-switch
 *
 * @slot - The full form: a `<nav>` with `<a href hreflang>` for each language. Its name, `lang` and `aria-current` are added.
 *
 * @fires {CustomEvent<LanguageDetail>} pp-language - A button was pressed. Prevented, the page's `lang` stays as it is.
 */
export class LanguageSwitch extends PartsElement {
  static override readonly describe = describeLanguageSwitch;

  static override properties: PropertyDeclarations = {
    languages: text(),
  };

  /** JSON list, in the order to show: `[{"lang": "fr", "href": "/fr/demande", "label": "Français"}]`; `label` may be left out. */
  declare languages: string | null;

  /** Links whose step we wrote: the next press writes it again. */
  readonly #led = new WeakSet<HTMLAnchorElement>();

  constructor() {
    super();
    this.languages = null;
    this.addEventListener('click', (event) => this.#onClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followKept(this.#onKept);
    // A journey may stand further down the page.
    whenParsed(this.#onKept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopFollowingKept(this.#onKept);
  }

  protected override describe(): Plan {
    return describeLanguageSwitch(this.given, {
      ...this.surroundings,
      current: languageOf(this),
      losing: () => [...this.ownerDocument.querySelectorAll('pp-journey')].some((journey) => !isKept(journey)),
      running: true,
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    whenParsed(() => this.isConnected && this.#warnOf());
  }

  #warnOf(): void {
    const { valid, invalid } = languagesIn(this.given);
    const langs = [...valid.map(({ lang }) => lang), ...linksIn(this.given).map((link) => link.get('hreflang')!)];
    const current = languageOf(this);
    for (const { lang, href } of invalid)
      warn(
        this,
        lang === undefined
          ? `has an item without "lang" (${href ?? '{}'}). Write its language tag, such as "en".`
          : `cannot read the language tag "${lang}". Write one such as "en" or "fr-CA".`,
      );
    if (langs.length === 0 && invalid.length === 0)
      warn(
        this,
        'has no languages. Add languages=\'[{"lang": "fr", "href": "…"}]\', or a <nav> with <a href hreflang>.',
      );
    else if (langs.length > 0 && !langs.some((lang) => isCurrent(lang, current, langs)))
      warn(
        this,
        `does not have the language of this page, lang="${current}". Add it, so that people see where they are.`,
      );
  }

  #onClick({ target }: Event): void {
    const chosen = target instanceof Element ? target.closest('a[hreflang], .pp-language-kit > button') : null;
    if (chosen instanceof HTMLAnchorElement) this.#lead(chosen);
    else if (chosen) this.#choose(chosen.getAttribute('lang')!);
  }

  /** The same step in the other language. */
  #lead(link: HTMLAnchorElement): void {
    if (link.hash && !this.#led.has(link)) return;
    this.#led.add(link);
    link.hash = location.hash;
  }

  #choose(lang: string): void {
    const event = new CustomEvent<LanguageDetail>('pp-language', { detail: { lang }, bubbles: true, cancelable: true });
    if (!this.dispatchEvent(event)) return;
    const { documentElement } = this.ownerDocument;
    documentElement.lang = lang;
    documentElement.dir = rightToLeft.test(lang) ? 'rtl' : 'ltr';
  }

  readonly #onKept = (): void => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'pp-language-switch': LanguageSwitch;
  }
  interface HTMLElementEventMap {
    'pp-language': CustomEvent<LanguageDetail>;
  }
}
