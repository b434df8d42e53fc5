import { define } from '../base/define.js';
import { Undo } from '../journey/undo/undo.js';

define('pp-undo', Undo);
