import { define } from '../base/define.js';
import { NumberField } from '../fields/number-field/number-field.js';

define('pp-number-field', NumberField);
