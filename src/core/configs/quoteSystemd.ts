/** One word of a list in a unit file: in double quotes where needed, with specifiers kept literal (systemd.syntax(7)). */
export function quoteSystemd(word: string): string {
  const literal = word.replaceAll('%', '%%');
  if (/^[A-Za-z0-9/_.,:=+@%-]+$/.test(literal)) return literal;
  const escaped = literal
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\p{Cc}/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `"${escaped}"`;
}
