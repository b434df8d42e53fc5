/**
 * Every key of the kit's own words, with a note for its translator.
 * `{name}` stays as it is and is replaced by a value. Keys ending in `.one` and `.other` are plural forms of one sentence.
 * Rules for every language: plain words, the act to do, no blame, no "invalid".
 */
/** What fields and the list of errors say. */
export const fieldNotes = {
  optional: 'After the label of an answer that may be left empty, in brackets.',
  errorPrefix: 'Before an error sentence, read by screen readers only. A word and a colon.',
  why: 'Opens the reason why a question is asked. A question.',
  'summary.heading.one': 'Heading of the list of errors, one error. Says what to do.',
  'summary.heading.other': 'Heading of the list of errors, several. {count} is their number.',
  'date.day': 'Label of the input for the day of a date.',
  'date.month': 'Label of the input for the month.',
  'date.year': 'Label of the input for the year.',
  'date.the.day': 'The day of a date inside a sentence, with its article.',
  'date.the.month': 'The month inside a sentence, with its article.',
  'date.the.year': 'The year inside a sentence, with its article.',
  'date.example': 'Hint of a date. {example} is a date typed in three inputs.',
  'error.text.required': 'A text was left empty. {label} is the question.',
  'error.text.tooShort': '{label} is the question, {limit} the smallest number of characters, {length} what was typed.',
  'error.text.tooLong': '{label} is the question, {limit} the greatest number of characters, {length} what was typed.',
  'error.text.pattern': 'The text does not have the form that is asked for. {label} is the question.',
  'error.text.email': 'An e-mail address without an @ or a domain. {label} is the question.',
  'error.text.number': 'Letters where a number is needed. {label} is the question.',
  'error.text.tooLow': 'A number or date under the smallest. {limit} is that one.',
  'error.text.tooHigh': 'A number or date over the greatest. {limit} is that one.',
  'error.text.url': 'A web address is not complete. {label} is the question.',
  'error.choice.required': 'No option was chosen. {label} is the question.',
  'error.choice.unknown': 'An option that is not in the list was sent. {label} is the question.',
  'error.box.required': 'A box that must be ticked is not. {label} is the text of the box.',
  'error.file.required': 'No file was chosen. {label} is the question.',
  'error.date.required': 'All three inputs are empty. {label} is the question.',
  'error.date.missing': 'One or two of the three inputs are empty. {parts} names them.',
  'error.date.day': 'The day is no number from 1 to 31.',
  'error.date.month': 'The month is no number from 1 to 12 and no name of a month.',
  'error.date.year': 'The year does not have four digits.',
  'error.date.noSuchDay': 'The day does not exist in that month. {month} is written in words, {days} is its last day.',
  'error.date.tooEarly': 'The date must be {limit} or later; {limit} is a written date.',
  'error.date.tooLate': 'The date must be {limit} or earlier.',
  and: 'Between the last two items of a short list: "day and month".',
} as const;

/** What everything around the fields says. */
export const wayNotes = {
  'needed.all': 'Before the first field of a screen on which every answer is needed.',
  'needed.marked': 'The same, where answers that may be left empty are marked "optional".',
  titleError: 'First in the page title when the screen has an error. {title} is the rest of the title.',
  titleStep: 'Page title. {step} is the question group, {service} the name of the service.',
  back: 'Link to the screen before.',
  continue: 'Button to the next screen.',
  send: 'Button of the last screen: sends the form. A verb and what is sent.',
  sending: 'Said once, after the person pressed the button that sends.',
  'sendTerms.correct': 'Before sending. {how} says how and until when, for example "for 30 days, online or by phone".',
  'sendTerms.withdraw': 'Before sending. {how} says how and until when.',
  'sendTerms.final': 'Before sending, where the law makes this step final. {reason} is the service’s sentence.',
  'review.change': 'Link beside an answer on the review screen.',
  'review.changeNamed': 'The same link, whole, for a screen reader. {question} is the label.',
  'review.none': 'In place of an answer that was left empty.',
  'review.readAbove': 'In place of the review where no script runs and every answer stands above on the same page.',
  'receipt.heading': 'Heading of the receipt.',
  'receipt.reference': 'Label of the reference number.',
  'receipt.date': 'Label of the date and time of sending.',
  'receipt.next': 'Heading of the paragraph about what happens next.',
  'receipt.correct': 'Link to correct what was sent.',
  'receipt.correctUntil': 'The same with a deadline. {date} is a written date.',
  'receipt.withdraw': 'Link to withdraw what was sent.',
  'receipt.withdrawUntil': 'The same with a deadline. {date} is a written date.',
  'receipt.undo': 'Heading above the two links: a mistake can be mended.',
  'help.summary': 'Opens help beside a question, where the author gave no title.',
  'contact.heading': 'Opens the ways to reach a person. A question.',
  'contact.region': 'Name of the region, for screen readers.',
  'channel.phone': 'Label of a channel.',
  'channel.callback': 'Label of a channel: the service calls the person back.',
  'channel.visit': 'Label of a channel: a place to go to.',
  'channel.post': 'Label of a channel: a postal address.',
  'channel.relay': 'Label of a channel: relay service for deaf and hard-of-hearing people.',
  'channel.message': 'Label of a channel: a written message.',
  'channel.hours': 'Before opening hours. {hours} is the service’s text.',
  'channel.cost': 'Before the price of a call. {cost} is the service’s text.',
  'keep.session': 'What is kept in the browser and until when, in two short sentences.',
} as const;

export const notes = { ...fieldNotes, ...wayNotes } as const;

export type FieldMessageKey = keyof typeof fieldNotes;
export type MessageKey = keyof typeof notes;
