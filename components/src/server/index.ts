/** For Node: the same forms as in the browser, written, read, checked and filled on the server. */
import '../locales/en.js';
import '../locales/fr.js';

export { expandHtml, type ExpandOptions } from './expand.js';
