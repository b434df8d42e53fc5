import { define } from '../base/define.js';
import { ErrorSummary } from '../journey/error-summary/error-summary.js';

define('pp-error-summary', ErrorSummary);
