/** Digits of any script that has decimal digits (Arabic-Indic, Devanagari, full-width…) as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Mathematical digits stand in five rows without a gap: their zero cannot be found by counting back.
    const plain = digit.normalize('NFKC');
    if (/\d/.test(plain)) return plain;
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/** What stands between the signs of a number without being part of it: spaces of any width, and marks that nobody sees (U+200E and the like come with what is pasted from address books and PDF files). */
export const compact = (text: string): string => asciiDigits(text).replace(/[\s\p{Cf}]/gu, '');
