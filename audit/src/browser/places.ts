/** Where Chrome, Chromium and Edge are usually found. */
const LINUX_COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const LINUX_FILES = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'];

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_COMMANDS = ['chrome.exe', 'chromium.exe', 'msedge.exe'];

function join(folders: (string | undefined)[], files: string[], separator: string): string[] {
  return folders.filter((folder) => folder).flatMap((folder) => files.map((file) => `${folder}${separator}${file}`));
}

function fromPath(env: NodeJS.ProcessEnv, commands: string[], separator: string, between: string): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(between);
  // Command by command, so that the order of preference holds whatever the order of the folders.
  return commands.flatMap((command) => join(folders, [command], separator));
}

/** Every path worth trying for one command name, such as the value of PLAIN_PIED_BROWSER. */
export function commandPlaces(command: string, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (/[\\/]/.test(command)) return [command];
  return platform === 'win32' ? fromPath(env, [command], '\\', ';') : fromPath(env, [command], '/', ':');
}

/** Paths to try, the best first. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [...join(roots, WINDOWS_FILES, '\\'), ...fromPath(env, WINDOWS_COMMANDS, '\\', ';')];
  }
  if (platform === 'darwin') {
    const home = env['HOME'] ? `${env['HOME']}/Applications` : undefined;
    return [...join(['/Applications', home], MAC_APPLICATIONS, '/'), ...fromPath(env, LINUX_COMMANDS, '/', ':')];
  }
  const ordinary = join(['/usr/bin'], LINUX_COMMANDS, '/');
  return [...fromPath(env, LINUX_COMMANDS, '/', ':'), ...ordinary, ...LINUX_FILES];
}

/** The name people know a browser by. */
export function browserName(path: string): string {
  if (/edge/i.test(path)) return 'Edge';
  return /chromium/i.test(path) ? 'Chromium' : /chrome/i.test(path) ? 'Chrome' : 'browser';
}
