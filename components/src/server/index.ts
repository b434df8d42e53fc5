/** For Node: the same forms as in the browser, written, read, checked and filled on the server. */
import '../locales/en.js';
import '../locales/fr.js';

export { expandHtml, type ExpandOptions } from './expand.js';
export { readForm, stepsFor, type Form, type FormStep, type ReadOptions } from './form.js';
export { wayFor, type BranchingStep } from '../route/branches.js';
export { holds, parseWhen, type Condition, type Facts, type Mistake } from '../route/when.js';
export { checkEntries, pruneEntries, type CheckOptions, type Problem, type PruneOptions } from './check.js';
export { readPressed, type Pressed } from './lists.js';
export { readRemoved } from './removed.js';
export { overviewFor } from './overview.js';
export { countOf, type StepCount, type StepView } from '../route/progress.js';
export { fillForm, type FillOptions } from './fill.js';
export { keyIn, once, type KeptSending, type Once, type OnceOptions, type SendingStore } from './once.js';
export { problemJson, type ProblemAnswer, type ProblemOptions } from './problem.js';
export { BodyError, entriesOf, parseBody } from './body.js';
export type { Entries, Question } from '../base/question.js';
export type { Outcome } from '../validation/outcome.js';
export { firstUnanswered, mayOpen, nextStep, previousStep, type RouteStep } from '../route/route.js';
export { wordsFor } from '../locales/registry.js';
export { handoverCode, type HandoverPlace } from '../contact/handover/code.js';
export { readHandoverCode, type HandoverForm, type HandoverStep } from './handover.js';
export type { Words } from '../base/plan.js';
