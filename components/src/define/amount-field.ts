import { define } from '../base/define.js';
import { AmountField } from '../fields/amount-field/amount-field.js';

define('pp-amount-field', AmountField);
