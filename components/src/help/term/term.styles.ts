import { css } from '@lit/reactive-element';

/** Colours and edges come from plain-pied.css through `::part()`. */
export const termStyles = css`
  :host {
    display: inline;
  }

  :host([hidden]) {
    display: none;
  }

  [part~='note'][hidden] {
    display: none;
  }

  [part~='note'] {
    display: block;
  }

  /* One note for each word, where it first stands. */
  @media print {
    [part~='note'] {
      display: none;
    }

    :host([data-pp-first]) [part~='note'] {
      display: inline;
    }
  }
`;
