/** Text inside a double-quoted XML attribute (XML 1.0, 2.4); characters that XML cannot hold become U+FFFD. */
export function quoteXml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
  return [...escaped].map((char) => (isXmlChar(char.codePointAt(0) ?? 0) ? char : '\uFFFD')).join('');
}

function isXmlChar(code: number): boolean {
  return code >= 0x20 && code !== 0xfffe && code !== 0xffff && !(code >= 0xd800 && code <= 0xdfff);
}
