/** The button that was pressed. */
export type Submitter = HTMLElement | null;

/** What the button says of the form, else what the form says; '' where neither does. */
export const said = (form: HTMLFormElement, submitter: Submitter, what: string): string =>
  submitter?.getAttribute(`form${what}`) ?? form.getAttribute(what) ?? '';

/** True where the answer to the form takes the place of this page. */
export const answersHere = (form: HTMLFormElement, submitter: Submitter): boolean =>
  /^(_self|_top|_parent)?$/i.test(said(form, submitter, 'target'));
