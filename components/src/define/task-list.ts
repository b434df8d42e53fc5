import { define } from '../base/define.js';
import { TaskList } from '../journey/task-list/task-list.js';

define('pp-task-list', TaskList);
