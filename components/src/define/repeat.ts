import { define } from '../base/define.js';
import { Repeat } from '../fields/repeat/repeat.js';
import './undo.js';

define('pp-repeat', Repeat);
