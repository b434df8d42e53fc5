/** What a look at a screen gives. None of it goes into a report as it is: values and addresses may be private. */

export interface Option {
  selector: string;
  label: string;
  value: string;
  chosen: boolean;
}

/** One question's control, or one group of radios or of checkboxes that share a name. */
export interface Field {
  /** The same for the same field each time the screen is seen: form name or place. */
  key: string;
  kind: 'text' | 'choice' | 'ticks' | 'select' | 'file' | 'secret';
  /** `type` of the input, or the element's name. */
  type: string;
  name: string;
  selector: string;
  label: string;
  /** Legend of the group around it. */
  legend: string;
  /** Hint and error that are tied to it. */
  description: string;
  autocomplete: string;
  inputmode: string;
  pattern: string;
  min: string;
  max: string;
  maxlength: number;
  required: boolean;
  invalid: boolean;
  options: Option[];
  /** What stands in it; for groups, the values chosen. */
  value: string;
}

/** A button or link. */
export interface Action {
  selector: string;
  kind: 'button' | 'link';
  /** Submits a form when pressed. */
  submits: boolean;
  words: string;
  /** Resolved address of a link. */
  href: string;
  /** Inside the form, or the step, that the screen is about. */
  inScreen: boolean;
  /** What the markup says it is, before any word is read. */
  mark: 'send' | 'back' | 'continue' | 'start' | 'review' | 'none';
  /** Looks like a button although it is a link. */
  buttonLike: boolean;
  inFooter: boolean;
}

export interface Reading {
  url: string;
  title: string;
  /** Language of the page, lower case, `''` when it does not say. */
  lang: string;
  heading: string;
  /** Name of the step that our elements show, or `''`. */
  step: string;
  /** Selector of the closest element that holds the whole screen. */
  block: string;
  fields: Field[];
  actions: Action[];
  /** The page shows that answers are missing or wrong. */
  errorsShown: boolean;
  /** Answers are listed to be checked before they are sent. */
  review: 'yes' | 'maybe' | 'no';
  /** Nothing left to send: confirmation of what was sent. */
  receipt: boolean;
  progress: { at: number; of: number } | undefined;
  /** Steps of ours that are in the page but not shown. */
  hiddenSteps: number;
  /** Where the last sending of this page goes to, when the page already shows which button that is. */
  sendTargets: string[];
  /** Hash of the structure: equal for equal states whatever was typed. */
  outline: string;
}
