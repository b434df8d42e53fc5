/** Longest wait, in milliseconds, for a browser that is never idle. */
const longest = 2000;
/** Milliseconds for Safari, which does not tell when it is idle. */
const usual = 200;

/** Resolves when the browser has nothing better to do: what the person does comes first. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: longest });
    else setTimeout(resolve, usual);
  });
