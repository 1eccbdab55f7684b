import { expect, test } from 'vitest';
import { COLOURS, type Language } from './colourMessages.ts';
import { colourText } from './colourText.ts';

function read(language: Language, text: string): string {
  const runs = colourText({ language, text });
  const found: string[] = [];
  for (let at = 0; at < runs.length; at += 3) {
    found.push(`${COLOURS[runs[at + 2]!]}:${text.slice(runs[at], runs[at + 1]).trim()}`);
  }
  return found.join(' ');
}

const CASES: readonly (readonly [Language, string, string])[] = [
  [
    'sections',
    '# DRBD\nresource kolab {\n  on alice {\n    address 10.1.1.31:7788;\n  }\n  net { verify-alg "crc32c"; }\n}\n',
    'comment:# DRBD word:resource word:on name:address number:10.1.1.31:7788 word:net text:"crc32c"',
  ],
  [
    'sections',
    'quorum {\n  provider: corosync_votequorum\n  two_node: 1\n}\n',
    'word:quorum name:provider name:two_node number:1',
  ],
  ['table', '# disks\n/dev/drbd1 /srv/imap ext4 noauto 0 0\n', 'comment:# disks name:/dev/drbd1 number:0 number:0'],
  ['bash', 'echo "$HOME" # go\n', 'word:echo text:" variable:$HOME text:" comment:# go'],
  ['ini', '[Unit]\nAfter=drbd.service\n', 'word:[Unit] name:After'],
  ['xml', '<!-- x --><cib a="1"/>\n', 'comment:<!-- x --> word:cib name:a text:"1"'],
  ['json', '{"a": 1}\n', 'name:"a" number:1'],
  ['yaml', 'hosts: # all\n  - alice\n', 'name:hosts: comment:# all name:- text:alice'],
  ['markdown', '# Kolab\n\n`sh`\n', 'word:# Kolab text:`sh`'],
];

test.each(CASES)('%s: %j', (language, text, expected) => {
  expect(read(language, text)).toBe(expected);
});

test('stretches rise and do not lie in each other', () => {
  const text = 'for host in "$@"; do ssh "$host" "echo \'$(date)\'"; done # "x"\n'.repeat(20);
  const runs = [...colourText({ language: 'bash', text })];
  const places = runs.filter((_, at) => at % 3 !== 2);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.at(-1)).toBeLessThanOrEqual(text.length);
});
