import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printing } from '../src/kinds/printing.ts';
import { workbench } from '../src/workbench.ts';
import { withFolder } from './writeBundle.ts';

const WWID = '3600140500000000000000000000000a1';
const MAP = `kolab (${WWID}) dm-0 LIO-ORG,kolab
size=2.0T features='1 queue_if_no_path' hwhandler='1 alua' wp=rw`;
const BOTH = `${MAP}
|-+- policy='service-time 0' prio=50 status=active
| \`- 3:0:0:0 sdb 8:16 active ready running
\`-+- policy='service-time 0' prio=10 status=enabled
  \`- 4:0:0:0 sdc 8:32 active ready running`;

const TARGET = 'iqn.2024-05.org.example.san:array1';
const SESSIONS = `tcp: [1] 10.10.1.41:3260,1 ${TARGET} (non-flash)\ntcp: [2] 10.10.2.41:3260,1 ${TARGET} (non-flash)`;

/** Whether what a step looks at in the end is content with what a program prints. */
function isContent(title: string, program: string, output: string): boolean {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no SAN template');
  const { view } = workbench.analyse(design);
  const steps = printing.flatMap((kind) => kind.deploy(view).steps ?? []);
  const check = steps.find((step) => step.title === title)?.check;
  if (check === undefined) throw new Error(`"${title}" looks at nothing`);
  return withFolder((folder) => {
    writeFileSync(join(folder, program), `#!/bin/sh\ncat <<'END'\n${output}\nEND\n`);
    chmodSync(join(folder, program), 0o755);
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    return spawnSync('bash', ['-euo', 'pipefail', '-c', `{\n${check}\n} || exit 1`], { env }).status === 0;
  });
}

test.each<[string, string, boolean]>([
  ['both paths', BOTH, true],
  ['one path failed', BOTH.replace('8:32 active ready', '8:32 failed faulty'), false],
  ['one path is not there', BOTH.slice(0, BOTH.lastIndexOf('\n')), false],
  ['a path too many', `${BOTH}\n  \`- 5:0:0:0 sdd 8:48 active ready running`, false],
  ['another WWID', BOTH.replace(WWID, `${WWID}0`), false],
  ['nothing', '', false],
])('the paths of a LUN: %s', (_, output, is) => {
  expect(isContent('See that kolab has 2 paths', 'multipath', output)).toBe(is);
});

test.each<[string, string, boolean]>([
  ['both', SESSIONS, true],
  ['one is missing', SESSIONS.split('\n')[0] ?? '', false],
  ['with another array', SESSIONS.replaceAll(TARGET, 'iqn.2024-05.org.example.san:array2'), false],
  ['with a portal that begins alike', SESSIONS.replace('10.10.1.41:3260', '10.10.1.41:32601'), false],
])('sessions: %s', (_, output, is) => {
  expect(isContent('See that every session is there', 'iscsiadm', output)).toBe(is);
});
