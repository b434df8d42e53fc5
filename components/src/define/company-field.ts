import { define } from '../base/define.js';
import { CompanyField } from '../fields/company-field/company-field.js';

define('pp-company-field', CompanyField);
