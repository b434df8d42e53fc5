import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPhp, phpLack } from '../support/php.js';
import { preparePhp } from '../support/stages/php.js';

const absent = { missing: 'PHP is not there.' };
const present = { php: process.execPath, twig: process.execPath };

function machine(answers: readonly (typeof absent | typeof present)[], mayInstall = true) {
  const asked: (readonly string[])[] = [];
  const left = [...answers];
  return {
    asked,
    find: () => left.shift() ?? answers.at(-1)!,
    mayInstall: () => mayInstall,
    aptGet: (args: readonly string[]) => {
      asked.push(args);
      return Promise.resolve({ status: 0, output: '' });
    },
  };
}

describe('PHP for tests', () => {
  it('is a named skip where it is missing, and a failure where CI is set', () => {
    assert.deepEqual(phpLack(absent, {}), { skip: absent.missing });
    assert.deepEqual(phpLack(absent, { CI: 'true' }), { fail: absent.missing });
    assert.equal(phpLack(present, { CI: 'true' }), undefined);
  });

  it('says what is missing and what brings it', () => {
    const nothing = findPhp({ PLAIN_PIED_PHP: '/nowhere/php' });
    assert.match(
      'missing' in nothing ? nothing.missing : '',
      /^PHP is not there: on Debian, apt install php-cli php-twig/,
    );
    const noTwig = findPhp({ PLAIN_PIED_PHP: process.execPath, PLAIN_PIED_TWIG: '/nowhere/autoload.php' });
    assert.match('missing' in noTwig ? noTwig.missing : '', /^Twig \(\/nowhere\/autoload\.php\) is not there/);
  });

  it('is installed in CI, by root on Debian, after saying so', async () => {
    const debian = machine([absent, present]);
    const said: string[] = [];
    await preparePhp({ install: true, say: (line) => said.push(line), env: { CI: 'true' }, machine: debian });
    assert.match(said[0] ?? '', /php-cli, php-twig/);
    assert.deepEqual(
      debian.asked.map((args) => args[0]),
      ['update', 'install'],
    );
    assert.ok(debian.asked[1]!.includes('php-twig'));
  });

  for (const [name, options] of [
    ['on a person’s machine', { env: {} }],
    ['with --no-install', { env: { CI: 'true' }, install: false }],
    ['where it is there', { env: { CI: 'true' }, answers: [present] }],
    ['without the right to', { env: { CI: 'true' }, mayInstall: false }],
  ] as const) {
    it(`is not installed ${name}`, async () => {
      const {
        env,
        install = true,
        answers = [absent],
        mayInstall = true,
      } = { ...options } as {
        env: NodeJS.ProcessEnv;
        install?: boolean;
        answers?: (typeof absent | typeof present)[];
        mayInstall?: boolean;
      };
      const here = machine(answers, mayInstall);
      await preparePhp({ install, say: () => undefined, env, machine: here });
      assert.deepEqual(here.asked, []);
    });
  }
});
