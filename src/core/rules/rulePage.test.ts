import { expect, test } from 'vitest';
import { parseRulePage } from './rulePage.ts';

const PAGE = `# drbd/no-primary

## What

Nobody is primary of \`r0\`,
though it has users.

- alice
- bob, whose line
  is long

## Bad

\`\`\`dot
digraph { a -> b }

## not a heading
\`\`\`

## Sources

- [drbd.conf(5)](https://example.org/drbd.conf) and [no link](javascript:alert)
`;

test('a page has its rule, its sections and their parts', () => {
  expect(parseRulePage(PAGE)).toEqual({
    ruleId: 'drbd/no-primary',
    sections: [
      {
        heading: 'What',
        blocks: [
          {
            kind: 'paragraph',
            text: [
              { kind: 'words', text: 'Nobody is primary of ' },
              { kind: 'code', text: 'r0' },
              { kind: 'words', text: ', though it has users.' },
            ],
          },
          {
            kind: 'list',
            items: [[{ kind: 'words', text: 'alice' }], [{ kind: 'words', text: 'bob, whose line is long' }]],
          },
        ],
      },
      {
        heading: 'Bad',
        blocks: [{ kind: 'code', language: 'dot', text: 'digraph { a -> b }\n\n## not a heading' }],
      },
      {
        heading: 'Sources',
        blocks: [
          {
            kind: 'list',
            items: [
              [
                { kind: 'link', text: 'drbd.conf(5)', url: 'https://example.org/drbd.conf' },
                { kind: 'words', text: ' and [no link](javascript:alert)' },
              ],
            ],
          },
        ],
      },
    ],
  });
});

test('Windows line ends and a fence that never closes are read', () => {
  expect(parseRulePage('# a/b\r\n\r\n## What\r\n\r\n```\r\nx').sections).toEqual([
    { heading: 'What', blocks: [{ kind: 'code', language: '', text: 'x' }] },
  ]);
});

test('no text is no page', () => {
  expect(parseRulePage('')).toEqual({ ruleId: '', sections: [] });
});
