/** Everything, registered, in French and English: for a page that loads one file by `<script type="module">`. */
import './locales/fr.js';
import './locales/en.js';
import './define/all.js';

export * from './index.js';
