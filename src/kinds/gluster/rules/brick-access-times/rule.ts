import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-access-times',
  title: 'Access times written on a brick',
  severity: 'info',
  remedy: 'Mount the disk of the brick with noatime.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
    { title: 'mount(8), noatime and relatime' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    if (brick.accessTimes === undefined || brick.accessTimes === 'noatime') return [];
    const name = sayPlaced(brick, index);
    return [
      {
        message: `The disk of ${name} is mounted with ${brick.accessTimes}, so that reads of mail cost writes.`,
        fix: {
          label: `Mount the disk of ${name} with noatime`,
          edit: (design) => patchElement(design, brick.id, { accessTimes: undefined }),
        },
      },
    ];
  },
});
