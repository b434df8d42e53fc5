import { define } from '../base/define.js';
import { FileField } from '../fields/file-field/file-field.js';

define('pp-file-field', FileField);
