/**
 * For languages that are written from right to left: what stands between these two marks keeps its own direction, or a
 * telephone number would show its groups in the contrary order. Nobody sees or hears the marks (U+2068, U+2069).
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;
