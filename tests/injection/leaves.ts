/** Stands in a leaf before what a shell would expand or run. */
const ACTIVE = '\u0002';

/**
 * The words of a file as the program reads them that the file is for, without their quotes: what is one word in the file is
 * one leaf, so that a text that got out of its quotes makes the list longer.
 */
export function leavesOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.sh')) return shellLeaves(text);
  if (path.endsWith('.xml')) return xmlLeaves(text);
  if (/\/(fstab|exports)$/.test(path)) return text.split(/[ \t\n]+/).map(fromOctal);
  if (path.endsWith('.tsv')) return text.split(/[\t\n]/);
  if (path.includes('/systemd/system/')) return quotedLeaves(text).map(fromUnitName);
  return quotedLeaves(text);
}

function fromOctal(word: string): string {
  return word.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}

/** Escaping for inclusion in unit names (systemd.unit(5)); in words that are none, nothing looks like it. */
function fromUnitName(word: string): string {
  return word.replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function xmlLeaves(text: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  const decode = (word: string): string =>
    word.replace(/&(#\d+|\w+);/g, (_, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? ''),
    );
  return text.split(/(<[^\s>]+|"[^"]*"|>)/).flatMap((part) => {
    if (part.startsWith('"')) return [decode(part.slice(1, -1))];
    return part.trim() === '' ? [] : part.trim().split(/\s+/);
  });
}

/** YAML, TOML, DRBD, Ganesha and the like: double quotes with backslashes, everything else word by word. */
function quotedLeaves(text: string): readonly string[] {
  const words = text.match(/"(?:[^"\\\n]|\\.)*"|\n|[^\s"]+|"/g) ?? [];
  return words.map((word) => (/^".*"$/.test(word) ? unescapeQuoted(word.slice(1, -1)) : word));
}

function unescapeQuoted(word: string): string {
  const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
  return word.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^])/g, (_, code: string) =>
    code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (controls[code] ?? code),
  );
}

/** A script word by word, as POSIX reads it (XCU 2.3): operators and ends of lines are words too, comments are none. */
function shellLeaves(text: string): readonly string[] {
  const leaves: string[] = [];
  let word: string | undefined;
  const end = (): void => {
    if (word !== undefined) leaves.push(word);
    word = undefined;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '#' && word === undefined) at = endOfLine(text, at) - 1;
    else if (char === ' ' || char === '\t') end();
    else if (';&|<>()\n'.includes(char)) {
      end();
      leaves.push(char);
    } else if (char === "'") {
      const close = text.indexOf("'", at + 1);
      word = (word ?? '') + text.slice(at + 1, close < 0 ? text.length : close);
      at = close < 0 ? text.length : close;
    } else if (char === '"') {
      const { inside, close } = doubleQuoted(text, at + 1);
      word = (word ?? '') + inside;
      at = close;
    } else if (char === '\\') {
      at += 1;
      word = (word ?? '') + (text.charAt(at) === '\n' ? '' : text.charAt(at));
    } else word = (word ?? '') + (isActive(text, at) ? ACTIVE : '') + char;
  }
  end();
  return leaves;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Reads to the closing quote; quotes in a substitution within have their own, which is of no matter for the count. */
function doubleQuoted(text: string, start: number): { readonly inside: string; readonly close: number } {
  let inside = '';
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      at += 1;
      inside += text.charAt(at);
      continue;
    }
    if (char === '"' && depth === 0) return { inside, close: at };
    if (text.startsWith('$(', at)) depth += 1;
    if (char === ')' && depth > 0) depth -= 1;
    inside += (isActive(text, at) ? ACTIVE : '') + char;
  }
  return { inside, close: text.length };
}

function isActive(text: string, at: number): boolean {
  return text.charAt(at) === '`' || /^\$[A-Za-z_{(@*#?!$0-9-]/.test(text.slice(at, at + 2));
}

/** Words that do nothing wherever they stand: what names are bent to in ids, and lengths, sums and addresses. */
const PLAIN = /^[\w./:@%+=, -]*$/;

/** Why the leaves of a bundle with a strange text are not those of the same bundle with a harmless one; empty if they are. */
export function strangeLeaves(
  harmless: readonly string[],
  strange: readonly string[],
  text: string,
): readonly string[] {
  if (harmless.length !== strange.length) {
    const at = strange.findIndex((leaf, place) => leaf !== harmless[place] && !holds(leaf, text));
    const near = strange.slice(Math.max(0, at - 3), at + 5).map((leaf) => leaf.slice(0, 60));
    return [`${strange.length} words instead of ${harmless.length}, near ${JSON.stringify(near)}`];
  }
  return strange.filter(
    (leaf, at) =>
      leaf !== harmless[at] &&
      (activeIn(leaf) > activeIn(harmless[at] ?? '') || !(holds(leaf, text) || PLAIN.test(leaf))),
  );
}

/** Tables have no quotes, so that each control character becomes a blank; scripts indent what follows a line end. */
function holds(leaf: string, text: string): boolean {
  return [leaf, leaf.replace(/\n +/g, '\n')].some(
    (word) => word.includes(text) || word.includes(text.replace(/\p{Cc}/gu, ' ')),
  );
}

function activeIn(leaf: string): number {
  return leaf.split(ACTIVE).length - 1;
}
