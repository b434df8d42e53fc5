import { define } from '../base/define.js';
import { SharedDevice } from '../reception/shared-device/shared-device.js';

define('pp-shared-device', SharedDevice);
