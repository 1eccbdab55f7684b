import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-without-disk',
  title: 'A brick without a disk',
  severity: 'error',
  remedy: 'Give the brick a disk.',
  sources: [
    {
      title: 'Gluster docs, Formatting and mounting bricks',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/formatting-and-mounting-bricks/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    return index.get(brick.backingId) ? [] : [{ message: `${sayPlaced(brick, index)} has no disk.` }];
  },
});
