import { define } from '../base/define.js';
import { Entitlements } from '../reception/entitlements/entitlements.js';

define('pp-entitlements', Entitlements);
