const TOKEN =
  /[\t\n\r ]*(?:([[\]{}:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** Where a text stops being JSON. `cut` tells that it simply ends too early. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly cut: boolean;
}

/**
 * Finds the first place at which a text stops being JSON. Engines word their own messages differently and often leave the
 * position out, and a person with a broken file needs the line. Returns undefined for valid JSON.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      const rest = text.slice(at).search(/[^\t\n\r ]/);
      if (rest < 0) return expected === 'nothing' ? undefined : place(text, text.length, true);
      return place(text, at + rest, isUnfinished(text.slice(at + rest)));
    }
    const next = follow(expected, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open);
    if (next === undefined)
      return place(text, TOKEN.lastIndex - (match[1] ?? match[2] ?? match[3] ?? '').length, false);
    expected = next;
    at = TOKEN.lastIndex;
  }
}

function follow(expected: Expectation, token: string, open: string[]): Expectation | undefined {
  const afterValue = (): Expectation => (open.length === 0 ? 'nothing' : ', or end');
  const isValue = expected === 'value' || expected === 'value or ]';
  const isKey = expected === 'key' || expected === 'key or }';
  if (isKey && token === 'string') return ':';
  if (expected === ':' && token === ':') return 'value';
  if (isValue && (token === 'string' || token === 'scalar')) return afterValue();
  if (isValue && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  if (expected === ', or end' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  const closes = token === '}' ? '{' : token === ']' ? '[' : undefined;
  const mayClose = expected === ', or end' || expected === (token === '}' ? 'key or }' : 'value or ]');
  if (closes === undefined || !mayClose || open.at(-1) !== closes) return undefined;
  open.pop();
  return afterValue();
}

/** A string without its end, or the beginning of a word: the file was cut off inside a token. */
function isUnfinished(rest: string): boolean {
  return (
    /^(?:\.|[eE][+-]?)$/.test(rest) ||
    /^"(?:[^"\\\n]|\\.)*\\?$/.test(rest) ||
    ['true', 'false', 'null', '-'].some((word) => word.startsWith(rest))
  );
}

function place(text: string, at: number, cut: boolean): JsonError {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, cut };
}
