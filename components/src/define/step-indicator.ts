import { define } from '../base/define.js';
import { StepIndicator } from '../journey/step-indicator/step-indicator.js';

define('pp-step-indicator', StepIndicator);
