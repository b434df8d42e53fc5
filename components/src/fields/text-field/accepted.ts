/** Values that an attribute accepts, where it does not accept any. */
const accepted = {
  type: ['text', 'email', 'tel', 'url', 'search'],
  width: ['2', '3', '4', '5', '10', '20', '30'],
} as const;

export const isAccepted = (attribute: keyof typeof accepted, value: string): boolean =>
  (accepted[attribute] as readonly string[]).includes(value);

/** @returns what to write instead, or `null` where the value is accepted */
export const mendFor = (attribute: keyof typeof accepted, value: string | null): string | null =>
  value === null || isAccepted(attribute, value)
    ? null
    : `has ${attribute}="${value}". Use one of ${accepted[attribute].join(', ')}.`;
