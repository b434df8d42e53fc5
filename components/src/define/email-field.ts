import { define } from '../base/define.js';
import { EmailField } from '../fields/email-field/email-field.js';

define('pp-email-field', EmailField);
