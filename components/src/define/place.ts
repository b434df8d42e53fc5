import { define } from '../base/define.js';
import { Place } from '../contact/place/place.js';

define('pp-place', Place);
