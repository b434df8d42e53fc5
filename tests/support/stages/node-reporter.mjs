/**
 * Reporter for `node --test`: leaves counts, failures and skips as JSON in the file that PLAIN_PIED_RESULTS names (the
 * shape is StageResult of result.ts). Counts tests, not suites, and takes a file that holds no test for a failure.
 *
 * In plain JavaScript, because Node loads reporters before any loader for TypeScript is ready.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

/**
 * @typedef {object} Ended what node:test tells at the end of a test
 * @property {string} name
 * @property {string} [file]
 * @property {number} nesting 0 for what stands at the top of a file
 * @property {string | boolean} [skip]
 * @property {string | boolean} [todo]
 * @property {{ type?: string, error?: Error & { cause?: unknown, failureType?: string } }} details
 */

/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* nodeReporter(source) {
  const tally = new Tally();
  for await (const { type, data } of source) {
    if (type === 'test:start') tally.begin(data);
    else if (type === 'test:pass') tally.passed(data);
    else if (type === 'test:fail') tally.failed(data);
    else if (type === 'test:stdout' || type === 'test:stderr') tally.said(data);
  }
  const result = tally.result();
  if (process.env.PLAIN_PIED_RESULTS) writeFileSync(process.env.PLAIN_PIED_RESULTS, JSON.stringify(result));
  yield result.text;
}

class Tally {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  #names = [];
  #failures = [];
  #skips = [];
  #printed = new Map();

  begin({ name, nesting }) {
    this.#names.splice(nesting, Infinity, name);
  }

  /** @param {Ended} test */
  passed(test) {
    if (test.details.type === 'suite') return;
    const reason = test.skip ?? test.todo;
    if (isFile(test)) this.#fail(test, 'the file holds no test');
    else if (reason === undefined) this.#counts.passed += 1;
    else this.#skip(typeof reason === 'string' && reason !== '' ? reason : test.name);
  }

  /** @param {Ended} test */
  failed(test) {
    const { error } = test.details;
    // What failed inside was told already.
    if (error?.failureType === 'subtestsFailed') return;
    // A test marked as "to do" may fail until it is done.
    if (test.todo !== undefined) this.#skip(test.name);
    else this.#fail(test, inspect(error?.cause ?? error));
  }

  said({ file, message }) {
    if (file) this.#printed.set(file, (this.#printed.get(file) ?? '') + message);
  }

  result() {
    const files = [...new Set(this.#failures.map(({ file }) => file))];
    const texts = files.map((file) => {
      const failures = this.#failures.filter((failure) => failure.file === file).map(({ text }) => text);
      const printed = this.#printed.get(file);
      return [relative('.', file), ...failures, ...(printed ? ['  it printed:', printed] : [])].join('\n');
    });
    return { counts: this.#counts, text: texts.join('\n\n'), skips: this.#skips };
  }

  #skip(reason) {
    this.#counts.skipped += 1;
    this.#skips.push(reason);
  }

  #fail(test, reason) {
    const name = isFile(test) ? 'the file itself' : [...this.#names.slice(0, test.nesting), test.name].join(' › ');
    this.#counts.failed += 1;
    this.#failures.push({ file: test.file ?? test.name, text: `  ✗ ${name}\n${reason.replace(/^/gm, '      ')}` });
  }
}

/** A file that ends without having told of any test is told of as if it were a test. @param {Ended} test */
function isFile({ name, nesting }) {
  return nesting === 0 && /\.test\.m?[jt]s$/.test(name);
}
