import { expect } from '@open-wc/testing';
import type { AmountField } from '../../../components/src/fields/amount-field/amount-field.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { fieldContract } from '../../suites/field-contract.js';
import type { FieldExamples } from '../../suites/field/examples.js';
import { inputForms } from '../../suites/field/forms.js';
import { clear, fieldIn, fill, folded, mount } from '../../suites/field/page.js';
import '../../../components/src/locales/fr.js';
import '../../../components/src/locales/en.js';

const tag = 'pp-amount-field';
const name = 'logement[loyer]';
const label = 'Loyer';

const examples: FieldExamples = {
  tag,
  define: () => import('../../../components/src/define/amount-field.js'),
  labelAttribute: 'label',
  label,
  labelEnd: { fr: '(en euros, par mois)', en: '(in euros, per month)' },
  role: 'textbox',
  properties: { label, name, period: 'month' },
  forms: inputForms({ tag, label, name, on: 'period="month"' }),
  ownHint: 'Par exemple : 1 234,50',
  untouched: [[name, '']],
  answer: { entries: [[name, '850,50']], value: '850,50' },
  other: { entries: [[name, '1 200 €']], value: '1 200 €' },
  wrong: {
    attributes: 'max="3000"',
    entries: [[name, '30000']],
    error: {
      fr: 'Écrivez la somme de 3 000 € ou une somme plus petite : Loyer',
      en: 'Write the amount of €3,000.00 or a smaller one: Loyer',
    },
    at: [name],
  },
  required: { fr: 'Écrivez la somme : Loyer', en: 'Write the amount: Loyer' },
  wrongAttributes: [
    ['min="peu"', 'Write a number'],
    ['max="beaucoup"', 'Write a number'],
    ['currency="euros"', 'three letters'],
    ['period="fortnight"', 'Use one of day, week, month, quarter, year.'],
  ],
};

fieldContract(examples);

describe('<pp-amount-field>', () => {
  afterEach(clear);
  const words = wordsFor('fr');
  const short = (more = ''): string => `<${tag} label="${label}" name="${name}" required ${more}></${tag}>`;
  const field = (place: Element): AmountField => fieldIn(place, examples) as unknown as AmountField;
  const labels = (place: Element): string[] =>
    [...place.querySelectorAll('label')].map(({ textContent }) => folded(textContent));

  it('says its currency and its period in its label', async () => {
    const place = await mount(short() + short('period="year"') + short('currency="CHF"'));
    expect(labels(place)).to.deep.equal(['Loyer (en euros)', 'Loyer (en euros, par an)', 'Loyer (en francs suisses)']);
    expect(labels(await mount(short('period="week"'), 'en'))).to.deep.equal(['Loyer (in euros, per week)']);
  });

  it('leaves the author’s own label as it is', async () => {
    const place = await mount(`<${tag}><label for="l">Loyer en euros</label><input id="l" name="l"></${tag}>`);
    expect(labels(place)).to.deep.equal(['Loyer en euros']);
  });

  it('gives an example with the cents that its currency has', async () => {
    const place = await mount(short() + short('currency="XPF"'));
    const hints = [...place.querySelectorAll('.pp-hint')].map(({ textContent }) => folded(textContent));
    expect(hints).to.deep.equal(['Par exemple : 1 234,50', 'Par exemple : 1 234']);
  });

  it('reads what people write, and leaves it as it was typed', async () => {
    const place = await mount(short());
    for (const [typed, parsed] of [
      ['1 234,50 €', 1234.5],
      ['12 euros 50', 12.5],
      ['1.234', null],
      ['12 $', null],
    ] as const) {
      fill(field(place), [[name, typed]]);
      expect(field(place).parsed, typed).to.equal(parsed);
      expect(field(place).value).to.equal(typed);
    }
  });

  it('asks about an amount that can mean two, and guesses nothing', async () => {
    const place = await mount(short());
    fill(field(place), [[name, '1.234']]);
    expect(folded(field(place).check()!.text)).to.equal(
      'Écrivez 1 234 ou 1,23, selon la somme que vous voulez dire : Loyer',
    );
    expect(field(place).question!.fact!([[name, '1.234']], words)).to.deep.equal([name, '']);
  });

  it('takes an amount under zero only where the service says so', async () => {
    const place = await mount(short());
    fill(field(place), [[name, '-5']]);
    expect(field(place).check()?.outcome.key).to.equal('error.amount.tooLow');
    const below = await mount(short('min="-100"'));
    fill(field(below), [[name, '-5']]);
    expect(field(below).check()).to.equal(null);
  });

  it('stands in the review with its currency and its period', async () => {
    const { question } = field(await mount(short('period="month"')));
    expect(folded(question!.display([[name, '1234.5']], words))).to.equal('1 234,50 € par mois');
    expect(question!.display([[name, '1.234']], words)).to.equal('1.234');
    expect(question!.display([[name, ' ']], words)).to.equal('');
    expect(question!.fact!([[name, '1 234,50 €']], words)).to.deep.equal([name, '1234.5']);
  });
});
