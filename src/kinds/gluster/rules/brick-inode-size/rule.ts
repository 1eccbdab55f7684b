import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';
import { isInUse } from '../isInUse.ts';

export const rule = defineRule({
  id: 'gluster/brick-inode-size',
  title: 'Inodes too small for the attributes of GlusterFS',
  severity: 'error',
  remedy: 'Make XFS with inodes of 512 bytes or more.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'mkfs.xfs(8), -i size and -m crc' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    if (brick.inodeSize !== '256' || (brick.format !== undefined && brick.format !== 'xfs')) return [];
    const name = sayPlaced(brick, index);
    return [
      {
        message: `${name} asks for inodes of 256 bytes, which mkfs.xfs refuses with checksums and which cannot hold the attributes of GlusterFS.`,
        fix: isInUse(brick, index)
          ? undefined
          : {
              label: `Make ${name} with inodes of 512 bytes`,
              edit: (design) => patchElement(design, brick.id, { inodeSize: undefined }),
            },
      },
    ];
  },
});
