/**
 * What the console tells the developer of a page. It stands apart and comes when there is something to tell: no person
 * who fills in a form loads it (record 0010).
 */

/** Sentences that follow the element's name; `{0}`, `{1}` … are what was found. */
export const mends = {
  addressInputs: 'needs named controls in this order: lines, postcode, town, perhaps country.',
  attribute: 'has {0}="{1}". Use one of {2}.',
  autocomplete: 'has autocomplete="{0}". Use new-password or current-password: password managers read it.',
  callbackAway: 'has form="{0}", which leads away from what was typed. Give that form target="_blank".',
  callbackForm:
    'has form="{0}", and the page has no such form. Add <form id="{0}" method="post" action="…" target="_blank"></form> outside the main form.',
  callbackNothing:
    'has type="callback" and nothing to answer with. Give it name="…" for a number and a moment, or href="…" for a page that asks.',
  condition: 'has {0}="{1}", which cannot be read at place {2}. {3}',
  contactDigital: 'has only channels that need a screen. Add one of type phone, visit, post or callback.',
  contactEmpty: 'has no channel. Add <pp-channel type="phone" number="…" hours="…"></pp-channel> inside it.',
  contactHere: 'leads only to this page, where the person already is. Add a number, a place or an address to write to.',
  contactHours: 'says nowhere when somebody is there. Give a channel opening="Mo-Fr 09:00-17:00" or hours="…".',
  currency: 'has currency="{0}". Write the three letters of ISO 4217, for example EUR.',
  date: 'has {0}="{1}". Write an ISO date, for example 2026-01-31.',
  dateInputs: 'needs three text inputs: day, month, year.',
  hoursClosed:
    'has closed="…" with "{0}", which is not read. Write ISO dates, such as 2026-12-24 stock taking; 2026-12-28/2027-01-02.',
  hoursHolidays: 'has holidays="…" with "{0}", which is not read. Write FR, or FR and a department, such as FR-67.',
  hoursOpening:
    'has opening="…" with "{0}", which is not read. Write days and times, such as Mo-Fr 09:00-12:30,13:30-17:00; Sa 09:00-12:00; PH off.',
  hoursZone:
    'has time-zone="…" with "{0}", which is not read. Write an IANA name, such as Europe/Paris or America/Martinique. Europe/Paris stands in.',
  integer: 'has {0}="{1}". Write a whole number.',
  keep: 'has keep="{0}". Use "session", "device" or "page".',
  kept: 'has kept="…" that cannot be read. Write a JSON list: kept=\'[{"id":"1","name":"a.pdf"}]\'.',
  lookupUrl: 'has lookup-url="{0}". Write the address of a page that finds addresses.',
  megabytes: 'has max-size="{0}". Write a number of megabytes.',
  nameInputs: 'needs one text input, or two: first name and family name.',
  nameParts: 'has parts="{0}". Write parts="whole" for one input; without it there are two.',
  noAddress: 'has no name. Add name="…": it is the address of the screen.',
  noAgain: 'has repeat="{0}" and nothing that says when another entry follows. Add again="…".',
  noContact: 'stands in a page without <pp-contact>. Add one: a person who sees a mistake here needs somebody.',
  noControl: 'has no control. Put name="…" on it, or a native control with a name inside it.',
  noEnd: 'does not know when the session ends. Add ends="…" (ISO date and time) or lasts="…" (seconds).',
  noEntry: 'has no entry. Put <pp-undo name="{0}[0]"> with its fields inside it.',
  noEntryName: 'has no name. Add name="…": the names of its entries begin with it.',
  noExtension: 'cannot be kept open. Add extend="…" (WCAG 2.2.1: one act gives more time).',
  noForm: 'needs a <form> inside it or around it.',
  noHeading: 'has no heading. Add heading="…", or an <h2> inside it.',
  noLabel: 'has no label. Add label="…" (legend="…" for a group), or a <label> (<legend>) inside it.',
  noLegend: 'has no question. Add legend="…", or a <fieldset> with a <legend> inside it.',
  noOptions:
    'has no options. Add a name and options=\'[{"value":"a","label":"A"}]\', or native controls with their labels inside it.',
  noReference: 'has no reference. Add reference="…", so that the person can name it on the phone.',
  noShape: 'has no shape. Write 9 for a figure, A for a letter, X for either, {13} to repeat: shape="9{13}".',
  noSource: 'has nothing to choose from. Add options, a <select> inside it, source-url="…", or the property source.',
  noStep: 'has no <pp-step> inside it. Put each screen in one.',
  noSteps: 'has nothing to show. Put it in a <pp-journey>, add for="…" with its name, or current="…" and total="…".',
  noTasks: 'has nothing to list. Put it in a <pp-step>, add for="…" with the name of a journey, or tasks="…".',
  noUndo:
    'does not say what can be undone. Add correct="…" and withdraw="…" (how and until when), or final="…" with the reason of the law.',
  noUndoLabel: 'does not say what it removes. Add label="…": a verb and what, for example "Remove this child".',
  noUndoName: 'has no name. Add name="…": it tells the server what is removed.',
  noWayBack:
    'leads to no way back. Add correct-href="…" or withdraw-href="…", or final="…" with the reason of the law.',
  number: 'has {0}="{1}". Write a number such as 12 or 0.5.',
  numberOther:
    'has href="{0}" and number="{1}", which are different numbers. The link calls the number that is read. Take href away.',
  numberSeveral:
    'has number="{0}", which is not one telephone number: it is no link. Write one number, others in channels of their own.',
  numberType:
    'has an <input type="number">. Use type="text": a wheel changes a number, and what cannot be read is lost.',
  options: 'has options that cannot be read. Write a JSON list: options=\'[{"value":"a","label":"A"}]\'.',
  pattern: 'has a pattern that is no regular expression. Correct it.',
  placeAddress: 'has no address. Add address="…", postcode="…" and town="…".',
  placesUnread:
    'has places that are not read. Give a JSON list of objects, each with a label: [{"label": "…", "address": "…", "postcode": "…", "town": "…"}].',
  shape: 'has shape="{0}". Write 9 for a figure, A for a letter, X for either, {13} to repeat: shape="9{13}".',
  spaces: 'has an option with the value "{0}". Write values without spaces.',
  tooMany: 'has {0} options. Use <pp-autocomplete-field>: a list of more than {1} is hard to read through.',
  twice: 'is already defined by another copy. Load the kit once.',
  waiting: 'has waiting="{0}". Write minutes as a number, or nothing.',
} as const;

/** The key of a sentence above; or a sentence, which has a space in it. */
export type Mend = keyof typeof mends | `${string} ${string}`;

const told = new Set<string>();

/** Tells it once for each element and sentence. */
export function tell(element: Element | string, mend: Mend, found: readonly unknown[]): void {
  const sentence = (mends as Readonly<Record<string, string>>)[mend] ?? mend;
  const filled = sentence.replace(/\{(\d)\}/g, (_, place: string) => String(found[Number(place)]));
  const line = `Plain-pied: <${element instanceof Element ? nameOf(element) : element}> ${filled}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line, ...(element instanceof Element ? [element] : []));
}

/** With its name, or its question where it has one. */
function nameOf(element: Element): string {
  const known = ['name', 'label', 'legend', 'id'].find((attribute) => element.getAttribute(attribute));
  return element.localName + (known ? ` ${known}="${element.getAttribute(known)!}"` : '');
}
