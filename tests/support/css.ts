/** Just enough reading of CSS for tests about the style sheets. Nothing here judges. */

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

export const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Every `property: value` of a style sheet, wherever it stands. Strings with braces or semicolons are not expected. */
export function declarationsOf(css: string): Declaration[] {
  return [...withoutComments(css).matchAll(/([{};]|^)\s*(--[\w-]+|[a-z-]+)\s*:\s*([^{};]+)(?=[;}])/g)].map(
    ([, , property, value]) => ({
      property: property!,
      value: value!.trim(),
    }),
  );
}

/** WCAG 2.2 relative luminance of a `#rrggbb` colour. */
export function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}
