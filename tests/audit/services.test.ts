/** @engines chromium
 * Our own audit finds nothing to mend in the second example service, in Node and on PHP; each question for a person is
 * settled with its reason. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { audit, parseSettled, type AuditResult } from '../../audit/src/index.js';
import { importAppointment } from '../services/support/appointment.js';
import { withPhpService } from '../services/support/php-service.js';
import { builtPackages } from '../support/built.js';
import { ROOT } from '../support/files.js';
import { testWithPhp } from '../support/php.js';

builtPackages();

const settled = parseSettled(readFileSync(join(ROOT, 'stories/services/appointment/settled.json'), 'utf8'));

/** What is to mend, or for a person to check. */
const openIn = ({ pages }: AuditResult): string[] =>
  pages
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.outcome !== 'pass' && finding.apart === null && finding.settled === null)
    .map(({ message, screen }) => `${message}, ${screen}`);

testWithPhp(
  'the audit finds nothing to mend in the service on PHP',
  (php) =>
    withPhpService(php, async ({ url }) => {
      const result = await audit({ targets: [`${url}/fr/subject`], lang: 'en', settled });
      assert.deepEqual(
        result.pages.map(({ status, screens }) => [status, screens.length]),
        [['complete', 4]],
      );
      assert.deepEqual(openIn(result), []);
    }),
  600_000,
);

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
    assert.deepEqual(openIn(result), []);
  });

  it('has settled nothing that is no question any more', () => {
    assert.deepEqual(result.settledUnused, []);
  });
});
