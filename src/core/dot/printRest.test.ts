import { expect, test } from 'vitest';
import { printAsciidoc, printMarkdownImage, printRest } from './printRest.ts';

test('the graph is indented below the directive, with the title as caption', () => {
  expect(printRest('digraph x {\n    a -> b;\n}\n', 'Two servers')).toBe(
    [
      '.. graphviz::',
      '   :alt: Two servers',
      '   :caption: Two servers',
      '',
      '   digraph x {',
      '       a -> b;',
      '   }',
      '',
    ].join('\n'),
  );
});

test.each([
  ['a*b', 'a\\*b'],
  ['new_\nline', 'new\\_ line'],
  ['`code` |x| \\', '\\`code\\` \\|x\\| \\\\'],
])('a caption %j is text, not markup', (title, caption) => {
  expect(printRest('digraph x {}', title)).toContain(`   :caption: ${caption}\n`);
});

test('the alternative text is taken as it stands', () => {
  expect(printRest('digraph x {}', 'drbd_pair *a*')).toContain('   :alt: drbd_pair *a*\n   :caption: drbd\\_pair');
});

test('a design without title gets no empty options', () => {
  expect(printRest('digraph x {}', ' \n')).toBe('.. graphviz::\n\n   digraph x {}\n');
});

test('Markdown brackets and images in titles are text', () => {
  expect(printMarkdownImage('d.svg', 'a](http://x) ![b')).toBe('![a\\](http://x) \\!\\[b](d.svg)\n');
});

test('an AsciiDoc block holds the graph as it is', () => {
  expect(printAsciidoc('digraph {\n\n  a -> b;\n}\n', 'mail')).toBe(
    '[graphviz,target="mail",format="svg"]\n----\ndigraph {\n\n  a -> b;\n}\n----\n',
  );
});
