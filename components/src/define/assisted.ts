import { define } from '../base/define.js';
import { Assisted } from '../reception/assisted/assisted.js';

define('pp-assisted', Assisted);
