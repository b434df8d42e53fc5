import { define } from '../base/define.js';
import { Channel } from '../contact/channel/channel.js';

define('pp-channel', Channel);
