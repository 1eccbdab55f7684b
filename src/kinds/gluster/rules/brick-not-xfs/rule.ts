import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-not-xfs',
  title: 'A brick on another filesystem than XFS',
  severity: 'warning',
  remedy: 'Put XFS on the disk of the brick.',
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
    const name = sayPlaced(brick, index);
    return [
      {
        message: `${name} lies on ${brick.format}; GlusterFS is made and tested for XFS.`,
        fix: {
          label: `Put XFS under ${name}`,
          edit: (design) => patchElement(design, brick.id, { format: undefined }),
        },
      },
    ];
  },
});
