import { define } from '../base/define.js';
import { RadioGroup } from '../fields/radio-group/radio-group.js';

define('pp-radio-group', RadioGroup);
