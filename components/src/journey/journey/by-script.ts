/** What sends a form in place of the browser: only a journey with `send="script"` loads it (stories/decisions/0010). */
export { largestIn } from './largest.js';
export { mend } from './mend.js';
export { postOf, send } from './post.js';
