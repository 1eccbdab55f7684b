import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk, Server } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';
import { overcommittedPoolOf } from '../overcommittedPoolOf.ts';

export const rule = defineRule({
  id: 'gluster/thin-pool-overcommitted',
  title: 'A brick in a thin pool that promises more than it has',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Enlarge the thin pool to the sum of its volumes, or watch it and tell so on the server.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'lvmthin(7), out of space' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const disk = index.find(Disk, brick.backingId);
    const pool = disk && overcommittedPoolOf(disk, index);
    if (!disk || !pool || index.find(Server, disk.serverId)?.monitoring !== undefined) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies in the thin pool ${disk.thinPool ?? ''} of ${sayName(index, disk.serverId)}, which promises ${printSize(pool.promised)} and has ${printSize(pool.size)}.`,
        related: [disk.id, disk.serverId],
      },
    ];
  },
});
