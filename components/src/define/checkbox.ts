import { define } from '../base/define.js';
import { Checkbox } from '../fields/checkbox/checkbox.js';

define('pp-checkbox', Checkbox);
