import { registerMessages, type MoreFieldMessages } from './registry.js';

/** The words of the fields for one kind of answer, for a page that has fields alone. They come beside `en-fields.js`. */
export const enMoreFields: MoreFieldMessages = {
  'error.number.required': 'Write a number: {label}',
  'error.number.notANumber': 'Write the number in figures, for example 12: {label}',
  'error.number.ambiguous': 'Write {whole} or {decimal}, whichever you mean: {label}',
  'error.number.wholeNumber': 'Write a whole number, without a decimal point: {label}',
  'error.number.tooManyDecimals.one': 'Write only {count} figure after the decimal point: {label}',
  'error.number.tooManyDecimals.other': 'Write {count} figures at most after the decimal point: {label}',
  'error.number.tooLow': 'Write the number {limit} or a greater one: {label}',
  'error.number.tooHigh': 'Write the number {limit} or a smaller one: {label}',
  'error.amount.required': 'Write the amount: {label}',
  'error.amount.notANumber': 'Write the amount in figures, for example {example}: {label}',
  'error.amount.ambiguous': 'Write {whole} or {decimal}, whichever amount you mean: {label}',
  'error.amount.wholeNumber': 'Write the amount without a decimal point: {label}',
  'error.amount.tooManyDecimals.one': 'Write the amount with only {count} figure after the decimal point: {label}',
  'error.amount.tooManyDecimals.other':
    'Write the amount with {count} figures at most after the decimal point: {label}',
  'error.amount.tooLow': 'Write the amount of {limit} or a greater one: {label}',
  'error.amount.tooHigh': 'Write the amount of {limit} or a smaller one: {label}',
  'error.email.required': 'Write your e-mail address: {label}',
  'error.email.at': 'Add the @ sign, as in name@example.org: {label}',
  'error.email.form': 'Write one e-mail address, the whole of it, for example name@example.org: {label}',
  'email.suggestion': 'Did you mean {suggestion}?',
  'email.take': 'Use the address {suggestion}',
  'error.phone.required': 'Write a telephone number: {label}',
  'error.phone.form':
    'Write the number in figures, for example 06 39 98 12 34. For a number outside France, begin with + and the country code: {label}',
  'error.phone.tooShort': 'Add the figures that are missing. You wrote {count}, a French number has 10: {label}',
  'error.phone.tooLong': 'Write 10 figures (you wrote {count}). For a number outside France, begin with +: {label}',
  'error.name.required': 'Write the name: {label}',
  'error.password.required': 'Choose a password: {label}',
  'error.password.tooShort': 'Choose a password of {limit} characters or more (you wrote {length}): {label}',
  'password.rule.minlength.one': '{count} character or more',
  'password.rule.minlength.other': '{count} characters or more',
  'password.met': 'done',
  'password.unmet': 'to do',
  'error.iban.required': 'Write the IBAN, which is on your bank details (RIB): {label}',
  'error.iban.start':
    'Begin with the 2 letters and 2 figures of the IBAN, for example FR76. They are on your bank details (RIB): {label}',
  'error.iban.country':
    'Check the first 2 letters: {country} is not a country of the SEPA area. For an account in France, write FR: {label}',
  'error.iban.character':
    'Replace the sign “{character}” with a letter or a figure, as on your bank details (RIB): {label}',
  'error.iban.length': 'Write {expected} characters, as on your bank details (RIB) (you wrote {count}): {label}',
  'error.iban.check': 'Compare each character with your bank details (RIB), one of them differs: {label}',
  'error.nir.required': 'Write the social-security number, which is on the carte Vitale: {label}',
  'error.nir.character': 'Replace “{character}” with a figure. Only the letters of 2A and 2B (Corsica) stay: {label}',
  'error.nir.length': 'Write 13 figures, or 15 with the key, as on the carte Vitale (you wrote {count}): {label}',
  'error.nir.lengthWithKey': 'Write 15 figures, as on the carte Vitale (you wrote {count}): {label}',
  'error.nir.keyMissing':
    'Add the last 2 figures, the key. They are on the carte Vitale or the certificate of entitlement: {label}',
  'error.nir.sex': 'Check the first figure, for example 1 or 2, on the carte Vitale: {label}',
  'error.nir.month': 'Check figures 4 and 5, the month of birth, on the carte Vitale: {label}',
  'error.nir.department': 'Check figures 6 and 7, the department of birth, on the carte Vitale: {label}',
  'error.nir.key':
    'Compare each figure with the carte Vitale or the certificate of entitlement, one of them differs: {label}',
  'error.company.required':
    'Write the number of the company, which is on an invoice or on the Insee notice (avis de situation): {label}',
  'error.company.character': 'Replace “{character}” with a figure: {label}',
  'error.company.siren': 'Write the 9 figures of the SIREN (you wrote {count}): {label}',
  'error.company.siret':
    'Write the 14 figures of the SIRET (you wrote {count}). They are on an invoice or on the Insee notice (avis de situation): {label}',
  'error.company.either':
    'Write the 9 figures of the SIREN or the 14 figures of the SIRET (you wrote {count}): {label}',
  'error.company.check':
    'Compare each figure with an invoice or the Insee notice (avis de situation), one of them differs: {label}',
  'error.reference.required': 'Write the number, which is on the letter or notice you received: {label}',
  'error.reference.short': 'Write {expected} characters, as on the letter (you wrote {count}): {label}',
  'error.reference.long': 'Write only {expected} characters, as on the letter (you wrote {count}): {label}',
  'error.reference.digit': 'Write a figure in place of “{character}”, at position {position}: {label}',
  'error.reference.letter': 'Write a letter from A to Z in place of “{character}”, at position {position}: {label}',
  'error.reference.either': 'Write a figure or a letter in place of “{character}”, at position {position}: {label}',
};

registerMessages('en', enMoreFields);
