/** The same two questions in four ways of writing them: a journey must not care. */
export interface Markup {
  readonly id: string;
  readonly name: string;
  readonly choice: string;
  readonly town: string;
}

const radios = (wrap: (input: string, label: string) => string, inputClass = '', labelClass = ''): string =>
  [
    ['tenant', 'Locataire'],
    ['owner', 'Propriétaire'],
  ]
    .map(([value, label]) =>
      wrap(
        `<input class="${inputClass}" type="radio" id="status-${value}" name="status" value="${value}" required>`,
        `<label class="${labelClass}" for="status-${value}">${label}</label>`,
      ),
    )
    .join('');

export const markups: readonly Markup[] = [
  {
    id: 'our fields, short form',
    name: '<pp-text-field label="Nom" name="name" autocomplete="family-name" required></pp-text-field>',
    choice:
      '<pp-radio-group legend="Votre situation" name="status" required options=\'[{"value":"tenant","label":"Locataire"},{"value":"owner","label":"Propriétaire"}]\'></pp-radio-group>',
    town: '<pp-text-field label="Ville" name="town" required></pp-text-field>',
  },
  {
    id: 'our fields, full form',
    name: '<pp-text-field><label for="name">Nom</label><input id="name" name="name" autocomplete="family-name" required></pp-text-field>',
    choice: `<pp-radio-group><fieldset><legend>Votre situation</legend>${radios((input, label) => `<div>${input}${label}</div>`)}</fieldset></pp-radio-group>`,
    town: '<pp-text-field><label>Ville <input name="town" required></label></pp-text-field>',
  },
  {
    id: 'plain HTML',
    name: '<p><label for="name">Nom</label> <input id="name" name="name" autocomplete="family-name" required></p>',
    choice: `<fieldset><legend>Votre situation</legend>${radios((input, label) => `<div>${input}${label}</div>`)}</fieldset>`,
    town: '<p><label>Ville <input id="town" name="town" required></label></p>',
  },
  {
    id: 'GOV.UK markup',
    name: '<div class="govuk-form-group"><label class="govuk-label" for="name">Nom</label><input class="govuk-input" id="name" name="name" type="text" required></div>',
    choice: `<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Votre situation</legend><div class="govuk-radios">${radios(
      (input, label) => `<div class="govuk-radios__item">${input}${label}</div>`,
      'govuk-radios__input',
      'govuk-label govuk-radios__label',
    )}</div></fieldset></div>`,
    town: '<div class="govuk-form-group"><label class="govuk-label" for="town">Ville</label><input class="govuk-input" id="town" name="town" type="text" required></div>',
  },
  {
    id: 'DSFR markup',
    name: '<div class="fr-input-group"><label class="fr-label" for="name">Nom</label><input class="fr-input" id="name" name="name" type="text" required></div>',
    choice: `<fieldset class="fr-fieldset" aria-labelledby="status-legend"><legend class="fr-fieldset__legend" id="status-legend">Votre situation</legend>${radios(
      (input, label) => `<div class="fr-fieldset__element"><div class="fr-radio-group">${input}${label}</div></div>`,
      '',
      'fr-label',
    )}</fieldset>`,
    town: '<div class="fr-input-group"><label class="fr-label" for="town">Ville</label><input class="fr-input" id="town" name="town" type="text" required></div>',
  },
];

export interface JourneyParts {
  /** Where the form stands. */
  readonly form?: 'around' | 'inside';
  readonly send?: string;
  readonly attributes?: string;
  readonly before?: string;
}

const ourSend =
  '<pp-send label="Envoyer ma demande" correct="pendant 30 jours, en ligne" withdraw="jusqu’à la décision"></pp-send>';

/** A journey of two steps and a review. */
export function journeyOf(
  markup: Markup,
  { form = 'around', send = ourSend, attributes = '', before = '' }: JourneyParts = {},
): string {
  const inside = `
    ${before}
    <pp-step name="you" heading="Qui êtes-vous ?">${markup.name}</pp-step>
    <pp-step name="home" heading="Votre logement">${markup.choice}${markup.town}</pp-step>
    <pp-step name="review" heading="Vérifiez vos réponses"><pp-review></pp-review></pp-step>
    ${send}`;
  const open = '<form method="post" action="/send" novalidate>';
  const journey = `<pp-journey name="trial" ${attributes}>`;
  return form === 'around'
    ? `${open}${journey}${inside}</pp-journey></form>`
    : `${journey}${open}${inside}</form></pp-journey>`;
}
