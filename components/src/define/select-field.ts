import { define } from '../base/define.js';
import { SelectField } from '../fields/select-field/select-field.js';

define('pp-select-field', SelectField);
