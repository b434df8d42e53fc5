import { define } from '../base/define.js';
import { AddressField } from '../fields/address-field/address-field.js';

define('pp-address-field', AddressField);
