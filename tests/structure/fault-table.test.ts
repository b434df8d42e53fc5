import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { faultRows } from '../journeys/support/fault-rows.js';
import { faultTable } from '../journeys/support/fault-table.js';
import { ROOT } from '../support/files.js';

describe('tests/FAULTS.md', () => {
  it('says what the rows say, and that every engine kept to it: "npm test -- --only journeys fault-matrix other-engines" writes it again', async () => {
    assert.equal(await readFile(join(ROOT, 'tests', 'FAULTS.md'), 'utf8'), faultTable());
  });

  it('shows a row that an engine did not keep to', () => {
    const [first] = faultRows;
    const table = faultTable((row, engine) => row !== first || engine !== first.engines[0]);
    assert.equal(table.match(/\*\*not in /g)?.length, 1);
  });
});

describe('a row of the fault matrix', () => {
  it('is there once', () => {
    const slots = faultRows.map(({ id, keep, engines }) => `${id} ${keep} ${engines.join()}`);
    assert.equal(new Set(slots).size, slots.length);
  });

  for (const row of faultRows.filter(({ kept, by }) => kept === 'nothing' && by === null)) {
    it(`says the loss before it happens: ${row.id}, keep="${row.keep}"`, () => {
      assert.equal(row.saidBefore, `keep.${row.keep}`);
    });
  }
});
