/** What no first answer needs: it comes when the browser is idle (stories/decisions/0010). */
export { Paper } from './paper.js';
export { Trouble } from './trouble.js';
