/**
 * One string of ganesha-config(8), in double quotes. The language has no way to write a quote, a backslash or a line end
 * in one; what may hold them is checked against a grammar before.
 */
export function quoteGanesha(text: string): string {
  if (/["\\]|\p{Cc}/u.test(text)) throw new Error('A string of ganesha.conf holds no quote, backslash or line end.');
  return `"${text}"`;
}
