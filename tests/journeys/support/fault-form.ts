import assert from 'node:assert/strict';
import { expandHtml } from '../../../components/src/server/index.js';
import { fr } from '../../../components/src/locales/fr.js';
import type { FaultRow, MessageKey } from './fault-rows.js';
import type { FaultySite } from './faults.js';
import { document as pageOf } from './site.js';
import { back, onReceipt, onStep, run, says, until, type Tab } from './tab.js';

/** How one row opens the form. */
export interface FormOptions {
  /** Fields made in the browser, not written by the server. */
  readonly short?: boolean;
  /** More attributes of the journey. */
  readonly attributes?: string;
}

/** One form with each kind of question, and a branch that the answers close. */
export function faultForm({ keep, section }: FaultRow, { short = false, attributes = '' }: FormOptions): string {
  const send = section === 'sending' ? 'send="script"' : '';
  const html = pageOf(`<form method="post" action="/send" novalidate>
    <pp-journey name="trial" keep="${keep}" ${send} ${attributes}>
    <pp-step name="you" heading="Vous"><pp-text-field label="Commune" name="town" required></pp-text-field>
      <pp-date-field legend="Date de naissance" name="birth" required></pp-date-field></pp-step>
    <pp-step name="home" heading="Votre logement">
      <pp-radio-group legend="Vous êtes" name="tenure" required options='[{"value":"rent","label":"Locataire"},{"value":"own","label":"Propriétaire"}]'></pp-radio-group>
      <p><label for="remark">Remarque</label> <textarea id="remark" name="remark"></textarea></p></pp-step>
    <pp-step name="rent" heading="Votre loyer" when="tenure = rent">
      <pp-text-field label="Loyer" name="rent" required></pp-text-field></pp-step>
    <pp-step name="review" heading="Vérifiez vos réponses"><pp-review></pp-review></pp-step>
    <pp-send correct="pendant 30 jours" withdraw="jusqu’à la décision"></pp-send></pp-journey></form>`);
  return short ? html : expandHtml(html, { lang: 'fr' });
}

export type Answers = Readonly<Record<string, string>>;

/** What the person answers. The rent is asked, answered, and then no longer asked. */
export const answers: Answers = {
  town: 'Rennes',
  'birth[day]': '1',
  'birth[month]': '2',
  'birth[year]': '1990',
  tenure: 'own',
  remark: 'Deux\nlignes',
  rent: '500',
};

const field = (name: string): string => `:is(input, textarea)[name="${name}"]`;
const choice = (value: string): string => `input[name="tenure"][value="${value}"]`;

async function fillYou(tab: Tab): Promise<void> {
  for (const name of ['town', 'birth[day]', 'birth[month]', 'birth[year]']) await tab.type(field(name), answers[name]!);
}

/** Goes the whole way to the review, through the branch, and closes it. */
export async function answerAll(tab: Tab): Promise<void> {
  await onStep(tab, 'you');
  await fillYou(tab);
  await goOn(tab);
  await onStep(tab, 'home');
  await tab.click(choice('rent'));
  await tab.type(field('remark'), answers['remark']!);
  await goOn(tab);
  await onStep(tab, 'rent');
  await tab.type(field('rent'), answers['rent']!);
  await back(tab);
  await onStep(tab, 'home');
  await tab.click(choice('own'));
  await goOn(tab);
  await onStep(tab, 'review');
}

/** Fills in a form without its script: every question is on the page. */
export async function answerPlain(tab: Tab): Promise<void> {
  await until(tab, () => document.querySelector('pp-send button') !== null);
  await fillYou(tab);
  await tab.click(choice('own'));
  await until(tab, (own) => document.querySelector<HTMLInputElement>(own)!.checked, choice('own'));
  await tab.type(field('rent'), answers['rent']!);
  await tab.type(field('remark'), answers['remark']!);
}

/** Presses the button that sends. */
export const press = (tab: Tab): Promise<void> => tab.click('pp-send button');

/** Presses Continue. */
export const goOn = (tab: Tab): Promise<void> => tab.click('[data-pp-part="continue"]');

/** Marks the document, to know later whether it is still the same. */
export const mark = (tab: Tab): Promise<void> =>
  run(tab, () => void (document.documentElement.dataset['mark'] = 'same'));

/** The sentence of a key on a French page, whatever stands for its values. */
export function sentence(key: MessageKey): RegExp {
  const text = fr[key];
  return new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^]+?'));
}

interface Seen {
  readonly answers: Answers;
  /** The document in which the person answered. */
  readonly same: boolean;
  readonly notices: string[];
  readonly sessionDraft: boolean;
  readonly deviceDraft: boolean;
}

const look = (tab: Tab): Promise<Seen> =>
  run(tab, () => {
    const answers: Record<string, string> = {};
    for (const control of document.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')) {
      if (control.type === 'radio' ? control.checked : control.name !== 'pp-key') answers[control.name] = control.value;
    }
    const holds = (open: () => Storage): boolean => {
      try {
        return (open().getItem('plain-pied:draft:trial') ?? '').includes('Rennes');
      } catch {
        return false;
      }
    };
    return {
      answers,
      same: document.documentElement.dataset['mark'] === 'same',
      notices: [...document.querySelectorAll<HTMLElement>('.pp-notice')].map((notice) => notice.innerText),
      sessionDraft: holds(() => sessionStorage),
      deviceDraft: holds(() => localStorage),
    };
  });

const nothing: Answers = Object.fromEntries(
  Object.keys(answers).flatMap((name) => (name === 'tenure' ? [] : [[name, '']])),
);

/** News of the branch that was just closed: part of the way there. */
const isOfBranch = (text: string): boolean => sentence('branch.closed').test(text);

/** Compares what is there after the fault with the row. */
export async function judge(row: FaultRow, tab: Tab, changed: Answers = {}): Promise<void> {
  if (row.shown) await says(tab, sentence(row.shown));
  const seen = await look(tab);
  const news = seen.notices.filter((text) => !isOfBranch(text));
  if (row.shown === null) assert.deepEqual(news, [], 'no news');
  if (row.by === 'server') assert.equal(seen.sessionDraft || seen.deviceDraft, false, 'nothing stays in the browser');
  else {
    assert.deepEqual(seen.answers, row.kept === 'everything' ? { ...answers, ...changed } : nothing, 'what is kept');
    assert.equal(seen.same, row.by === 'page', row.by === 'page' ? 'the same page' : 'another page');
    if (row.by === 'draft')
      assert.deepEqual([seen.sessionDraft, seen.deviceDraft], [row.keep === 'session', row.keep === 'device']);
    if (row.keep === 'page') assert.equal(seen.sessionDraft || seen.deviceDraft, false, 'nothing is stored');
  }
}

/** What the service counts. Where the row says so, the person sends after the fault. */
export async function judgeService(row: FaultRow, site: FaultySite, tab: Tab): Promise<void> {
  if (row.applications === 1 && row.by !== 'server') {
    if (
      await run(
        tab,
        () =>
          document.querySelector('pp-step[name="home"]:not([hidden])') !== null &&
          document.querySelector('pp-step[name="review"][hidden]') !== null,
      )
    ) {
      await goOn(tab);
      await onStep(tab, 'review');
    }
    if (!(await run(tab, () => location.pathname.startsWith('/receipt/')))) await press(tab);
    await onReceiptPage(tab, row);
  }
  assert.equal(site.applications.size, row.applications, 'what the service counts');
  for (const entries of site.applications.values()) {
    const sent = Object.fromEntries(entries.filter(([name]) => name !== 'pp-key'));
    assert.equal(sent['rent'], isBare(row) ? '500' : undefined, 'the closed branch');
    assert.equal(sent['town'], answers['town']);
    const names = Object.keys(answers).filter((name) => isBare(row) || name !== 'rent');
    assert.deepEqual(Object.keys(sent).sort(), names.sort());
  }
}

/** The script of the kit does not run: the service leaves the closed branch out. */
const isBare = ({ id }: FaultRow): boolean => /^script-(?!late)/.test(id);

const onReceiptPage = (tab: Tab, row: FaultRow): Promise<void> =>
  isBare(row) ? until(tab, () => location.pathname.startsWith('/receipt/')) : onReceipt(tab);
