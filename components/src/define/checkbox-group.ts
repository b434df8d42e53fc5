import { define } from '../base/define.js';
import { CheckboxGroup } from '../fields/checkbox-group/checkbox-group.js';

define('pp-checkbox-group', CheckboxGroup);
