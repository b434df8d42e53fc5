import { attribute, closest, descendants, setAttribute, textOf, type TreeElement, type TreeParent } from './tree.js';

/**
 * Without a script every step stands on the page: a task list leads to their headings there.
 * @returns whether the list was given something to lead to
 */
export function listBelow(list: TreeElement, root: TreeParent): boolean {
  const named = attribute(list, 'for');
  const isFollowed = (element: TreeElement): boolean =>
    element.tagName === 'pp-journey' && (named === null || attribute(element, 'name') === named);
  const journey = closest(list, isFollowed) ?? (named === null ? undefined : [...descendants(root)].find(isFollowed));
  if (!journey || attribute(journey, 'paged') !== null || attribute(list, 'tasks') !== null) return false;
  const own = closest(list, ({ tagName }) => tagName === 'pp-step');
  const steps = [...descendants(journey)].filter((element) => element.tagName === 'pp-step' && element !== own);
  const links = steps.flatMap((step) => headingIn(step) ?? []);
  setAttribute(list, 'below', JSON.stringify(links));
  return true;
}

function headingIn(step: TreeElement): { heading: string; href: string } | undefined {
  const heading = [...descendants(step)].find(({ tagName }) => tagName === 'h1' || tagName === 'h2');
  const id = heading && attribute(heading, 'id');
  // Spaces that must not break stay.
  return id
    ? {
        heading: textOf(heading)
          .replace(/[\t\n\f\r ]+/g, ' ')
          .trim(),
        href: `#${id}`,
      }
    : undefined;
}
