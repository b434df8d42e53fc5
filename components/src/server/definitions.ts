import type { Given } from '../base/given.js';
import type { Describe, Surroundings } from '../base/plan.js';
import type { Question } from '../base/question.js';
import type { WrapPlan } from '../base/wrap.js';
import { describeChannel } from '../contact/channel/describe.js';
import { wrapContact } from '../contact/contact/describe.js';
import { describeHandover } from '../contact/handover/describe.js';
import { describeDateField } from '../fields/date-field/describe.js';
import { dateQuestion } from '../fields/date-field/question.js';
import { describeRadioGroup } from '../fields/radio-group/describe.js';
import { choiceQuestion } from '../fields/radio-group/question.js';
import { describeTextField } from '../fields/text-field/describe.js';
import { textQuestion } from '../fields/text-field/question.js';
import { wrapHelp } from '../help/help/describe.js';
import { describeBackLink } from '../journey/back-link/describe.js';
import { describeDraft } from '../journey/draft/describe.js';
import { describeErrorSummary } from '../journey/error-summary/describe.js';
import { describeJourney } from '../journey/journey/describe.js';
import { describeReceipt } from '../journey/receipt/describe.js';
import { describeReview } from '../journey/review/describe.js';
import { describeSend } from '../journey/send/describe.js';
import { describeSession } from '../journey/session/describe.js';
import { describeStep } from '../journey/step/describe.js';
import { describeUndo } from '../journey/undo/describe.js';
import { describeStepIndicator } from '../journey/step-indicator/describe.js';
import { describeTaskList } from '../journey/task-list/describe.js';

/** What the server knows of an element. */
export interface Definition {
  readonly describe?: Describe;
  /** For elements whose full form stands around the author's content. */
  readonly wrap?: (given: Given, around: Surroundings) => WrapPlan | null;
  /** For fields: what is asked. */
  readonly question?: (given: Given) => Question | null;
}

/** Every element that has a full form, by its tag. */
export const definitions: ReadonlyMap<string, Definition> = new Map<string, Definition>([
  ['pp-text-field', { describe: describeTextField, question: textQuestion }],
  ['pp-radio-group', { describe: describeRadioGroup, question: choiceQuestion }],
  ['pp-date-field', { describe: describeDateField, question: dateQuestion }],
  ['pp-journey', { describe: describeJourney }],
  ['pp-step', { describe: describeStep }],
  ['pp-step-indicator', { describe: describeStepIndicator }],
  ['pp-task-list', { describe: describeTaskList }],
  ['pp-back-link', { describe: describeBackLink }],
  ['pp-error-summary', { describe: describeErrorSummary }],
  ['pp-review', { describe: describeReview }],
  ['pp-send', { describe: describeSend }],
  ['pp-draft', { describe: describeDraft }],
  ['pp-receipt', { describe: describeReceipt }],
  ['pp-undo', { describe: describeUndo }],
  ['pp-session', { describe: describeSession }],
  ['pp-help', { wrap: wrapHelp }],
  ['pp-contact', { wrap: wrapContact }],
  ['pp-channel', { describe: describeChannel }],
  ['pp-handover', { describe: describeHandover }],
]);
