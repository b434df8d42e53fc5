import { define } from '../base/define.js';
import { Session } from '../journey/session/session.js';

define('pp-session', Session);
