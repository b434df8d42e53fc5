/**
 * What `npm start`, `npm test` and `npm run bench` call first: `node tests/support/bootstrap.mjs start|test|bench|screen-reader [flags]`.
 *
 * Only Node and npm may be assumed here, so this file imports nothing that has to be installed.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COMMANDS = ['start', 'test', 'bench', 'screen-reader'];
const OLDEST_NODE = [20, 19];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined} what the person has to do, when this Node is too old
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Plain-pied needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}: install a newer Node from https://nodejs.org, then run the same command again.`;
}

/**
 * Compares what the lockfile asks for with what npm wrote down when it last installed.
 *
 * @param {string} root folder that holds package-lock.json
 * @returns {string | undefined} why an install is needed
 */
export function installReason(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) return undefined;
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return 'the dependencies are not installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    // Optional packages are for other platforms more often than not; workspaces are linked, not versioned.
    if (!path.startsWith('node_modules/') || entry.link || entry.optional || entry.devOptional) continue;
    if (present[path]?.version !== entry.version)
      return 'the installed dependencies are not those of package-lock.json';
  }
  return undefined;
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program to its end. Ctrl-C reaches the child through the terminal's process group; waiting for the child lets it
 * close its servers and browsers, where leaving at once would orphan them.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ status: number, output: string }>}
 */
function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const wait = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', forward);
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', forward);
      resolve({ status: code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0), output });
    });
  });
}

async function install(reason) {
  console.log(`Installing with "npm ci", because ${reason}. This happens once.`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const { status, output } = await run(windows ? 'npm.cmd' : 'npm', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a script on Windows, and Node starts scripts there through a shell only.
    shell: windows,
  });
  if (status !== 0) {
    console.error(
      `${output}\n"npm ci" did not finish: see its message above, mend that, then run the same command again.`,
    );
  }
  return status;
}

async function main([command = '', ...flags]) {
  if (!COMMANDS.includes(command)) {
    console.error(`Choose one of ${COMMANDS.join(', ')}: node tests/support/bootstrap.mjs test`);
    return 2;
  }
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) {
    console.error(complaint);
    return 2;
  }
  const reason = installReason(ROOT);
  if (reason) {
    const status = await install(reason);
    if (status !== 0) return status;
  }
  const script = join('tests', 'support', `${command}.ts`);
  return (await run(process.execPath, ['--import', 'tsx', script, ...flags], { stdio: 'inherit' })).status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2));
}
