/** Values that an attribute accepts, where it does not accept any. */
export const accepted: Readonly<Record<'type' | 'width', readonly string[]>> = {
  type: ['text', 'email', 'tel', 'url', 'search'],
  width: ['2', '3', '4', '5', '10', '20', '30'],
};

export const isAccepted = (attribute: keyof typeof accepted, value: string): boolean =>
  accepted[attribute].includes(value);
