import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'playwright-core';

/** What Chromium itself tells assistive technology about one element. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

interface WithPages {
  getPage(sessionId: string): Page;
}

/**
 * Answers the command `accessible-node` with Chromium's own computation.
 * Its payload is a CSS selector of the document.
 */
export function accessibleNodePlugin(): TestRunnerPlugin<string> {
  return {
    name: 'accessible-node-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessible-node' || session.browser.type !== 'playwright') return undefined;
      const page = (session.browser as unknown as WithPages).getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      try {
        return await read(devtools, payload ?? '');
      } finally {
        await devtools.detach();
      }
    },
  };
}

async function read(devtools: CDPSession, selector: string): Promise<AccessibleNode> {
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  const [node] = nodes;
  const text = (value: { value?: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value : '';
  return { role: text(node?.role), name: text(node?.name), description: text(node?.description) };
}
