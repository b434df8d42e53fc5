import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { BrowserLauncher } from '@web/test-runner-core';
import { miniBrowser } from '../engines.js';
import { freePort } from '../ports.js';

/** A WebDriver service for WebKitGTK that runs on a screen of its own. */
export interface WebKitService {
  /** Port on localhost that speaks WebDriver. */
  readonly port: number;
  /** Ends the service and its screen. */
  readonly close: () => void;
}

/**
 * Starts an X server without a screen and WebKitWebDriver on it. The browser of WebKitGTK has no headless mode.
 *
 * @param driver path of WebKitWebDriver
 */
export async function startWebKit(driver: string): Promise<WebKitService> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen, 'Xvfb');
  const port = await freePort();
  const service = spawn(driver, [`--port=${String(port)}`], {
    stdio: 'ignore',
    // Compositing needs a graphics card, which a machine for tests does not have.
    env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const close = (): void => {
    service.kill();
    screen.kill();
  };
  try {
    await answering(port, service);
  } catch (error) {
    close();
    throw error;
  }
  return { port, close };
}

/** What a WebDriver client asks for to get WebKitGTK's browser. */
export function webKitCapabilities(): Record<string, unknown> {
  return {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  };
}

export function webKitLauncher(port: number): BrowserLauncher {
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: webKitCapabilities(),
  }) as unknown as BrowserLauncher;
}

async function firstLine(child: ChildProcess, name: string): Promise<string> {
  const pipe = child.stdio[3];
  if (!pipe) throw new Error(`${name} gave no pipe to read from.`);
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it was ready: start it by hand to see why.`);
  });
  const [chunk] = (await Promise.race([once(pipe, 'data'), failed])) as [Buffer];
  return chunk.toString().trim();
}

const READY_WITHIN = 20_000;
const BETWEEN_QUESTIONS = 50;

async function answering(port: number, service: ChildProcess): Promise<void> {
  const until = Date.now() + READY_WITHIN;
  while (Date.now() < until && service.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_QUESTIONS));
  }
  throw new Error('WebKitWebDriver did not answer: run it by hand to see why.');
}
