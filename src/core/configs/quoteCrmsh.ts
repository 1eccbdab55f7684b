/**
 * One word of a crmsh command, as its lexer (shlex of Python) reads it back: bare where that is safe, else in double quotes.
 * The word has to be one that `isCrmshWord` accepts.
 */
export function quoteCrmsh(word: string): string {
  return /^[A-Za-z0-9/_.,:=+@%#$-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}

/** True for text that crmsh can hold: it reads line by line, bends what is not ASCII, and stumbles over backslashes. */
export function isCrmshWord(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('\\');
}
