import type { StoryObj } from '@storybook/web-components-vite';
import { make, toDom } from '../config/dom.js';
import { localeOf } from '../config/matrix.js';
import { sayIn, type Say } from '../config/words.js';

/** A guide in both languages, as a page of its own. */
export const guide = (html: (say: Say) => string): StoryObj => ({
  parameters: { controls: { disable: true } },
  render: (_args, context) => make('article', { class: 'story-page' }, toDom(html(sayIn(localeOf(context))))),
});

/** Code to copy: scrolls, so it can take the focus, and has a name. */
export const code = (text: string, name = 'Code'): string =>
  `<pre tabindex="0" role="region" aria-label="${name}"><code lang="en">${text.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code></pre>`;
