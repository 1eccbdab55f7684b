import { expect, test } from 'vitest';
import type { Design } from '../../../core/model/design.ts';
import { change, extend } from '../../../../tests/rules/designs.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { Filesystem } from '../../common/index.ts';

function fileOf(design: Design, path: string): string {
  const file = printer.configs(workbench.analyse(design)).find((candidate) => candidate.path === path);
  return file?.lines.map((line) => line.text.trim()).join('\n') ?? '';
}

const FS = 'filesystem-drbd-data-volume-0';
const madeBy = (fields: Readonly<Record<string, unknown>>): string =>
  fileOf(change('drbd-dual-primary', { [FS]: fields })(), 'cluster/mkfs.sh');

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['one journal for each server', {}, 'mkfs.gfs2 -O -p lock_dlm -t kolab:data -j 2 /dev/drbd0'],
  ['as many as are told', { journals: 4 }, 'mkfs.gfs2 -O -p lock_dlm -t kolab:data -j 4 /dev/drbd0'],
  ['as large as is told', { journalSize: 64 }, 'mkfs.gfs2 -O -p lock_dlm -t kolab:data -j 2 -J 64 /dev/drbd0'],
  ['without locks, which a rule refuses', { locking: 'lock_nolock' }, 'mkfs.gfs2 -O -p lock_nolock -j 2 /dev/drbd0'],
  [
    'one slot for each server',
    { fsType: 'ocfs2' },
    'mkfs.ocfs2 -N 2 --cluster-stack=pcmk --cluster-name=kolab /dev/drbd0',
  ],
  [
    'for the stack that is told',
    { fsType: 'ocfs2', clusterStack: 'o2cb' },
    'mkfs.ocfs2 -N 2 --cluster-stack=o2cb --cluster-name=kolab /dev/drbd0',
  ],
  [
    'as many slots as are told',
    { fsType: 'ocfs2', journals: 3 },
    'mkfs.ocfs2 -N 3 --cluster-stack=pcmk --cluster-name=kolab /dev/drbd0',
  ],
])('%s', (_case, fields, command) => {
  expect(madeBy(fields)).toContain(`format data ${command}`);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['XFS with the share of inodes that the tool chooses', {}, 'mkfs.xfs /dev/drbd0'],
  ['XFS with a share that is told', { inodeShare: 10 }, 'mkfs.xfs -i maxpct=10 /dev/drbd0'],
  ['ext4, which has no such share', { fsType: 'ext4', inodeShare: 10 }, 'mkfs.ext4 /dev/drbd0'],
])('%s', (_case, fields, command) => {
  const design = change('drbd-single-primary', { 'filesystem-drbd-kolab-volume-0': fields })();
  expect(fileOf(design, 'cluster/mkfs.sh')).toContain(`format kolab ${command}`);
});

test('the lock table has the name of the cluster, and a name of its own that mkfs.gfs2 takes', () => {
  const path = `/srv/${'long.name'.repeat(6)}`;
  const design = extend('drbd-dual-primary', (build) => {
    const twin = build.add(Filesystem, 'twin', 'twin', { backingId: 'drbd-data-volume-0', fsType: 'gfs2' });
    for (const host of ['alice', 'bob']) build.mount(`${path}-twin`, twin, [`server-${host}`]);
  });
  const long = change(design, { 'mount-alice-srv-data': { path }, 'mount-bob-srv-data': { path } });
  const tables = [...fileOf(long(), 'cluster/mkfs.sh').matchAll(/-t (\S+)/g)].map(([, table]) => table ?? '');
  expect(new Set(tables).size).toBe(2);
  for (const table of tables) expect(table).toMatch(/^kolab:[A-Za-z0-9_-]{1,30}$/);
});
