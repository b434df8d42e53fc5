import { define } from '../base/define.js';
import { TextField } from '../fields/text-field/text-field.js';

define('pp-text-field', TextField);
