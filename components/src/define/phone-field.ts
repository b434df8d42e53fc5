import { define } from '../base/define.js';
import { PhoneField } from '../fields/phone-field/phone-field.js';

define('pp-phone-field', PhoneField);
