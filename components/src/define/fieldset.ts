import { define } from '../base/define.js';
import { Fieldset } from '../fields/fieldset/fieldset.js';

define('pp-fieldset', Fieldset);
