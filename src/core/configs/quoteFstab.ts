/**
 * One field of fstab(5): blanks, control characters, backslashes and `#` become octal escapes, as libmount reads them back.
 * An empty field would shift the others; callers leave such lines out.
 */
export function quoteFstab(field: string): string {
  return escapeOctal(field, (char) => char <= ' ' || '\\#\x7f'.includes(char));
}

/** Writes the characters for which `needsEscape` holds as `\ooo`. They have to be ASCII. */
export function escapeOctal(text: string, needsEscape: (char: string) => boolean): string {
  return [...text]
    .map((char) => (needsEscape(char) ? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}` : char))
    .join('');
}
