/** How a design system marks an error. Facts read from each system's documentation. */
export interface Markup {
  /** Class of the element around one question. */
  readonly group: string;
  readonly groupInError: string;
  /** Class of the error sentence. */
  readonly message: string;
  /** Class of a text control in error. */
  readonly control?: string;
}

/** In the order in which they are looked for: a text control that stands in a fieldset is marked itself, not the fieldset. */
export const markups: readonly Markup[] = [
  {
    group: 'govuk-form-group',
    groupInError: 'govuk-form-group--error',
    message: 'govuk-error-message',
    control: 'govuk-input--error',
  },
  { group: 'fr-select-group', groupInError: 'fr-select-group--error', message: 'fr-error-text' },
  { group: 'fr-input-group', groupInError: 'fr-input-group--error', message: 'fr-error-text' },
  { group: 'fr-fieldset', groupInError: 'fr-fieldset--error', message: 'fr-error-text' },
];

/** Classes of error sentences, ours and those of the systems above. */
export const messageClasses = ['pp-error', ...new Set(markups.map(({ message }) => message))];

/** Classes of hints that may stand between a legend and the answers. */
export const hintClasses = ['pp-hint', 'govuk-hint', 'fr-hint-text'];
