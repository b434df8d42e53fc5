import { define } from '../base/define.js';
import { ReferenceField } from '../fields/reference-field/reference-field.js';

define('pp-reference-field', ReferenceField);
