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

  /* On a line of its own. Not a block: in forced colours Chromium paints what is behind a line over the edge of a block. */
  [part~='note'] {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 100%;
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
