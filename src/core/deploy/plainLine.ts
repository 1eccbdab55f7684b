/** A name as people read it in a script, on one line: line ends, control characters and turns of direction become blanks. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
