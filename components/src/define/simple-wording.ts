import { define } from '../base/define.js';
import { SimpleWording } from '../help/simple-wording/simple-wording.js';

define('pp-simple-wording', SimpleWording);
