/** Every script, in Firefox. */
import { allScripts } from './scripts/index.js';
import { listenTo } from './support/run.js';

listenTo('firefox', allScripts);
