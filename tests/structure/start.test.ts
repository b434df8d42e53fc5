import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { freePort, preferredPort } from '../support/ports.js';
import type { AuditOutcome, ReportedFinding } from '../support/start/audit.js';
import { summary } from '../support/start/summary.js';
import { startWords } from '../support/start/words.js';

const english = startWords({ LANG: 'en_GB.UTF-8' });
const french = startWords({ LANG: 'fr_FR.UTF-8' });

const finding = (given: Partial<ReportedFinding>): ReportedFinding => ({
  rule: 'step-back',
  outcome: 'fail',
  problem: 'This screen cannot go back',
  screen: 'home',
  counts: true,
  apart: null,
  settled: null,
  ...given,
});

function outcome(status: number, findings: readonly ReportedFinding[]): AuditOutcome {
  const page = { target: 'http://localhost:4310/fr/une-page', status: 'complete' as const, screens: [1, 2], findings };
  return { status, output: 'what it printed', page: 'report/index.html', report: { pages: [page] } };
}

const told = (audit: AuditOutcome, say = english): string =>
  summary({ service: 'http://localhost:4310/', storybook: 'http://localhost:6006/', audit }, say);

describe('the summary of npm start', () => {
  it('names the addresses and the report', () => {
    const text = told(outcome(0, []));
    for (const place of ['http://localhost:4310/', 'http://localhost:6006/', 'report/index.html']) {
      assert.ok(text.includes(place), place);
    }
    assert.match(text, /found nothing/);
  });

  it('names a second service too', () => {
    const places = { service: 'http://localhost:4310/', second: 'http://localhost:4311/', storybook: undefined };
    assert.match(
      summary({ ...places, audit: outcome(0, []) }, english),
      /Second example service +http:\/\/localhost:4311\//,
    );
  });

  it('counts what is to mend, to look at and settled', () => {
    const open = finding({ outcome: 'review', counts: false });
    const settled = finding({ outcome: 'review', counts: false, settled: { reason: 'looked at' } });
    const passed = finding({ outcome: 'pass', counts: false });
    const apart = finding({ counts: false, apart: 'best-practice' });
    const text = told(outcome(1, [finding({}), open, settled, passed, apart]));
    assert.match(text, /screens: 2, to mend: 1, to look at: 1, settled: 1/);
  });

  it('puts failures before questions, and leaves out what is settled', () => {
    const question = finding({ outcome: 'review', problem: 'Is this a person?', counts: false });
    const settled = finding({ outcome: 'review', problem: 'Looked at already', counts: false, settled: {} });
    const text = told(outcome(1, [question, settled, finding({})]));
    assert.ok(text.indexOf('cannot go back') < text.indexOf('Is this a person?'));
    assert.ok(!text.includes('Looked at already'));
  });

  it('stays within a screen, and says how many more there are', () => {
    const text = told(
      outcome(
        1,
        Array.from({ length: 50 }, () => finding({})),
      ),
    );
    assert.ok(text.split('\n').length <= 24);
    assert.match(text, /42 more/);
  });

  it('tells a walk that stopped early from findings', () => {
    assert.match(told(outcome(1, [finding({})])), /something to mend/);
    assert.match(told(outcome(3, [])), /could not walk/);
  });

  it('hands on what the audit said when there is no report', () => {
    const audit: AuditOutcome = {
      status: 2,
      output: 'No browser: install one.',
      page: 'report/index.html',
      report: undefined,
    };
    assert.match(told(audit), /No browser: install one\./);
  });

  it('speaks French in a French terminal', () => {
    assert.match(told(outcome(0, []), french), /rien trouvé à corriger/);
  });
});

describe('a port', () => {
  it('is the preferred one when nobody uses it', async () => {
    const port = await freePort();
    assert.equal(await preferredPort(port), port);
  });

  it('is another one when it is taken', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const other = await preferredPort(port);
    server.close();
    assert.notEqual(other, port);
  });
});
