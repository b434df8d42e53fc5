/**
 * The address syntax that HTML gives to `<input type=email>` (HTML Standard, "valid e-mail address"), with a dot in the
 * domain, and with any sign beyond ASCII in the local part and any letter in the domain (RFC 6531). Combining marks are
 * part of words: अजय, é in two code points. In the local part, what is left out are the signs of ASCII that HTML leaves out.
 */
const address =
  /^[^\s\p{C}"(),:;<>@[\\\]]+@[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*(?:\.[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*)+$/u;

/** Whether a text is an e-mail address, without spaces around. */
export const isEmail = (text: string): boolean => address.test(text);
