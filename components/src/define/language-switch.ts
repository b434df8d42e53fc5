import { define } from '../base/define.js';
import { LanguageSwitch } from '../help/language-switch/language-switch.js';

define('pp-language-switch', LanguageSwitch);
