/**
 * Reads a number as people write it: « 1 234,50 », « 1234.5 », « 1 234 € », « 1.234,50 ».
 * A point or comma before exactly three digits (« 1.234 ») can mean two numbers: it is not guessed.
 * @returns the number, or `null` where the text is none, or is ambiguous
 */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s€]/gu, '').replace(/^[−–]/u, '-');
  if (/^[+-]?\d+$/.test(compact)) return Number(compact);
  if (/^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(compact)) return Number(compact.replace(/[.,]/g, ''));
  const [, sign = '', whole = '', mark = '', decimals = ''] = /^([+-]?)(\d[\d.,]*)([.,])(\d+)$/.exec(compact) ?? [];
  if (whole === '') return null;
  const other = mark === ',' ? '.' : ',';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole);
  if (!grouped && (!/^\d+$/.test(whole) || (decimals.length === 3 && whole.length <= 3))) return null;
  return Number(`${sign}${whole.replaceAll(other, '')}.${decimals}`);
}
