import { css } from '@lit/reactive-element';

/** Colours, edges and spaces come from plain-pied.css through `::part()`, so that both forms share one look. */
export const contactStyles = css`
  :host([hidden]) {
    display: none;
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
