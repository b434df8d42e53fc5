export { textQuestion } from '../../base/open-question.js';
