import type { Overrides } from './overrides.js';

/** `full`: what is there can be read, nothing new fits. `refused`: the browser lets the page neither read nor write. */
export type StorageFault = 'full' | 'refused';

type Method = 'getItem' | 'setItem' | 'removeItem';

const broken: Readonly<Record<StorageFault, { readonly methods: readonly Method[]; readonly error: string }>> = {
  full: { methods: ['setItem'], error: 'QuotaExceededError' },
  refused: { methods: ['getItem', 'setItem', 'removeItem'], error: 'SecurityError' },
};

/** Breaks the storage of the page for what Plain-pied keeps, and for nothing else: Storybook has things of its own there. */
export function breakStorage(fault: StorageFault, overrides: Overrides, prototype: Storage = Storage.prototype): void {
  const { methods, error } = broken[fault];
  for (const method of methods) {
    const real = Object.getOwnPropertyDescriptor(prototype, method)!.value as (...parts: string[]) => unknown;
    const value = function (this: Storage, ...parts: string[]): unknown {
      if (parts[0]!.startsWith('plain-pied:')) throw new DOMException(`Provoked by the story: ${fault}`, error);
      return real.apply(this, parts);
    };
    overrides.set(prototype, method, { value, writable: true });
  }
}
