import { define } from '../base/define.js';
import { Declaration } from '../fields/declaration/declaration.js';

define('pp-declaration', Declaration);
