import { expect } from '@open-wc/testing';
import type { CompanyField } from '../../../components/src/fields/company-field/company-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, controlsIn, fieldIn, fill, mount } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-company-field';
const name = 'employeur[numero]';
const label = 'Numéro de l’entreprise';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/company-field.js'),
  labelAttribute: 'label',
  label,
  role: 'textbox',
  properties: { label, name },
  forms: inputForms({ tag, label, name }),
  ownHint: 'SIREN ou SIRET, par exemple 732 829 320 ou 732 829 320 00074',
  untouched: [[name, '']],
  answer: { entries: [[name, '732 829 320 00074']], value: '732 829 320 00074' },
  other: { entries: [[name, '732829320']], value: '732829320' },
  wrong: {
    attributes: '',
    entries: [[name, '732 829 321']],
    error: {
      fr: 'Comparez chaque chiffre avec une facture ou l’avis de situation Insee, un chiffre est différent : Numéro de l’entreprise',
      en: 'Compare each figure with an invoice or the Insee notice (avis de situation), one of them differs: Numéro de l’entreprise',
    },
    at: [name],
  },
  required: {
    fr: 'Écrivez le numéro de l’entreprise, qui est sur une facture ou sur l’avis de situation Insee : Numéro de l’entreprise',
    en: 'Write the number of the company, which is on an invoice or on the Insee notice (avis de situation): Numéro de l’entreprise',
  },
  wrongAttributes: [['kind="vat"', 'Use one of siren, siret, either.']],
};

fieldContract(examples);

describe('<pp-company-field>', () => {
  afterEach(clear);
  const { short } = examples.forms as Record<'short', (more?: string) => string>;
  const field = (place: Element): CompanyField => fieldIn(place, examples) as unknown as CompanyField;

  it('reads any spacing, and leaves it as it was typed', async () => {
    const place = await mount(short());
    for (const [typed, parsed, shown] of [
      ['73282932000074', '73282932000074', '732 829 320 00074'],
      ['SIREN : 732.829.320', '732829320', '732 829 320'],
      ['732', null, '732'],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
      expect(field(place).question!.display([[name, typed]], wordsFor('fr'))).to.equal(shown);
    }
  });

  it('asks for the number that the service needs, and gives an example of it', async () => {
    const place = await mount(short('kind="siren"') + short('kind="siret"'));
    const hints = [...place.querySelectorAll('.pp-hint')].map(({ textContent }) => textContent);
    expect(hints).to.deep.equal(['9 chiffres, par exemple 732 829 320', '14 chiffres, par exemple 732 829 320 00074']);
    const [siren, siret] = place.querySelectorAll<CompanyField>(tag);
    fill(siren!, [[name, '732 829 320 00074']]);
    fill(siret!, [[name, '732 829 320']]);
    expect([siren, siret].map((one) => one!.check()?.outcome.key)).to.deep.equal([
      'error.company.siren',
      'error.company.siret',
    ]);
    expect(
      [siren, siret].map((one) => one!.parsed),
      'a number, but not the one that is asked for',
    ).to.deep.equal([null, null]);
    expect(controlsIn(place).map(({ inputMode }) => inputMode)).to.deep.equal(['numeric', 'numeric']);
  });
});
