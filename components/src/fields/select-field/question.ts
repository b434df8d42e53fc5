export { listQuestion } from '../../base/open-question.js';
