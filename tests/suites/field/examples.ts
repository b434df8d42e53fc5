/** The entries of a form as they travel, in order. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** One sentence in the two languages of the kit. */
export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

/** A way to answer the question. */
export interface Answer {
  /** What travels. */
  readonly entries: Entries;
  /** The property `value` of the element. */
  readonly value: string;
}

/** An answer that has to be mended. */
export interface WrongAnswer {
  /** Attributes of the element that make the answer wrong, for example `maxlength="10"`. */
  readonly attributes: string;
  readonly entries: Entries;
  readonly error: Sentence;
  /** Names of the controls at fault; none where no single control is (radios). */
  readonly at: readonly string[];
}

/** Markup of the same question; `attributes` are added to the element. */
export type Form = (attributes?: string) => string;

/** What the contract has to know of a field. Everything in it comes from the specification, nothing from the code. */
export interface FieldExamples {
  readonly tag: string;
  /** Registers the element; called once, after the tests that need an unknown tag. */
  readonly define: () => Promise<unknown>;
  /** The attribute that carries the question. */
  readonly labelAttribute: 'label' | 'legend';
  readonly label: string;
  /** What the label that the element makes says after the question: a currency. */
  readonly labelEnd?: Sentence;
  /** Role of what carries the name of the question. */
  readonly role: 'textbox' | 'group' | 'combobox' | 'checkbox' | 'button';
  /** Properties that make the short form in script; `required` left out. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The short form first. All ask the same question under the same names. */
  readonly forms: Readonly<Record<string, Form>>;
  /** Whether each control says that an answer is needed; not where one of several boxes is enough. */
  readonly isRequiredOnControls?: false;
  /** Attributes that make the field come with an answer; by default the answer as `value`. */
  readonly came?: string;
  /** Files only a person chooses: no script and no markup gives one as the answer. Entries name them. */
  readonly isFile?: true;
  /** The whole name of the control, where more than the question is part of it. */
  readonly nameOf?: (label: string, lang: 'fr' | 'en') => string;
  /** Takes away what stands only where the script runs: the server writes none of it. */
  readonly withoutScript?: (place: Element | DocumentFragment) => void;
  /** Hint of the short form where the author gave none. */
  readonly ownHint?: string;
  /** What always describes it, between its hint and its error. */
  readonly ownDescription?: string;
  /** An answer is needed also where no attribute says so: its label never says "optional". */
  readonly isAlwaysRequired?: true;
  readonly untouched: Entries;
  readonly answer: Answer;
  readonly other: Answer;
  readonly wrong: WrongAnswer;
  /** The sentence when nothing was answered and an answer is needed. */
  readonly required: Sentence;
  /** Attributes with wrong values, each with words that the warning must hold. */
  readonly wrongAttributes: readonly (readonly [markup: string, words: string])[];
}
