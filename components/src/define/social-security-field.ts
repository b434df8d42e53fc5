import { define } from '../base/define.js';
import { SocialSecurityField } from '../fields/social-security-field/social-security-field.js';

define('pp-social-security-field', SocialSecurityField);
