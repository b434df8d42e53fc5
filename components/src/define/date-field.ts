import { define } from '../base/define.js';
import { DateField } from '../fields/date-field/date-field.js';

define('pp-date-field', DateField);
