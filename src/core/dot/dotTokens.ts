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
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at += match[0].length;
    return match;
  };
  const push = (kind: DotToken['kind'], found: string, quoted: boolean, whole: string): void => {
    tokens.push({ kind, text: found, quoted, line });
    line += whole.split('\n').length - 1;
  };
  while (at < text.length) {
    const space = take(SPACE);
    if (space) {
      line += space[0].split('\n').length - 1;
      continue;
    }
    const quoted = take(QUOTED);
    if (quoted) {
      push('id', unquote(quoted[1] ?? ''), true, quoted[0]);
      continue;
    }
    const bare = take(BARE);
    if (bare) {
      push('id', bare[0], false, bare[0]);
      continue;
    }
    const mark = take(MARK);
    if (mark) {
      push('mark', mark[0], false, mark[0]);
      continue;
    }
    const html = readHtml(text, at);
    if (html === undefined) return fail(`Line ${line} cannot be read as DOT.`);
    at += html.length;
    push('html', html.slice(1, -1), true, html);
  }
  return succeed(tokens);
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
