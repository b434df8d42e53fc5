/** Puts things of the browser aside for a story, and back when the story is left. */
export class Overrides {
  readonly #restores: (() => void)[] = [];

  get isSet(): boolean {
    return this.#restores.length > 0;
  }

  set(owner: object, name: string, descriptor: PropertyDescriptor): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    this.#restores.push(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** Everything as it was. */
  restore(): void {
    for (const restore of this.#restores.splice(0).reverse()) restore();
  }
}
