import { define } from '../base/define.js';
import { TextArea } from '../fields/text-area/text-area.js';

define('pp-text-area', TextArea);
