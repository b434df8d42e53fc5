/** What the fields for one kind of answer say: numbers, addresses, numbers of papers. Notes for translators, as in `messages.ts`; {label} is always the question. */
export const moreFieldNotes = {
  'error.number.required': 'A number was left empty. {label} is the question.',
  'error.number.notANumber': 'Letters where a number is needed.',
  'error.number.ambiguous':
    'A number such as 1.234, which can mean two: {whole} and {decimal}. Asks which one, without choosing.',
  'error.number.wholeNumber': 'A number with decimals where there can be none.',
  'error.number.tooManyDecimals.one': 'Too many decimals, one is allowed.',
  'error.number.tooManyDecimals.other': 'The same, {count} are allowed.',
  'error.number.tooLow': 'A number under the smallest. {limit} is that one.',
  'error.number.tooHigh': 'A number over the greatest. {limit} is that one.',
  'error.amount.required': 'An amount of money was left empty.',
  'error.amount.notANumber':
    'Letters or another currency where an amount is needed. {example} is an amount in the currency that is asked for.',
  'error.amount.ambiguous':
    'An amount such as 1.234, which can mean two: {whole} and {decimal}. Asks which one, without choosing.',
  'error.amount.wholeNumber': 'An amount with decimals in a currency that has none.',
  'error.amount.tooManyDecimals.one': 'Too many decimals, the currency has one.',
  'error.amount.tooManyDecimals.other': 'The same, the currency has {count}.',
  'error.amount.tooLow': 'An amount under the smallest. {limit} is that one, with its currency.',
  'error.amount.tooHigh': 'An amount over the greatest. {limit} is that one, with its currency.',
  'error.email.required': 'An e-mail address was left empty.',
  'error.email.at': 'An e-mail address without its @.',
  'error.email.form': 'An e-mail address that is not whole, has a space, or is two addresses.',
  'email.suggestion':
    'Under an e-mail address that was probably mistyped. {suggestion} is the probable one. A question.',
  'email.take': 'Button beside it: puts that address in place of what was typed.',
  'error.phone.required': 'A telephone number was left empty.',
  'error.phone.form': 'A telephone number with letters, or of no known form. The example is a French number.',
  'error.phone.tooShort': 'A French telephone number with too few figures: {count}.',
  'error.phone.tooLong':
    'A French telephone number with too many figures: {count}. It may be of another country, without its +.',
  'error.name.required': 'The name of a person was left empty.',
  'error.password.required': 'A new password was left empty.',
  'error.password.tooShort': 'A new password with too few characters: {length} where {limit} are needed.',
  'password.rule.minlength.one': 'In the list of rules beside a new password: one character or more.',
  'password.rule.minlength.other': 'The same, {count} characters or more.',
  'password.met': 'After a rule that the new password meets. A word or two, said by screen readers too.',
  'password.unmet': 'After a rule that it does not meet yet.',
  'error.iban.required':
    'The number of a bank account was left empty. A RIB is the French slip with the details of an account.',
  'error.iban.start': 'An IBAN that does not begin with two letters and two figures.',
  'error.iban.country': 'An IBAN whose two first letters, {country}, are no country of the SEPA area.',
  'error.iban.character': 'An IBAN with a sign that is no letter from A to Z and no figure. {character} is that sign.',
  'error.iban.length': 'An IBAN with {count} characters where its country has {expected}.',
  'error.iban.check': 'An IBAN whose check figures do not agree: a character is wrong somewhere.',
  'error.nir.required':
    'A French social-security number was left empty. The carte Vitale is the French health-insurance card.',
  'error.nir.character':
    'A sign that does not belong in a social-security number. {character} is that sign. Only 2A and 2B, the departments of Corsica, have a letter.',
  'error.nir.length': 'A social-security number with {count} characters. It has 13, or 15 with its key.',
  'error.nir.lengthWithKey': 'The same, where the key is needed.',
  'error.nir.keyMissing': 'A social-security number without its key, the two last figures, where it is needed.',
  'error.nir.sex': 'The first figure of a social-security number tells the sex, and is none that exists.',
  'error.nir.month': 'The fourth and fifth figures tell the month of birth, and are none that exists.',
  'error.nir.department':
    'The sixth and seventh figures tell the French department of birth, and are none that exists.',
  'error.nir.key': 'The key of a social-security number does not agree: a figure is wrong somewhere.',
  'error.company.required': 'The number of a French company (SIREN or SIRET) was left empty.',
  'error.company.character': 'A letter or another sign in the number of a company. {character} is that sign.',
  'error.company.siren': 'A SIREN with {count} figures.',
  'error.company.siret': 'A SIRET with {count} figures.',
  'error.company.either': 'A number of a company with {count} figures: neither a SIREN nor a SIRET.',
  'error.company.check': 'The check figure does not agree: a figure is wrong somewhere.',
  'error.reference.required': 'The number of a file or a letter was left empty.',
  'error.reference.short': 'The number has {count} characters where there are {expected}.',
  'error.reference.long': 'The number has {count} characters, more than {expected}.',
  'error.reference.digit': 'At place {position} of the number stands {character} where a figure is needed.',
  'error.reference.letter':
    'At place {position} of the number stands {character} where a letter from A to Z is needed.',
  'error.reference.either':
    'At place {position} of the number stands {character} where a figure or a letter from A to Z is needed.',
} as const;

export type MoreFieldMessageKey = keyof typeof moreFieldNotes;
