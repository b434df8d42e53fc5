import { define } from '../base/define.js';
import { Send } from '../journey/send/send.js';

define('pp-send', Send);
