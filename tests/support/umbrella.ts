/** One form with every field, in the short form, with an answer to each: what is true of fields together is tested on it. */
import type { Entries } from '../../components/src/base/question.js';

/** How an answer gets into its native control. */
export type Act =
  | { readonly type: 'write'; readonly name: string; readonly value: string }
  | { readonly type: 'choose' | 'tick'; readonly name: string; readonly value: string }
  /** Writes the words of an answer into the input that stands for a list, where there is one; else chooses it. */
  | { readonly type: 'look'; readonly name: string; readonly value: string; readonly words: string }
  | { readonly type: 'file'; readonly name: string; readonly value: string };

export interface UmbrellaField {
  readonly tag: string;
  readonly html: string;
  readonly acts: readonly Act[];
  /** What travels, in the order of the page. */
  readonly sent: Entries;
}

const write = (name: string, value: string): Act => ({ type: 'write', name, value });
const choose = (name: string, value: string): Act => ({ type: 'choose', name, value });
const tick = (name: string, value: string): Act => ({ type: 'tick', name, value });
const lists = `'[{"value":"a","label":"Une réponse"},{"value":"b","label":"Une autre","hint":"Plus rare."}]'`;

/** A field whose one control sends what is written in it. */
const open = (tag: string, name: string, value: string, attributes = ''): UmbrellaField => ({
  tag,
  html: `<${tag} label="Question ${name}" name="${name}" required ${attributes}></${tag}>`,
  acts: [write(name, value)],
  sent: [[name, value.replaceAll('\n', '\r\n')]],
});

export const umbrellaFields: readonly UmbrellaField[] = [
  open(
    'pp-text-field',
    'text',
    'Nguyên-Thị',
    'maxlength="40" counter hint="Comme sur vos papiers." why="Pour vous écrire."',
  ),
  open('pp-text-area', 'area', 'Une ligne.\nUne autre.', 'maxwords="50"'),
  {
    ...open('pp-select-field', 'select', 'b', `options=${lists}`),
    acts: [choose('select', 'b')],
  },
  {
    ...open('pp-autocomplete-field', 'look', 'b', `options=${lists}`),
    acts: [{ type: 'look', name: 'look', value: 'b', words: 'Une autre' }],
  },
  open('pp-number-field', 'number', '1 234,5', 'unit="m²" decimals="2" max="9999"'),
  open('pp-amount-field', 'amount', '850,50 €', 'period="month"'),
  open('pp-email-field', 'email', 'adele@exemple.fr'),
  open('pp-phone-field', 'phone', '+33 (0)6 39 98 12 34'),
  open('pp-password-field', 'password', 'le chat dort sur le piano'),
  open('pp-iban-field', 'iban', 'fr14 2004 1010 0505 0001 3M02 606'),
  open('pp-social-security-field', 'nir', '1 85 05 78 006 084 91', 'key'),
  open('pp-company-field', 'company', '732 829 320 00074', 'kind="siret"'),
  open('pp-reference-field', 'reference', '20 0042', 'shape="99-9{4}"'),
  {
    tag: 'pp-radio-group',
    html: `<pp-radio-group legend="Question radio" name="radio[type]" required other-situation unknown options=${lists}></pp-radio-group>`,
    acts: [tick('radio[type]', 'other-situation'), write('radio[type-other]', 'Rien de tout cela')],
    sent: [
      ['radio[type]', 'other-situation'],
      ['radio[type-other]', 'Rien de tout cela'],
    ],
  },
  {
    tag: 'pp-checkbox-group',
    html: `<pp-checkbox-group legend="Question cases" name="boxes[]" required none options=${lists}></pp-checkbox-group>`,
    acts: [tick('boxes[]', 'a'), tick('boxes[]', 'b')],
    sent: [
      ['boxes[]', 'a'],
      ['boxes[]', 'b'],
    ],
  },
  {
    tag: 'pp-checkbox',
    html: '<pp-checkbox label="Je suis d’accord" name="box" required></pp-checkbox>',
    acts: [tick('box', 'on')],
    sent: [['box', 'on']],
  },
  {
    tag: 'pp-date-field',
    html: '<pp-date-field legend="Question date" name="date" required autocomplete="bday"></pp-date-field>',
    acts: [write('date[day]', '27'), write('date[month]', 'mars'), write('date[year]', '1980')],
    sent: [
      ['date[day]', '27'],
      ['date[month]', 'mars'],
      ['date[year]', '1980'],
    ],
  },
  {
    tag: 'pp-name-field',
    html: '<pp-name-field legend="Question nom" name="who" required></pp-name-field>',
    acts: [write('who[given]', 'Thị'), write('who[family]', 'N’Diaye')],
    sent: [
      ['who[given]', 'Thị'],
      ['who[family]', 'N’Diaye'],
    ],
  },
  {
    tag: 'pp-address-field',
    html: '<pp-address-field legend="Question adresse" name="home" required></pp-address-field>',
    acts: [
      write('home[street]', '12 rue de la Mairie'),
      write('home[postcode]', '35000'),
      write('home[town]', 'Rennes'),
    ],
    sent: [
      ['home[street]', '12 rue de la Mairie'],
      ['home[postcode]', '35000'],
      ['home[town]', 'Rennes'],
    ],
  },
  {
    tag: 'pp-declaration',
    html: '<pp-declaration label="Je déclare que mes réponses sont vraies" name="sworn"></pp-declaration>',
    acts: [tick('sworn', 'yes')],
    sent: [['sworn', 'yes']],
  },
  {
    tag: 'pp-file-field',
    html: `<pp-file-field label="Question fichier" name="file[]" multiple photo missing accept=".txt,.pdf" max-size="5" kept='[{"id":"7","name":"ancien.pdf"}]'></pp-file-field>`,
    acts: [{ type: 'file', name: 'file[]', value: 'avis.txt' }],
    sent: [
      ['file[]', 'avis.txt'],
      ['file[]', ''],
      ['file-kept[]', '7'],
    ],
  },
  // Last: from its answer on the browser fills in nothing more.
  {
    tag: 'pp-assisted',
    html: '<pp-assisted legend="Question aide" name="helper" value-who="relative"></pp-assisted>',
    acts: [tick('helper[who]', 'adviser'), tick('helper[ground]', 'mandate'), write('helper[name]', 'CCAS')],
    sent: [
      ['helper[who]', 'adviser'],
      ['helper[ground]', 'mandate'],
      ['helper[name]', 'CCAS'],
    ],
  },
];

export const umbrellaSent: Entries = umbrellaFields.flatMap(({ sent }) => sent);

/** The whole page; `/kit.js` and `/kit.css` are the kit. */
export const umbrellaPage = (fields = umbrellaFields): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Toutes les questions</title>
    <link rel="stylesheet" href="/kit.css">
    <script type="module" src="/kit.js"></script>
  </head>
  <body>
    <main>
      <h1>Tout</h1>
      <form method="post" action="/sent" enctype="multipart/form-data" novalidate>
        ${fields.map(({ html }) => html).join('\n        ')}
        <button type="submit" id="send">Envoyer</button>
      </form>
    </main>
  </body>
</html>`;
