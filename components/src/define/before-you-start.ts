import { define } from '../base/define.js';
import { BeforeYouStart } from '../reception/before-you-start/before-you-start.js';

define('pp-before-you-start', BeforeYouStart);
