import { define } from '../base/define.js';
import { Step } from '../journey/step/step.js';

define('pp-step', Step);
