/** Control characters, which no XML document may hold. Line ends and tabs are dealt with apart. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as people read it: without control characters, every line end a newline, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * Text as the value of a DOT label: `&` is written as an entity, because Graphviz decodes entities, a backslash is
 * doubled, because it begins an escape, and a line end becomes `\n`. The fourth replacement, that of quotation marks,
 * belongs to `quoteDot`.
 */
export function dotText(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
}

const PLAIN = /^([A-Za-z_][A-Za-z0-9_]*|-?(\.\d+|\d+(\.\d*)?))$/;
const KEYWORD = /^(node|edge|graph|digraph|subgraph|strict)$/i;

/**
 * A DOT string, in quotation marks where the grammar wants them. The value must not end in a single backslash, which
 * would take the closing mark with it: `dotText` never gives such a value, and names are checked by `isPlainName`.
 */
export function quoteDot(value: string): string {
  return PLAIN.test(value) && !KEYWORD.test(value) ? value : `"${value.replace(/"/g, '\\"')}"`;
}

/** True if the text may be a node's name as it is: nothing in it has a meaning to Graphviz. `%` begins anonymous names. */
export function isPlainName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ?!.,()+/_-]{0,60}$/u.test(text);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text that Graphviz shows for a label: entities decoded, escapes followed. `owner` is what `\N` and `\G` stand for. */
export function readDotText(label: string, owner: { readonly name: string; readonly graph: string }): string {
  const escaped = label.replace(/\\([\s\S])/g, (_match, letter: string) => {
    if (letter === 'n' || letter === 'l' || letter === 'r') return '\n';
    if (letter === 'N') return owner.name;
    if (letter === 'G') return owner.graph;
    return letter;
  });
  return cleanText(escaped.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]+);/gi, decodeEntity));
}

function decodeEntity(match: string, name: string): string {
  if (!name.startsWith('#')) return (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined) ?? match;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff ? match : String.fromCodePoint(code);
}
