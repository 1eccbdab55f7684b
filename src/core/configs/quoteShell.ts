/** One word of a POSIX shell command: bare where that is safe, else in single quotes. */
export function quoteShell(word: string): string {
  return /^[A-Za-z0-9/_.,:=+@%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
