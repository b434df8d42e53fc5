/**
 * For Node: the same forms as in the browser, written, read, checked and filled on the server, in English and French.
 * Any other language is a file to import beside this one: `import '@plain-pied/components/locales/es.js'`.
 */
import '../locales/en.js';
import '../locales/fr.js';

export { expandHtml, type ExpandOptions } from './expand.js';
export { readForm, stepsFor, type Form, type FormStep, type ReadOptions } from './form.js';
export { wayFor, type BranchingStep } from '../route/branches.js';
export { holds, parseWhen, type Condition, type Facts, type Mistake } from '../route/when.js';
export {
  checkEntries,
  problemsAsSent,
  pruneEntries,
  type CheckOptions,
  type Problem,
  type PruneOptions,
} from './check.js';
export { readPressed, type Pressed } from './lists.js';
export { readRemoved } from './removed.js';
export { keptAfter } from './files.js';
export type { KeptFile } from '../fields/file-field/kept.js';
export { demandsOf } from './demands.js';
export type { DemandedDocument, DemandedPaper, Demands, Need } from '../reception/before-you-start/demands.js';
export { mergeEntries } from './merge.js';
export { overviewFor } from './overview.js';
export { questionId, reviewFor, type ReviewOptions } from './review.js';
export type { ReviewRow, ReviewSection } from '../journey/review/describe.js';
export { countOf, type StepCount, type StepView } from '../route/progress.js';
export { fillForm, type FillOptions } from './fill.js';
export { keyIn, once, type KeptSending, type Once, type OnceOptions, type SendingStore } from './once.js';
export { problemJson, type ProblemAnswer, type ProblemOptions } from './problem.js';
export { BodyError, entriesOf, parseBody } from './body.js';
export type { Entries, Question } from '../base/question.js';
export type { Outcome } from '../validation/outcome.js';
export { firstUnanswered, mayOpen, nextStep, previousStep, type RouteStep } from '../route/route.js';
export { registerMessages, wordsFor, type Messages, type WithPluralForms } from '../locales/registry.js';
export { handoverCode, type HandoverPlace } from '../contact/handover/code.js';
export { readHandoverCode, type HandoverForm, type HandoverStep } from './handover.js';
export { readCallback, type Callback } from '../contact/channel/callback.js';
// Opening hours: read, judged at an instant, and put in words.
export {
  closingsInWords,
  hoursInWords,
  openingAt,
  openingInWords,
  parseClosings,
  parseOpening,
  publicHolidays,
  readSchedule,
  type Closing,
  type Opening,
  type OpeningNow,
  type Schedule,
  type ScheduleMistake,
  type ScheduleText,
  type Span,
} from '../base/hours/index.js';
export type { Words } from '../base/plan.js';
// The values of answers: what the browser checks as a help, the server parses and checks again.
export { checkAmount, formatAmount, parseAmount, type AmountLimits } from '../validation/amount.js';
export { checkCompany, formatCompany, parseCompany, type CompanyLimits } from '../validation/company.js';
export { checkEmail, isEmail, suggestEmail, type EmailLimits } from '../validation/email.js';
export { checkFiles, type ChosenFile } from '../validation/file.js';
export { describeLimits, formatSize, type DescribedLimits, type FileLimits } from '../validation/file-limits.js';
export { checkIban, formatIban, parseIban, type IbanLimits } from '../validation/iban.js';
export { checkName, tidyName, type NameLimits } from '../validation/name.js';
export { checkNumber, decimalsOf, formatNumber, parseNumber, type NumberLimits } from '../validation/number.js';
export { checkPassword, passwordRules, type PasswordLimits, type PasswordRule } from '../validation/password.js';
export { checkPhone, formatPhone, parsePhone, phoneHref, type PhoneLimits } from '../validation/phone.js';
export { checkReference, parseReference, type ReferenceLimits } from '../validation/reference.js';
export { checkNir, formatNir, nirKey, parseNir, type NirLimits, type NirPart } from '../validation/social-security.js';
