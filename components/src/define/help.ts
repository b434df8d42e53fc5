import { define } from '../base/define.js';
import { Help } from '../help/help/help.js';

define('pp-help', Help);
