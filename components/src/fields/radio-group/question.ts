export { choiceQuestion } from '../../base/choice-question.js';
