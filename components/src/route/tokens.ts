/** A piece of a condition and its place in the text. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'sign';
  readonly text: string;
  readonly at: number;
}

/** Quoted texts, words (letters, digits, `_ . - [ ]`), signs; anything else is a sign of its own that fits nowhere. */
const pieces =
  /\s*(?:(?<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*")|(?<word>[\p{L}\p{N}_[][\p{L}\p{N}_.[\]-]*)|(?<sign>[<>!]=|[\s\S]))/uy;

/** Cuts a condition into pieces. Nothing is lost: what fits nowhere is found by the reader, with its place. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  pieces.lastIndex = 0;
  const end = text.trimEnd().length;
  while (pieces.lastIndex < end) {
    const { quoted, word, sign } = pieces.exec(text)!.groups!;
    const piece = (quoted ?? word ?? sign)!;
    const at = pieces.lastIndex - piece.length;
    if (quoted)
      tokens.push({ kind: 'quoted', text: quoted.slice(1, -1).replaceAll(quoted[0]!.repeat(2), quoted[0]!), at });
    else tokens.push({ kind: word ? 'word' : 'sign', text: piece, at });
  }
  return tokens;
}
