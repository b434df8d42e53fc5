import { define } from '../base/define.js';
import { Review } from '../journey/review/review.js';

define('pp-review', Review);
