/**
 * The desktop that a screen reader needs, without a display and without a sound card: a virtual screen, a window manager
 * (without one Orca says nothing), the buses, a mute speech service, Orca. All of it lives in a folder of its own.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endGroup } from '../../support/programs.js';
import { AT_SPI_LAUNCHER } from './machine.js';
import { OrcaLog } from './orca-log.js';

export interface Stack {
  /** Environment of whatever is to be read: the display, the buses, the private folders. */
  readonly env: Readonly<Record<string, string>>;
  /** What Orca has said since it started, one entry for each sentence. */
  spoken(): string[];
  /** Bytes that Orca wrote about its work: as long as they grow, it works. */
  working(): number;
  /** Whether Orca has events before it that it has not looked at: it may wait for seconds for an element that is gone. */
  busy(): boolean;
  /** Whether every process of the stack still runs. */
  lives(): boolean;
  /** The last lines that the stack wrote about itself. */
  lastLines(): string;
  close(): Promise<void>;
}

/** How long a part of the stack may take to start, in milliseconds. */
const PATIENCE = 20_000;

/** Screen in pixels: wide enough for the reading width of every page. */
export const SCREEN = { width: 1024, height: 768 };

const customizations = fileURLToPath(new URL('./orca-customizations.py', import.meta.url));

/** A speech service that says nothing aloud: Orca needs one that answers. */
const speechConf = (folder: string): string =>
  [
    'CommunicationMethod "unix_socket"',
    `SocketPath "${join(folder, 'speechd.sock')}"`,
    'DisableAutoSpawn',
    'LogLevel 1',
    'AudioOutputMethod "alsa"',
    'AudioALSADevice "null"',
    'DefaultModule mute',
    'AddModule "mute" "sd_generic" "mute.conf"',
    '',
  ].join('\n');

const muteModule = [
  'GenericExecuteSynth "true"',
  'GenericLanguage "en" "en" "utf-8"',
  'AddVoice "en" "male1" "mute"',
  'DefaultVoice "mute"',
  '',
].join('\n');

export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pied-reader-'));
  const spokenFile = join(folder, 'spoken.jsonl');
  const debugFile = join(folder, 'orca.log');
  const log = new OrcaLog(debugFile);
  const started: ChildProcess[] = [];
  let env = await privateEnvironment(folder, spokenFile);
  let closing = false;
  let dead = false;
  let lines = '';

  const start = (program: string, args: readonly string[]): ChildProcess => {
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (lines = `${lines}${chunk.toString()}`.slice(-4000)));
    child.on('error', (error) => (lines += `${program}: ${error.message}\n`));
    child.on('exit', () => (dead ||= !closing));
    started.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    closing = true;
    for (const child of started.reverse()) endGroup(child, 'SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    const display = await startDisplay(
      start('Xvfb', ['-displayfd', '1', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp']),
    );
    env = { ...env, DISPLAY: `:${display}` };
    const bus = join(folder, 'bus');
    env = { ...env, DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}` };
    start('dbus-daemon', ['--session', '--nofork', '--nopidfile', `--address=${env['DBUS_SESSION_BUS_ADDRESS']!}`]);
    await there(() => existsSync(bus), 'the session bus');
    start('openbox', []);
    start(AT_SPI_LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    const socket = join(folder, 'speechd.sock');
    env = { ...env, SPEECHD_ADDRESS: `unix_socket:${socket}` };
    start('speech-dispatcher', [
      '-s',
      '-c',
      'unix_socket',
      '-S',
      socket,
      '-C',
      join(folder, 'speech'),
      '-P',
      join(folder, 'speech.pid'),
      '-L',
      folder,
    ]);
    await there(() => existsSync(socket), 'the speech service');
    await writeFile(spokenFile, '');
    start('orca', ['--replace', '--debug-file', debugFile]);
    await there(() => readSpoken(spokenFile).some((text) => text.includes('Screen reader on')), 'Orca');
  } catch (error) {
    await close();
    throw new Error(
      `${error instanceof Error ? error.message : String(error)}\n${lines.split('\n').slice(-12).join('\n')}`,
    );
  }
  return {
    env,
    spoken: () => readSpoken(spokenFile),
    working: () => log.read(),
    busy: () => log.waiting > 0,
    lives: () => !dead,
    lastLines: () => lines.split('\n').slice(-12).join('\n'),
    close,
  };
}

async function privateEnvironment(folder: string, spokenFile: string): Promise<Record<string, string>> {
  const made = Object.fromEntries(
    ['home', 'runtime', 'data', 'config', 'cache'].map((name) => [name, join(folder, name)]),
  );
  await Promise.all(Object.values(made).map((path) => mkdir(path, { recursive: true, mode: 0o700 })));
  await mkdir(join(folder, 'speech', 'modules'), { recursive: true });
  await writeFile(join(folder, 'speech', 'speechd.conf'), speechConf(folder));
  await writeFile(join(folder, 'speech', 'modules', 'mute.conf'), muteModule);
  await mkdir(join(made['data']!, 'orca'), { recursive: true });
  await copyFile(customizations, join(made['data']!, 'orca', 'orca-customizations.py'));
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: made['home']!,
    XDG_RUNTIME_DIR: made['runtime']!,
    XDG_DATA_HOME: made['data']!,
    XDG_CONFIG_HOME: made['config']!,
    XDG_CACHE_HOME: made['cache']!,
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'GNOME',
    LC_ALL: 'C.UTF-8',
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    NO_AT_BRIDGE: '0',
    PLAIN_PIED_SPOKEN: spokenFile,
  };
}

/** The number of the display, which Xvfb chooses itself and says. */
async function startDisplay(xvfb: ChildProcess): Promise<string> {
  const [chunk] = (await once(xvfb.stdout!, 'data')) as [Buffer];
  return chunk.toString().trim();
}

async function there(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`${what} did not start.`);
    await pause(50);
  }
}

function readSpoken(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
