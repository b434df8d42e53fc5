import { define } from '../base/define.js';
import { BackLink } from '../journey/back-link/back-link.js';

define('pp-back-link', BackLink);
