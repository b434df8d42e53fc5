import './channel.js';
import { define } from '../base/define.js';
import { Handover } from '../contact/handover/handover.js';

define('pp-handover', Handover);
