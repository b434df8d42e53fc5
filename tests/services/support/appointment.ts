import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { builtPackages } from '../../support/built.js';
import { ROOT } from '../../support/files.js';
import { Visitor, type Answers, type Seen } from './visitor.js';

/** What stories/services/appointment/server.js exports. */
export interface AppointmentModule {
  readonly startAppointment: (options?: {
    port?: number;
    now?: () => Date;
  }) => Promise<{ url: string; close: () => Promise<void> }>;
  /** A page as it is written: what `expandHtml` is given. */
  readonly pageAsWritten: (lang: string, name: string) => string;
}

/** The service imports the packages by their names, so they are built first. */
export const importAppointment = async (): Promise<AppointmentModule> =>
  (await import(pathToFileURL(join(ROOT, 'stories/services/appointment/server.js')).href)) as AppointmentModule;

/** Answers that are all right, by step. */
export const steps: Record<string, Answers> = {
  subject: { subject: 'money', 'person[given]': 'Zoé', 'person[family]': 'N’Diaye' },
  meeting: {
    'meeting[place]': 'unknown',
    'meeting[from][day]': '4',
    'meeting[from][month]': 'janvier',
    'meeting[from][year]': '2099',
    'meeting[moment]': 'any',
  },
  contact: { 'contact[phone]': '06 39 98 12 34', 'contact[email]': '', 'contact[message]': 'no' },
};

/** The appointment service while a test file runs, with a clock that tests move. */
export class TestedAppointment {
  now = new Date('2026-11-26T10:00:00Z');
  url = '';
  module!: AppointmentModule;

  constructor() {
    builtPackages();
    let close = (): Promise<void> => Promise.resolve();
    before(async () => {
      this.module = await importAppointment();
      const service = await this.module.startAppointment({ now: () => this.now });
      this.url = service.url;
      close = () => service.close();
    });
    after(() => close());
  }

  visitor(): Visitor {
    return new Visitor(this.url);
  }
}

/** Walks up to a page, with good answers. */
export async function walkTo(person: Visitor, name: string, lang = 'fr'): Promise<Seen> {
  let page = await person.open(`/${lang}/subject`);
  for (const [step, answers] of Object.entries(steps)) {
    if (step === name) return page;
    page = await person.sendAndFollow(page, answers);
  }
  return page;
}

/** Walks to the receipt. */
export async function sendAppointment(person: Visitor, lang = 'fr'): Promise<Seen> {
  const receipt = await person.sendAndFollow(await walkTo(person, 'review', lang));
  assert.match(receipt.path, /\/receipt\//);
  return receipt;
}
