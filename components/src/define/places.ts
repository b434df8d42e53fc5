import './place.js';
import { define } from '../base/define.js';
import { Places } from '../contact/places/places.js';

define('pp-places', Places);
