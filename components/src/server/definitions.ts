import type { Given } from '../base/given.js';
import type { Attributes, Describe, Plan, Surroundings } from '../base/plan.js';
import { firstValue, valuesOf, type Entries, type Question } from '../base/question.js';
import type { PhrasePlan, WrapPlan } from '../base/wrap.js';
import { describeChannel } from '../contact/channel/describe.js';
import { wrapContact, type ContactSurroundings } from '../contact/contact/describe.js';
import { hoursText } from '../base/hours/index.js';
import type { HoursSurroundings } from '../base/hours/parts.js';
import { describePlace } from '../contact/place/describe.js';
import { describePlaces } from '../contact/places/describe.js';
import { describeHandover } from '../contact/handover/describe.js';
import { describeAutocompleteField } from '../fields/autocomplete-field/describe.js';
import { autocompleteQuestion } from '../fields/autocomplete-field/question.js';
import { describeAddressField } from '../fields/address-field/describe.js';
import { addressControls } from '../fields/address-field/parts.js';
import { addressQuestion } from '../fields/address-field/question.js';
import { describeCheckbox } from '../fields/checkbox/describe.js';
import { checkboxQuestion } from '../fields/checkbox/question.js';
import { describeCheckboxGroup } from '../fields/checkbox-group/describe.js';
import { describeDateField } from '../fields/date-field/describe.js';
import { partNames } from '../fields/date-field/parse.js';
import { dateQuestion } from '../fields/date-field/question.js';
import { describeNumberField } from '../fields/number-field/describe.js';
import { numberQuestion } from '../fields/number-field/question.js';
import { describeAmountField } from '../fields/amount-field/describe.js';
import { amountQuestion } from '../fields/amount-field/question.js';
import { describeEmailField } from '../fields/email-field/describe.js';
import { emailQuestion } from '../fields/email-field/question.js';
import { describePhoneField } from '../fields/phone-field/describe.js';
import { phoneQuestion } from '../fields/phone-field/question.js';
import { describePasswordField } from '../fields/password-field/describe.js';
import { passwordQuestion } from '../fields/password-field/question.js';
import { describeIbanField } from '../fields/iban-field/describe.js';
import { ibanQuestion } from '../fields/iban-field/question.js';
import { describeSocialSecurityField } from '../fields/social-security-field/describe.js';
import { socialSecurityQuestion } from '../fields/social-security-field/question.js';
import { describeCompanyField } from '../fields/company-field/describe.js';
import { companyQuestion } from '../fields/company-field/question.js';
import { describeReferenceField } from '../fields/reference-field/describe.js';
import { referenceQuestion } from '../fields/reference-field/question.js';
import { describeFileField } from '../fields/file-field/describe.js';
import { filesQuestion } from '../fields/file-field/question.js';
import { describeNameField } from '../fields/name-field/describe.js';
import { partNames as nameParts } from '../fields/name-field/parts.js';
import { nameQuestion } from '../fields/name-field/question.js';
import { describeDeclaration } from '../fields/declaration/describe.js';
import { declarationQuestion } from '../fields/declaration/question.js';
import { describeFieldset } from '../fields/fieldset/describe.js';
import { describeRadioGroup } from '../fields/radio-group/describe.js';
import { choiceQuestion } from '../fields/radio-group/question.js';
import { describeRepeat } from '../fields/repeat/describe.js';
import { describeSelectField } from '../fields/select-field/describe.js';
import { listQuestion } from '../fields/select-field/question.js';
import { describeTextArea } from '../fields/text-area/describe.js';
import { describeTextField } from '../fields/text-field/describe.js';
import { textQuestion } from '../fields/text-field/question.js';
import { describeGlossary } from '../help/glossary/describe.js';
import { wrapHelp } from '../help/help/describe.js';
import { describeLanguageSwitch } from '../help/language-switch/describe.js';
import { phraseTerm } from '../help/term/describe.js';
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
import { describeBeforeYouStart } from '../reception/before-you-start/describe.js';
import { describeSharedDevice } from '../reception/shared-device/describe.js';
import { describeStepIndicator } from '../journey/step-indicator/describe.js';
import { describeTaskList } from '../journey/task-list/describe.js';

/** What the server knows of an element. */
export interface Definition {
  readonly describe?: Describe;
  /** For elements whose full form stands around the author's content. */
  readonly wrap?: (given: Given, around: Surroundings) => WrapPlan | null;
  /** For elements in running text, which may stand in a paragraph. */
  readonly phrase?: (given: Given, around: Surroundings) => PhrasePlan | null;
  /** For fields: what is asked. */
  readonly question?: (given: Given) => Question | null;
  /** For fields: the attributes of the short form that hold the answers; by default the first one as `value`. */
  readonly answered?: (question: Question, entries: Entries) => Attributes;
}

const chosen = ({ names: [name, other] }: Question, entries: Entries): Attributes => ({
  value: valuesOf(entries, name!).join(' '),
  ...(other && { 'value-other': firstValue(entries, other) }),
});

/** The value of a box is what it sends: whether it is ticked is another attribute. */
const ticked = ({ names }: Question, entries: Entries): Attributes => ({
  checked: valuesOf(entries, names[0]!).length > 0 ? '' : undefined,
});

/** What a file holds never comes back in a page; whether there is none does. What the server keeps, it says in `kept`. */
const attached = ({ names }: Question, entries: Entries): Attributes => ({
  'value-missing': firstValue(entries, names[2]!) || undefined,
});

/** Answers in several inputs: one attribute for each. */
const inParts =
  (parts: readonly string[]) =>
  ({ names }: Pick<Question, 'names'>, entries: Entries): Attributes => ({
    value: undefined,
    ...Object.fromEntries(parts.map((part, index) => [`value-${part}`, firstValue(entries, names[index]!)])),
  });

const named = ({ names }: Question, entries: Entries): Attributes =>
  names.length === 1 ? { value: firstValue(entries, names[0]!) } : inParts(nameParts)({ names }, entries);

const addressed = (question: Question, entries: Entries): Attributes => {
  const keys = addressControls(question.given)?.map(({ key }) => key) ?? [];
  const attributes = inParts(keys)(question, entries);
  return { ...attributes, 'value-none': attributes['value-none'] || undefined };
};

/** A password is never written back into a page. */
const unanswered = (): Attributes => ({ value: undefined });
const looked = ({ names: [name, choice] }: Question, entries: Entries): Attributes => ({
  value: firstValue(entries, name!),
  ...(choice && { 'value-choice': firstValue(entries, choice) || undefined }),
});

/** Opening hours as text: in the page they come when they are used. */
const withHours =
  (describe: (given: Given, around: HoursSurroundings) => Plan): Describe =>
  (given, around) =>
    describe(given, { ...around, hours: hoursText(given, around.words) });

const withHoursOf =
  (wrap: (given: Given, around: ContactSurroundings) => WrapPlan | null): NonNullable<Definition['wrap']> =>
  (given, around) =>
    wrap(given, { ...around, hoursOf: (channel) => ({ text: hoursText(channel, around.words)?.text }) });

/** Every element that has a full form, by its tag. */
export const definitions: ReadonlyMap<string, Definition> = new Map<string, Definition>([
  ['pp-text-field', { describe: describeTextField, question: textQuestion }],
  ['pp-text-area', { describe: describeTextArea, question: textQuestion }],
  ['pp-select-field', { describe: describeSelectField, question: listQuestion }],
  ['pp-number-field', { describe: describeNumberField, question: numberQuestion }],
  ['pp-amount-field', { describe: describeAmountField, question: amountQuestion }],
  ['pp-email-field', { describe: describeEmailField, question: emailQuestion }],
  ['pp-phone-field', { describe: describePhoneField, question: phoneQuestion }],
  ['pp-password-field', { describe: describePasswordField, question: passwordQuestion, answered: unanswered }],
  ['pp-iban-field', { describe: describeIbanField, question: ibanQuestion }],
  ['pp-social-security-field', { describe: describeSocialSecurityField, question: socialSecurityQuestion }],
  ['pp-company-field', { describe: describeCompanyField, question: companyQuestion }],
  ['pp-reference-field', { describe: describeReferenceField, question: referenceQuestion }],
  ['pp-autocomplete-field', { describe: describeAutocompleteField, question: autocompleteQuestion, answered: looked }],
  ['pp-radio-group', { describe: describeRadioGroup, question: choiceQuestion, answered: chosen }],
  ['pp-checkbox-group', { describe: describeCheckboxGroup, question: choiceQuestion, answered: chosen }],
  ['pp-checkbox', { describe: describeCheckbox, question: checkboxQuestion, answered: ticked }],
  ['pp-file-field', { describe: describeFileField, question: filesQuestion, answered: attached }],
  ['pp-date-field', { describe: describeDateField, question: dateQuestion, answered: inParts(partNames) }],
  ['pp-name-field', { describe: describeNameField, question: nameQuestion, answered: named }],
  ['pp-address-field', { describe: describeAddressField, question: addressQuestion, answered: addressed }],
  ['pp-declaration', { describe: describeDeclaration, question: declarationQuestion, answered: ticked }],
  ['pp-fieldset', { describe: describeFieldset }],
  ['pp-repeat', { describe: describeRepeat }],
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
  ['pp-before-you-start', { describe: describeBeforeYouStart }],
  ['pp-shared-device', { describe: describeSharedDevice }],
  ['pp-help', { wrap: wrapHelp }],
  ['pp-contact', { wrap: withHoursOf(wrapContact) }],
  ['pp-channel', { describe: withHours(describeChannel) }],
  ['pp-place', { describe: withHours(describePlace) }],
  ['pp-places', { describe: describePlaces }],
  ['pp-term', { phrase: phraseTerm }],
  ['pp-language-switch', { describe: describeLanguageSwitch }],
  ['pp-glossary', { describe: describeGlossary }],
  ['pp-handover', { describe: describeHandover }],
]);
