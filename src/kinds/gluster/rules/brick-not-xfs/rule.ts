import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-not-xfs',
  title: 'A brick on another filesystem than XFS',
  severity: 'info',
  remedy: 'Put XFS on the disk of a brick that is yet to be made; let a brick that runs be.',
  sources: [
    {
      title: 'Gluster docs, Quick start guide',
      url: 'https://docs.gluster.org/en/latest/Quick-Start-Guide/Quickstart/',
    },
    { title: 'Red Hat Gluster Storage 3.5 Administration Guide, formatting and mounting bricks' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    if (brick.format === undefined || brick.format === 'xfs') return [];
    const disk = index.find(Disk, brick.backingId);
    const name = sayPlaced(brick, index);
    return [
      {
        message: `${name} lies on ${brick.format}; most of the tests and advice for GlusterFS are about XFS.`,
        // With anything on the disk the changed fstab line would no longer mount what is there.
        fix:
          disk?.content === 'empty'
            ? {
                label: `Put XFS under ${name}`,
                edit: (design) => patchElement(design, brick.id, { format: undefined }),
              }
            : undefined,
      },
    ];
  },
});
