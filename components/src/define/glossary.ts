import { define } from '../base/define.js';
import { Glossary } from '../help/glossary/glossary.js';

define('pp-glossary', Glossary);
