/** Every script, in Chromium. */
import { allScripts } from './scripts/index.js';
import { listenTo } from './support/run.js';

listenTo('chromium', allScripts);
