import { define } from '../base/define.js';
import { AutocompleteField } from '../fields/autocomplete-field/autocomplete-field.js';

define('pp-autocomplete-field', AutocompleteField);
