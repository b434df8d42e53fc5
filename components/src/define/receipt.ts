import { define } from '../base/define.js';
import { Receipt } from '../journey/receipt/receipt.js';

define('pp-receipt', Receipt);
