import './channel.js';
import { define } from '../base/define.js';
import { Contact } from '../contact/contact/contact.js';

define('pp-contact', Contact);
