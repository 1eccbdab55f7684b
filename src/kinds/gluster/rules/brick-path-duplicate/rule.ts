import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-path-duplicate',
  title: 'One directory for two bricks',
  severity: 'error',
  remedy: 'Give each brick a directory of its own.',
  sources: [
    {
      title: 'Gluster docs, Brick naming conventions',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Brick-Naming-Conventions/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const others = findSharers(brick, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} is at ${brick.path}, and so is ${sayNames(others)} on the same server.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Brick, ({ serverId, path }) => (path === '' ? [] : [`${serverId} ${path}`]));
