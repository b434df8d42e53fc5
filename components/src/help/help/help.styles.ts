import { css } from '@lit/reactive-element';

/** Colours, edges and spaces come from plain-pied.css through `::part()`, so that both forms share one look. */
export const helpStyles = css`
  :host([hidden]) {
    display: none;
  }

  ::slotted(:first-child) {
    margin-block-start: 0;
  }

  ::slotted(:last-child) {
    margin-block-end: 0;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
