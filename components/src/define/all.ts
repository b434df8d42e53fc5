import './text-field.js';
import './radio-group.js';
import './date-field.js';
import './help.js';
import './contact.js';
import './journey.js';
import './receipt.js';
import './undo.js';
