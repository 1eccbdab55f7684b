const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * The design that an exported SVG carries in its metadata; undefined for any other text. Found in the text itself: an XML
 * parser of the browser would meet the handlers of a foreign picture.
 */
export function designInSvg(text: string): string | undefined {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<svg\b/.test(text)) return undefined;
  const opening = /<metadata(?:\s[^<>]*)?>/.exec(text);
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  const end = text.indexOf('</metadata', start);
  return (end < 0 ? undefined : plainText(text.slice(start, end)).trim()) || undefined;
}

/** Text of an XML element whose markup is references only (XML 1.0, section 4.6). */
function plainText(content: string): string {
  return content.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
