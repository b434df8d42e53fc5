import { define } from '../base/define.js';
import { IbanField } from '../fields/iban-field/iban-field.js';

define('pp-iban-field', IbanField);
