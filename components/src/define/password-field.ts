import { define } from '../base/define.js';
import { PasswordField } from '../fields/password-field/password-field.js';

define('pp-password-field', PasswordField);
