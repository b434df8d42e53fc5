import { define } from '../base/define.js';
import { ReadAloud } from '../help/read-aloud/read-aloud.js';

define('pp-read-aloud', ReadAloud);
