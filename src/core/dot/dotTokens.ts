import { fail, succeed, type Result } from '../result.ts';

/** A word of the DOT language. `html` is the inside of `<…>`, which is never shown as such. */
export interface DotToken {
  readonly kind: 'id' | 'html' | 'mark';
  readonly text: string;
  /** False for bare words, which may be keywords. */
  readonly quoted: boolean;
  readonly line: number;
}

const SPACE = /(?:[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?<=^|\n)#[^\n]*)+/y;
const BARE = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?(?:\.\d+|\d+(?:\.\d*)?)/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;
const MARK = /->|--|[{}[\];,=:+]/y;

/** Cuts DOT text into words (graphviz.org, "The DOT Language"). The error is a sentence with the line. */
export function readDotTokens(text: string): Result<DotToken[], string> {
  const tokens: DotToken[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const found = readWord(text, at);
    if (!found) return fail(`Line ${line} cannot be read as DOT.`);
    if (found.token) tokens.push({ ...found.token, line });
    line += found.whole.split('\n').length - 1;
    at += found.whole.length;
  }
  return succeed(tokens);
}

interface Found {
  /** All that was read, marks and spaces included. */
  readonly whole: string;
  /** Absent for spaces and comments. */
  readonly token?: Omit<DotToken, 'line'>;
}

function readWord(text: string, at: number): Found | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const space = match(SPACE);
  if (space) return { whole: space[0] };
  const quoted = match(QUOTED);
  if (quoted) return { whole: quoted[0], token: { kind: 'id', text: unquote(quoted[1] ?? ''), quoted: true } };
  const bare = match(BARE);
  if (bare) return { whole: bare[0], token: { kind: 'id', text: bare[0], quoted: false } };
  const mark = match(MARK);
  if (mark) return { whole: mark[0], token: { kind: 'mark', text: mark[0], quoted: false } };
  const html = readHtml(text, at);
  return html === undefined
    ? undefined
    : { whole: html, token: { kind: 'html', text: html.slice(1, -1), quoted: true } };
}

/** Inside quotation marks only `\"` and a broken line mean something to the grammar; other escapes stay for labels. */
function unquote(inside: string): string {
  return inside.replace(/\\\r?\n/g, '').replace(/\\"/g, '"');
}

function readHtml(text: string, start: number): string | undefined {
  if (text[start] !== '<') return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '<') depth += 1;
    if (text[at] === '>' && (depth -= 1) === 0) return text.slice(start, at + 1);
  }
  return undefined;
}
