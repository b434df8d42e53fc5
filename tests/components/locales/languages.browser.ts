/** A page written from right to left, in a language with six plural forms. Arabic alone is loaded. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../../components/src/define/date-field.js';
import '../../../components/src/define/file-field.js';
import '../../../components/src/define/journey.js';
import '../../../components/src/define/phone-field.js';
import '../../../components/src/define/text-area.js';
import '../../../components/src/define/text-field.js';
import '../../../components/src/locales/ar.js';
import { wordsFor } from '../../../components/src/locales/registry.js';
import { clear, mount, settled, warningsOf, type Field } from '../../suites/field/page.js';
import { withStyles } from '../../support/browser-styles.js';

const page = document.documentElement;
/** What is seen, without the marks that keep a Latin name in its own direction. */
const seen = (node: Element | string | null): string =>
  (typeof node === 'string' ? node : (node?.textContent ?? ''))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const find = (root: Element, selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const left = (element: Element): number => element.getBoundingClientRect().left;

describe('an Arabic page', () => {
  const before = { lang: page.lang, dir: page.dir, title: document.title, address: location.href };

  beforeEach(() => {
    page.lang = 'ar';
    page.dir = 'rtl';
  });
  afterEach(() => {
    clear();
    page.lang = before.lang;
    page.dir = before.dir;
    document.title = before.title;
    history.replaceState(null, '', before.address);
  });

  it('asks and tells what to do in Arabic: a text, a date, a file', async () => {
    const place = await mount(
      `<pp-text-field label="اسم العائلة" name="family" required></pp-text-field>
       <pp-text-field label="اسم آخر" name="other"></pp-text-field>
       <pp-date-field legend="تاريخ الميلاد" name="birth" required></pp-date-field>
       <pp-file-field label="شهادة الأجر" name="pay" accept=".pdf,image/*" max-files="3" multiple required></pp-file-field>`,
      'ar',
    );
    const fields = [...place.querySelectorAll<Field>('pp-text-field, pp-date-field, pp-file-field')];
    fields.forEach((field) => {
      field.show(field.check());
    });
    await settled(place);
    expect(fields.map(({ errorText }) => errorText)).to.deep.equal([
      'اكتبوا إجابتكم: اسم العائلة',
      null,
      'اكتبوا اليوم والشهر والسنة: تاريخ الميلاد',
      'اختاروا ملفًا: شهادة الأجر',
    ]);
    expect(seen(find(fields[0]!, '[data-pp-part="error-prefix"]'))).to.equal('خطأ:');
    expect(seen(find(fields[1]!, 'label'))).to.equal('اسم آخر (اختياري)');
    const labels = [...fields[2]!.querySelectorAll('label')].map((label) => seen(label));
    expect(labels).to.deep.equal(['اليوم', 'الشهر', 'السنة']);
    const file = seen(fields[3]!);
    expect(file).to.include('اختيار ملفات').and.to.include('3 ملفات على الأكثر.');
    // The names of formats are joined as Intl joins them.
    expect(file).to.include(new Intl.ListFormat('ar', { type: 'disjunction' }).format(['PDF', 'صورة']));
  });

  it('chooses the plural form: 0, 1, 2, 3, 11 and 100 characters left', async () => {
    const place = await mount('<pp-text-area label="وضعكم" name="text" maxlength="200"></pp-text-area>', 'ar');
    const counter = find(place, '.pp-counter');
    expect(seen(counter)).to.equal('الحد الأقصى: 200 حرف.');
    const control = place.querySelector('textarea')!;
    const said: string[] = [];
    for (const left of [0, 1, 2, 3, 11, 100, -2, -3]) {
      control.value = 'ا'.repeat(200 - left);
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(place);
      said.push(seen(counter));
    }
    expect(said).to.deep.equal([
      'المتبقي: 0 حرف.',
      'المتبقي: حرف واحد.',
      'المتبقي: حرفان.',
      'المتبقي: 3 أحرف.',
      'المتبقي: 11 حرفًا.',
      'المتبقي: 100 حرف.',
      'احذفوا الزائد: حرفان.',
      'احذفوا الزائد: 3 أحرف.',
    ]);
  });

  it('has the dates and numbers of Intl inside its sentences', async () => {
    const place = await mount(
      '<pp-date-field legend="تاريخ الميلاد" name="birth" max="2020-03-27" value="2021-01-01"></pp-date-field>',
      'ar',
    );
    const field = place.querySelector<Field>('pp-date-field')!;
    field.show(field.check());
    const limit = new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
      new Date('2020-03-27'),
    );
    expect(seen(field.errorText)).to.equal(`اكتبوا تاريخًا لا يتجاوز ${seen(limit)}: تاريخ الميلاد`);
  });

  it('has the buttons and the place of a journey in Arabic', async () => {
    const place = await mount(
      `<form action="/send" method="post" novalidate><pp-journey name="arabic" keep="page" back-href="/">
        <pp-step name="you" heading="من أنتم؟"><pp-text-field label="الاسم" name="name" required></pp-text-field></pp-step>
        <pp-step name="home" heading="مسكنكم"><pp-text-field label="المدينة" name="town"></pp-text-field></pp-step>
        <pp-send correct="خلال 30 يومًا" withdraw="قبل القرار"></pp-send></pp-journey></form>`,
      'ar',
    );
    await waitUntil(() => place.querySelector('[data-pp-part="continue"]'));
    const next = find(place, '[data-pp-part="continue"]');
    expect(seen(next)).to.equal('متابعة');
    next.click();
    await waitUntil(() => seen(place).includes('راجعوا إجابة واحدة'));
    place.querySelector('input')!.value = 'ليلى';
    next.click();
    await waitUntil(() => seen(place).includes('رجوع'));
    expect(seen(find(place, 'pp-send')))
      .to.include('سيمكنكم تصحيح إجاباتكم خلال 30 يومًا.')
      .and.to.include('إرسال طلبي');
  });

  it('runs from right to left: labels, the three inputs of a date; a telephone number keeps its own direction', async () => {
    await withStyles();
    const place = await mount(
      `<pp-text-field label="اسم العائلة" name="family" required></pp-text-field>
       <pp-date-field legend="تاريخ الميلاد" name="birth" required></pp-date-field>
       <pp-phone-field label="الهاتف" name="phone" required></pp-phone-field>`,
      'ar',
    );
    const [day, month, year] = [...find(place, 'pp-date-field').querySelectorAll('input')];
    expect(left(day!) > left(month!) && left(month!) > left(year!), 'day, month, year from the right').to.equal(true);
    const phone = find(place, 'pp-phone-field input');
    expect(getComputedStyle(phone).direction).to.equal('ltr');
    expect(getComputedStyle(find(place, 'pp-text-field input')).direction).to.equal('rtl');
    expect(page.scrollWidth <= page.clientWidth, 'nothing stands outside the window').to.equal(true);
    // The groups of the example stand in the order in which they are dialled.
    const hint = [...find(place, 'pp-phone-field').querySelectorAll('.pp-hint')].at(-1)!;
    const text = document.createTreeWalker(hint, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const [first, last] = ['06', '34'].map((group) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(group));
      range.setEnd(text, text.data.indexOf(group) + 2);
      return range.getBoundingClientRect().left;
    });
    expect(first! < last!, '06 stands before 34').to.equal(true);
  });

  it('needs neither French nor English, and a page in Spanish says which file is missing', async () => {
    const none = await warningsOf(async () => {
      await mount('<pp-text-field label="الاسم" name="x"></pp-text-field>', 'ar');
    });
    expect(none).to.deep.equal([]);
    const warnings = await warningsOf(async () => {
      wordsFor('es');
      await Promise.resolve();
    });
    expect(warnings.join()).to.include('lang="es"').and.to.include('locales/es.js');
  });
});
