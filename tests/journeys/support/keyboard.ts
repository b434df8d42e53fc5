import type { Page } from 'playwright-core';

/** Presses Tab, as a person does, until a control has the focus; inside its group of radios, the arrow. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const next = await page.evaluate((wanted) => {
      const active = document.activeElement;
      if (active?.matches(wanted)) return null;
      const target = document.querySelector(wanted);
      const inItsGroup =
        active instanceof HTMLInputElement &&
        target instanceof HTMLInputElement &&
        active.type === 'radio' &&
        active.name === target.name;
      return inItsGroup ? 'ArrowDown' : 'Tab';
    }, selector);
    if (next === null) return;
    await page.keyboard.press(next);
  }
  throw new Error(`Tab never reached ${selector} on ${page.url()}`);
}

/** The ordered entries of one post. */
export type Posted = [name: string, value: string][];

/** Keeps what the page posts, in order, without the key that the script adds. */
export function keepPosts(page: Page): Posted[] {
  const posts: Posted[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST')
      posts.push([...new URLSearchParams(request.postData() ?? '')].filter(([name]) => name !== 'pp-key'));
  });
  return posts;
}
