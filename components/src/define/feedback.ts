import { define } from '../base/define.js';
import { Feedback } from '../reception/feedback/feedback.js';

define('pp-feedback', Feedback);
