import './glossary.js';
import { define } from '../base/define.js';
import { Term } from '../help/term/term.js';

define('pp-term', Term);
