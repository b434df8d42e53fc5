/** @engines chromium
 * Our own audit finds nothing to mend in the second example service; each question for a person is settled with its reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { audit, parseSettled, type AuditResult } from '../../audit/src/index.js';
import { importAppointment } from '../services/support/appointment.js';
import { builtPackages } from '../support/built.js';
import { ROOT } from '../support/files.js';

builtPackages();

const settled = parseSettled(readFileSync(join(ROOT, 'stories/services/appointment/settled.json'), 'utf8'));

describe('the audit of the appointment service', () => {
  let result: AuditResult;
  before(async () => {
    const { startAppointment } = await importAppointment();
    const { url, close } = await startAppointment();
    const targets = ['fr', 'en'].map((lang) => `${url}/${lang}/subject`);
    result = await audit({ targets, lang: 'en', settled }).finally(close);
  });

  it('walks each language to its last screen', () => {
    assert.deepEqual(
      result.pages.map(({ status, screens }) => [status, screens.length]),
      [
        ['complete', 4],
        ['complete', 4],
      ],
    );
  });

  it('leaves nothing to mend and no question open', () => {
    const findings = result.pages.flatMap((page) => page.findings);
    const open = findings.filter(
      (finding) => finding.outcome !== 'pass' && finding.apart === null && finding.settled === null,
    );
    assert.deepEqual(
      open.map(({ message, screen }) => `${message}, ${screen}`),
      [],
    );
  });

  it('has settled nothing that is no question any more', () => {
    assert.deepEqual(result.settledUnused, []);
  });
});
