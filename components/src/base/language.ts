import { onNewWords } from '../locales/registry.js';

const followers = new Set<() => void>();
const tellAll = (): void => followers.forEach((tell) => tell());
let observer: MutationObserver | undefined;

/** Tells when `lang` changes anywhere in the page, and when a language file arrives. */
export function followLanguage(tell: () => void): void {
  if (!observer) {
    observer = new MutationObserver(tellAll);
    observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
    onNewWords(tellAll);
  }
  followers.add(tell);
}

export const stopFollowing = (tell: () => void): boolean => followers.delete(tell);

/** The nearest `lang`, also around the shadow roots that the element stands in; '' where there is none. */
export function languageOf(element: Element): string {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** The main language of a tag: a glossary of `fr` explains to who reads `fr-CA` too. */
export const mainOf = (lang: string): string => lang.toLowerCase().split('-')[0]!;
