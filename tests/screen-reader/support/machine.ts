/** What the tests with a screen reader need on a machine, and whether it is there. */
import { existsSync } from 'node:fs';
import { onPath } from '../../support/engines.js';

/** Debian packages that bring the screen reader and all that it needs to run without a display or a sound card. */
export const READER_PACKAGES: readonly string[] = [
  ...['orca', 'speech-dispatcher', 'speech-dispatcher-espeak-ng', 'python3-speechd', 'python3-pyatspi', 'python3-gi'],
  ...['gir1.2-atspi-2.0', 'gir1.2-wnck-3.0', 'at-spi2-core', 'dbus', 'dbus-x11', 'xvfb', 'xdotool', 'openbox'],
  'x11-utils',
];

const programs = ['orca', 'speech-dispatcher', 'Xvfb', 'xdotool', 'openbox', 'dbus-daemon'];

/** Starts the bus of accessibility. */
export const AT_SPI_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** @returns one sentence that says what to install; nothing where everything is there */
export function readerLack(): string | undefined {
  const lacking = [
    ...programs.filter((program) => onPath(program) === undefined),
    ...(existsSync(AT_SPI_LAUNCHER) ? [] : ['at-spi-bus-launcher']),
  ];
  return lacking.length === 0
    ? undefined
    : `No screen reader without ${lacking.join(', ')}: on Debian, "apt install --no-install-recommends ${READER_PACKAGES.join(' ')}".`;
}
