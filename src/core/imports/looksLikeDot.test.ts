import { expect, test } from 'vitest';
import { looksLikeDot } from './looksLikeDot.ts';

test.each([
  'digraph master_slave {',
  ' \n strict graph {}',
  '// seed\n/* three\nlines */ digraph x {}',
  '# line\ndigraph{}',
  '\uFEFFdigraph{}',
])('%j is a graph', (text) => {
  expect(looksLikeDot(text)).toBe(true);
});

test.each(['{"format":"cluster-design"}', '', 'digraphs are nice', '/* never closed digraph', '# only'])(
  '%j is none',
  (text) => {
    expect(looksLikeDot(text)).toBe(false);
  },
);
