import type { DotAst, DotAttributes, DotStatement } from './dotAst.ts';
import { quoteDot } from './dotText.ts';

/** The graph as DOT text, byte for byte the same for the same graph; four spaces a level, one statement a line. */
export function printDot({ name, statements }: DotAst): string {
  return `digraph ${quoteDot(name)} {\n${statements.map((statement) => printStatement(statement, '    ')).join('')}}\n`;
}

function printStatement(statement: DotStatement, indent: string): string {
  switch (statement.statement) {
    case 'assignment':
      return `${indent}${quoteDot(statement.name)}=${quoteDot(statement.value)};\n`;
    case 'defaults':
      return `${indent}${statement.of} ${printAttributes(statement.attributes) || '[]'};\n`;
    case 'node':
      return `${indent}${quoteDot(statement.name)}${spaced(statement.attributes)};\n`;
    case 'edge':
      return `${indent}${quoteDot(statement.tail)} -> ${quoteDot(statement.head)}${spaced(statement.attributes)};\n`;
    case 'subgraph': {
      const head = statement.name === undefined ? '{' : `subgraph ${quoteDot(statement.name)} {`;
      const body = statement.statements.map((inner) => printStatement(inner, `${indent}    `)).join('');
      return `${indent}${head}\n${body}${indent}}\n`;
    }
  }
}

function spaced(attributes: DotAttributes): string {
  const printed = printAttributes(attributes);
  return printed && ` ${printed}`;
}

function printAttributes(attributes: DotAttributes): string {
  if (attributes.length === 0) return '';
  return `[${attributes.map(([name, value]) => `${quoteDot(name)}=${quoteDot(value)}`).join(', ')}]`;
}
