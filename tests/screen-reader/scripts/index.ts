/** Every script, in the order of the documentation. */
import type { Script } from '../support/script.js';
import { fieldScripts } from './fields.js';
import { journeyScripts } from './journey.js';

export const allScripts: readonly Script[] = [...fieldScripts, ...journeyScripts];
