/** The two halves of React that tests need, in one file, so that they share one React. */
export { createElement } from 'react';
export { createRoot } from 'react-dom/client';
export { flushSync } from 'react-dom';
