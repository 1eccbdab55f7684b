import { fail, succeed, type Result } from '../result.ts';
import type { DotAst, DotAttributes, DotStatement } from './dotAst.ts';
import { readDotTokens, type DotToken } from './dotTokens.ts';

/** Deepest nesting that is read; Graphviz itself dies somewhere above 200 (measured with 16.1). */
export const MAX_DOT_DEPTH = 32;

class DotProblem extends Error {}

/**
 * Reads DOT text: what `printDot` writes, and what Graphviz's own parser writes back in its plain form (one edge a
 * statement). Chains of edges are read too; edges between braces, and ports, are refused or dropped. The error is a sentence.
 */
export function parseDot(text: string): Result<DotAst, string> {
  const tokens = readDotTokens(text);
  if (!tokens.ok) return tokens;
  try {
    return succeed(parseGraph(tokens.value));
  } catch (problem) {
    if (problem instanceof DotProblem) return fail(problem.message);
    throw problem;
  }
}

interface Reader {
  peek(ahead?: number): DotToken | undefined;
  next(): DotToken;
  takes(mark: string): boolean;
  expect(mark: string): void;
  isWord(word: string): boolean;
  name(): string;
}

function createReader(tokens: readonly DotToken[]): Reader {
  let at = 0;
  const reader: Reader = {
    peek: (ahead = 0) => tokens[at + ahead],
    next: () => {
      const token = tokens[at];
      if (!token) throw new DotProblem('The graph ends too early: a brace or bracket is not closed.');
      at += 1;
      return token;
    },
    takes: (mark) => {
      const token = tokens[at];
      const found = token?.kind === 'mark' && token.text === mark;
      if (found) at += 1;
      return found;
    },
    expect: (mark) => {
      if (reader.takes(mark)) return;
      const token = reader.next();
      throw new DotProblem(`Line ${token.line}: "${mark}" is expected, not "${token.text}".`);
    },
    isWord: (word) => {
      const token = tokens[at];
      return token?.kind === 'id' && !token.quoted && token.text.toLowerCase() === word;
    },
    name: () => {
      const token = reader.next();
      if (token.kind === 'mark') throw new DotProblem(`Line ${token.line}: a name is expected, not "${token.text}".`);
      let text = token.kind === 'html' ? '' : token.text;
      while (token.quoted && reader.takes('+')) text += reader.next().text;
      return text;
    },
  };
  return reader;
}

function parseGraph(tokens: readonly DotToken[]): DotAst {
  const reader = createReader(tokens);
  if (reader.isWord('strict')) reader.next();
  if (!reader.isWord('digraph') && !reader.isWord('graph'))
    throw new DotProblem('The text does not begin with "digraph".');
  reader.next();
  const first = reader.peek();
  const name = first?.kind === 'id' ? reader.name() : '';
  reader.expect('{');
  return { name, statements: parseStatements(reader, 0) };
}

function parseStatements(reader: Reader, depth: number): DotStatement[] {
  if (depth > MAX_DOT_DEPTH) throw new DotProblem(`Braces are nested more than ${MAX_DOT_DEPTH} deep.`);
  const statements: DotStatement[] = [];
  while (!reader.takes('}')) {
    if (!reader.takes(';')) statements.push(...parseStatement(reader, depth));
  }
  return statements;
}

function parseStatement(reader: Reader, depth: number): DotStatement[] {
  const token = reader.peek();
  if (reader.isWord('subgraph') || (token?.kind === 'mark' && token.text === '{')) {
    return [parseSubgraph(reader, depth)];
  }
  for (const of of ['graph', 'node', 'edge'] as const) {
    if (!reader.isWord(of)) continue;
    reader.next();
    return [{ statement: 'defaults', of, attributes: parseAttributes(reader) }];
  }
  const name = reader.name();
  if (reader.takes('=')) return [{ statement: 'assignment', name, value: reader.name() }];
  skipPort(reader);
  return parseEdges(reader, name);
}

function parseSubgraph(reader: Reader, depth: number): DotStatement {
  let name: string | undefined;
  if (reader.isWord('subgraph')) {
    reader.next();
    if (reader.peek()?.kind === 'id') name = reader.name();
  }
  reader.expect('{');
  const statements = parseStatements(reader, depth + 1);
  const after = reader.peek();
  if (after?.kind === 'mark' && (after.text === '->' || after.text === '--')) {
    throw new DotProblem(`Line ${after.line}: an edge from a subgraph is not understood.`);
  }
  return name === undefined ? { statement: 'subgraph', statements } : { statement: 'subgraph', name, statements };
}

function parseEdges(reader: Reader, first: string): DotStatement[] {
  const stops = [first];
  while (reader.takes('->') || reader.takes('--')) {
    stops.push(reader.name());
    skipPort(reader);
  }
  const attributes = parseAttributes(reader);
  if (stops.length === 1) {
    // `a, b` lists nodes without attributes of their own.
    reader.takes(',');
    return [{ statement: 'node', name: first, attributes }];
  }
  return stops
    .slice(1)
    .map((head, at): DotStatement => ({ statement: 'edge', tail: stops[at] ?? first, head, attributes }));
}

function skipPort(reader: Reader): void {
  while (reader.takes(':')) reader.name();
}

function parseAttributes(reader: Reader): DotAttributes {
  const attributes: (readonly [string, string])[] = [];
  while (reader.takes('[')) {
    while (!reader.takes(']')) {
      const name = reader.name();
      attributes.push([name, reader.takes('=') ? reader.name() : 'true']);
      if (!reader.takes(',')) reader.takes(';');
    }
  }
  return attributes;
}
