/**
 * What an element test may ask of its browser, and which engines can do it.
 *
 *     needs('emulateMedia').it('draws an outline in forced colours', async () => { … });
 *
 * Where the engine cannot, the test is a skip that says why. `tests/ENGINES.md` is made from these declarations.
 */

/** The engines that can do each thing, with what the others lack. */
export const FEATURES = {
  emulateMedia: { engines: ['chromium'], lack: 'cannot emulate media' },
  setViewport: { engines: ['chromium', 'firefox'], lack: 'cannot be resized' },
  sendMouse: { engines: ['chromium', 'firefox', 'webkit'], lack: 'cannot move the mouse' },
} as const satisfies Record<string, { engines: readonly string[]; lack: string }>;

export type Feature = keyof typeof FEATURES;

/** Reads the engine out of a user-agent string. */
export function engineOf(userAgent: string): 'chromium' | 'firefox' | 'webkit' {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The reason why an engine cannot run a test that needs these features, if there is one. */
export function lackOf(engine: string, features: readonly Feature[]): string | undefined {
  const lacking = features.filter((feature) => !(FEATURES[feature].engines as readonly string[]).includes(engine));
  return lacking.length === 0
    ? undefined
    : `${engine} ${lacking.map((feature) => FEATURES[feature].lack).join(' and ')}`;
}

/** Declares tests that run only where the browser has these features. Elsewhere they are skipped by name. */
export function needs(...features: Feature[]): { it: (title: string, run: Mocha.AsyncFunc) => void } {
  const lack = lackOf(engineOf(navigator.userAgent), features);
  return {
    it(title, run) {
      if (lack) it.skip(`${title} (skipped: ${lack})`, run);
      else it(title, run);
    },
  };
}
