const slot = 'story:irreversible:key';

/**
 * The key that a server writes in the form. Storybook writes its own state over that of the history, so a page that comes
 * back by Back or a reload finds its key here; a page opened anew has a new one.
 */
export function tabKey(): string {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const known = entry?.type === 'navigate' ? null : sessionStorage.getItem(slot);
  const key = known ?? Math.random().toString(16).slice(2, 14);
  sessionStorage.setItem(slot, key);
  return key;
}
