import { define } from '../base/define.js';
import { Draft } from '../journey/draft/draft.js';

define('pp-draft', Draft);
