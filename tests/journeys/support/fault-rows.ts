/**
 * What must become of a person's answers, fault by fault: record 0009 (Storage, Sending) said row by row.
 * Written from the record, before the tests that run it. tests/FAULTS.md shows it to people.
 */
import type { Messages } from '../../../components/src/locales/registry.js';
import type { Engine } from '../../support/engines.js';

export type MessageKey = keyof Messages;

export type Keep = 'page' | 'session' | 'device';

/** Who holds the answers after the fault. The page: it is still open, or comes back from the browser's page cache. */
export type Holder = 'page' | 'browser' | 'draft' | 'server';

export type Section = 'leaving' | 'storage' | 'sending' | 'natively' | 'script';

export interface FaultRow {
  readonly id: string;
  readonly section: Section;
  /** What happens, in plain English. */
  readonly happens: string;
  readonly keep: Keep;
  /** What is there again in the form. */
  readonly kept: 'everything' | 'nothing';
  readonly by: Holder | null;
  readonly until: string;
  /** Key of the kit's sentence after the fault. */
  readonly shown: MessageKey | null;
  /** Key of the sentence that stood on the screen before the fault. */
  readonly saidBefore: MessageKey | null;
  /** How many applications the service counts in the end. */
  readonly applications: 0 | 1;
  readonly engines: readonly Engine[];
}

type Fate = Partial<Pick<FaultRow, 'kept' | 'by' | 'until' | 'shown' | 'saidBefore' | 'applications'>>;

const tab = 'this tab closes';
const date = 'the date on the screen';
const here = 'this page closes';
const said: Readonly<Record<Keep, MessageKey>> = { page: 'keep.page', session: 'keep.session', device: 'keep.device' };

const lost: Fate = { kept: 'nothing', by: null, until: '' };
const stays: Fate = { kept: 'everything', by: 'page', until: here };
const restored: Fate = { kept: 'everything', by: 'browser', until: tab };
const draftOfTab: Fate = { kept: 'everything', by: 'draft', until: tab };
const draftOfDevice: Fate = { kept: 'everything', by: 'draft', until: date };
const sent: Fate = { kept: 'nothing', by: 'server', until: 'the service says', applications: 1 };

const chromium: readonly Engine[] = ['chromium'];
const everywhere: readonly Engine[] = ['chromium', 'firefox', 'webkit'];
/** Engines that fill in a page that is loaded again; all of them do so on Back. */
const filling: readonly Engine[] = ['firefox'];
const notFilling: readonly Engine[] = ['chromium', 'webkit'];
/** Engines that can be kept from showing a page out of their cache. */
const reloading: readonly Engine[] = ['chromium', 'firefox'];

/** One row for each `keep` that is named. */
function rows(
  section: Section,
  id: string,
  happens: string,
  fates: Partial<Record<Keep, Fate>>,
  engines = chromium,
): FaultRow[] {
  return Object.entries(fates).map(([name, fate]) => {
    const keep = name as Keep;
    const none = { ...stays, shown: null, saidBefore: said[keep], applications: 0 as const };
    return { id, section, happens, keep, engines, ...none, ...fate } as FaultRow;
  });
}

const session = (fate: Fate): Partial<Record<Keep, Fate>> => ({ session: fate });
const all = (page: Fate, session: Fate, device: Fate): Record<Keep, Fate> => ({ page, session, device });
const drafts = all(restored, draftOfTab, draftOfDevice);
/** Another visit: the device says from when its answers are. */
const again: Fate = { ...draftOfDevice, shown: 'keep.back' };

/** Windows of one form notice each other. */
const mark = 'window.other';
const another: Fate = { ...lost, shown: mark };

const beyond = 'Back to the page before the form, then Forward; the page is loaded again.';
const leaving: readonly FaultRow[] = [
  ...rows('leaving', 'reload', 'The page is loaded again.', { page: restored }, filling),
  // The browser's own restoration is nothing here.
  ...rows(
    'leaving',
    'reload-empty',
    'The page is loaded again, in a browser that does not fill it in again.',
    { page: { ...lost, shown: 'address.earlier' } },
    notFilling,
  ),
  ...rows('leaving', 'reload', 'The page is loaded again.', { session: draftOfTab, device: draftOfDevice }, everywhere),
  ...rows('leaving', 'reload-short', 'The page is loaded again; its fields are made in the browser.', {
    // Browsers restore only what stands in the page that was served.
    page: { ...lost, shown: 'address.earlier' },
    session: draftOfTab,
    device: draftOfDevice,
  }),
  ...rows(
    'leaving',
    'crash',
    'The page crashes and is loaded again.',
    all({ ...lost, shown: 'address.earlier' }, draftOfTab, draftOfDevice),
  ),
  // WebKitGTK's driver loses its session, now and then, when Back takes a page out of the page cache.
  ...rows(
    'leaving',
    'back-cached',
    'Another page is opened, then Back; the browser still has the page.',
    all(stays, stays, stays),
    reloading,
  ),
  ...rows('leaving', 'back', 'Another page is opened, then Back; the page is loaded again.', drafts, reloading),
  ...rows('leaving', 'forward', beyond, { page: restored }),
  ...rows('leaving', 'forward', beyond, { session: draftOfTab, device: draftOfDevice }, reloading),
  ...rows(
    'leaving',
    'back-many',
    'Back, once for each screen, then Forward to the last.',
    all(stays, stays, stays),
    everywhere,
  ),
  ...rows('leaving', 'duplicate', 'The tab is duplicated (a window with a copy of its storage).', {
    // The address of the last screen is copied too.
    page: { ...lost, shown: 'address.earlier' },
    session: { ...draftOfTab, shown: mark },
    device: again,
  }),
  ...rows('leaving', 'window', 'The form is opened in another window too.', all(another, another, again)),
  ...rows('leaving', 'closed', 'The tab is closed, and the form opened again.', all(lost, lost, again)),
  ...rows('leaving', 'clock-back', 'The clock of the device is set back, and the form opened again.', {
    device: again,
  }),
  ...rows('leaving', 'clock-ahead', 'The clock of the device is set a year ahead, and the form opened again.', {
    session: draftOfTab,
    device: lost,
  }),
];

const failing: Fate = { ...stays, shown: 'keep.failed', saidBefore: 'keep.failed', applications: 1 };
const working: Fate = { ...stays, applications: 1 };
const storage: readonly FaultRow[] = [
  ...rows('storage', 'full', 'The storage of the browser is full.', all(working, failing, failing)),
  ...rows('storage', 'full-later', 'The storage gets full while the person types.', {
    session: { ...failing, saidBefore: 'keep.session' },
    device: { ...failing, saidBefore: 'keep.device' },
  }),
  ...rows('storage', 'refused', 'The browser refuses storage.', all(working, failing, failing)),
  ...rows('storage', 'corrupt', 'What is stored cannot be read.', { session: failing, device: failing }),
  ...rows('storage', 'delete', '“Delete my saved answers” is pressed.', {
    session: { ...stays, shown: 'keep.page' },
    device: { ...stays, shown: 'keep.page' },
  }),
];

/** Sent by script: the page stays, whatever the answer, so `keep` makes no difference. */
const told = (id: string, happens: string, shown: MessageKey, applications: 0 | 1 = 1): FaultRow[] =>
  rows('sending', id, happens, session({ ...stays, shown, applications }));

const sending: readonly FaultRow[] = [
  ...told('400', 'The service answers 400 with errors.', 'summary.heading.other', 0),
  ...told('422', 'The service answers 422 with errors.', 'summary.heading.other', 0),
  ...told('401', 'The service answers 401: not signed in.', 'sending.signIn'),
  ...told('403', 'The service answers 403: not allowed.', 'sending.signIn'),
  ...told('419', 'The service answers 419: the session is over.', 'sending.signIn'),
  ...told('440', 'The service answers 440: the session is over.', 'sending.signIn'),
  ...told('409', 'The service answers 409: changed in another window.', 'sending.changed', 0),
  ...told('413', 'The service answers 413: too large.', 'sending.tooLong'),
  ...told('429', 'The service answers 429: too many at once.', 'sending.busy'),
  ...told('503', 'The service answers 503: not available.', 'sending.busy'),
  ...told('500', 'The service answers 500: it has a problem.', 'sending.failed'),
  ...told('offline-before', 'The device is offline before sending.', 'sending.offline'),
  ...told('offline-during', 'The line is cut while sending; nothing has arrived.', 'sending.unreachable'),
  ...told('answer-lost', 'The line is cut while sending; the service has everything.', 'sending.unreachable'),
  ...told('name', 'The name of the service is not found.', 'sending.unreachable'),
  ...told('hanging', 'The service does not answer within 30 seconds.', 'sending.silent'),
  ...told('hanging-done', 'The service has everything, and does not answer.', 'sending.silent'),
  ...rows('sending', 'sent', 'The answers are sent.', session({ ...sent, shown: 'receipt.heading' })),
];

const received: Fate = { ...sent, shown: 'receipt.heading' };
const natively: readonly FaultRow[] = [
  ...rows('natively', 'native-sent', 'The answers are sent.', all(received, received, received), everywhere),
  ...rows('natively', 'native-500', 'The service answers with a page that says 500; then Back.', drafts, reloading),
  ...rows('natively', 'native-413', 'The service answers with a page that says 413; then Back.', session(draftOfTab)),
  ...rows('natively', 'native-cut', 'The line is cut; the browser shows its own page; then Back.', drafts),
  ...rows(
    'natively',
    'native-offline',
    'The device is offline before sending.',
    session({ ...stays, shown: 'sending.offline', applications: 1 }),
  ),
  ...rows(
    'natively',
    'native-hanging',
    'The service does not answer within 30 seconds.',
    session({ ...stays, shown: 'sending.silent', applications: 1 }),
  ),
  ...rows('natively', 'double-click', 'The button that sends is pressed twice.', session(received), everywhere),
  ...rows('natively', 'enter-held', 'Enter is held on the button that sends.', session(received)),
  ...rows('natively', 'reload-after', 'The receipt is loaded again.', session(received), everywhere),
  ...rows(
    'natively',
    'back-after',
    'Back after sending: the receipt is shown again.',
    all(received, received, received),
    everywhere,
  ),
  ...rows('natively', 'offline-after', 'The device is offline after sending.', session(received)),
];

/** Without the script nobody may promise anything: nothing is said. */
const bare: Fate = { ...stays, saidBefore: null, applications: 1 };
const script: readonly FaultRow[] = [
  ...rows('script', 'script-off', 'Scripts are off in the browser.', session(bare)),
  ...rows('script', 'script-missing', 'The script of the kit is not found (404).', session(bare)),
  ...rows('script', 'script-broken', 'The script of the kit has a syntax error.', session(bare)),
  ...rows('script', 'script-hanging', 'The script of the kit never comes.', session(bare)),
  ...rows(
    'script',
    'script-missing-reload',
    'The script of the kit is not found, and the page is loaded again.',
    session({ ...restored, saidBefore: null, applications: 1 }),
    filling,
  ),
  ...rows(
    'script',
    'script-missing-back',
    'The script of the kit is not found; another page is opened, then Back; the page is loaded again.',
    session({ ...restored, saidBefore: null, applications: 1 }),
    reloading,
  ),
  ...rows('script', 'script-late', 'The script comes while the person types.', session(bare)),
];

export const faultRows: readonly FaultRow[] = [...leaving, ...storage, ...sending, ...natively, ...script];
