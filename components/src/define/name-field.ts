import { define } from '../base/define.js';
import { NameField } from '../fields/name-field/name-field.js';

define('pp-name-field', NameField);
