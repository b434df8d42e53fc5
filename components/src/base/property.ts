import type { PropertyDeclaration } from '@lit/reactive-element';

/** A property that is an attribute: a text, `null` where there is none. */
export const text = (attribute?: string): PropertyDeclaration => ({
  ...named(attribute),
  reflect: true,
  useDefault: true,
});

/** A property that is a boolean attribute. */
export const flag = (attribute?: string): PropertyDeclaration => ({ ...text(attribute), type: Boolean });

const named = (attribute: string | undefined): PropertyDeclaration => (attribute === undefined ? {} : { attribute });
