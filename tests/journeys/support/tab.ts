import assert from 'node:assert/strict';

/** A tab of any engine, as far as the fault matrix needs it. */
export interface Tab {
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Evaluates an expression of the page; `expression` writes one. */
  evaluate(code: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  /** Types over what stands there. */
  type(selector: string, text: string): Promise<void>;
}

/** A call of a function that travels to the page; it may use nothing from around it. */
export const expression = (script: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  // tsx names inner functions with a helper that is not there in the page.
  `(() => { const __name = (named) => named; return (${script.toString()})(...${JSON.stringify(given)}); })()`;

/** Runs a function in the page. */
export const run = <Given extends unknown[], Result>(
  tab: Tab,
  script: (...given: Given) => Result,
  ...given: Given
): Promise<Result> => tab.evaluate(expression(script, given)) as Promise<Result>;

/** How long a condition may take, in milliseconds. */
const patience = 8000;

/** Asks the page until the answer is yes; a page that is just changing answers later. */
export async function until<Given extends unknown[]>(
  tab: Tab,
  condition: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  const end = Date.now() + patience;
  let why: unknown = 'no';
  while (Date.now() < end) {
    try {
      if (await run(tab, condition, ...given)) return;
    } catch (error) {
      why = error;
    }
  }
  assert.fail(`never came true: ${condition.toString()} with ${JSON.stringify(given)} (${String(why)})`);
}

/** Waits until the running journey shows a step. */
export const onStep = (tab: Tab, name: string): Promise<void> =>
  until(
    tab,
    (step) => {
      const shown = [...document.querySelectorAll('pp-step')].filter((candidate) => !(candidate as HTMLElement).hidden);
      const heading = shown[0]?.querySelector('h2')?.textContent.trim() ?? '\n';
      return shown.length === 1 && shown[0]!.getAttribute('name') === step && document.title.includes(heading);
    },
    name,
  );

/** Waits until the visible text of the page says it. */
export const says = (tab: Tab, words: RegExp): Promise<void> =>
  until(tab, (source) => new RegExp(source).test(document.body.innerText), words.source);

/** Waits until the receipt is there. */
export const onReceipt = (tab: Tab): Promise<void> =>
  until(tab, () => location.pathname.startsWith('/receipt/') && document.querySelector('pp-receipt h2') !== null);

export const back = (tab: Tab, by = -1): Promise<void> =>
  run(tab, (steps) => setTimeout(() => history.go(steps)), by).then(() => undefined);
