import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';
import { pathsAbove } from '../pathsAbove.ts';

export const rule = defineRule({
  id: 'gluster/brick-nested',
  title: 'A brick inside another brick',
  severity: 'error',
  remedy: 'Put the brick into a directory that lies in no other brick.',
  sources: [
    {
      title: 'Gluster docs, Brick naming conventions',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Brick-Naming-Conventions/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const around = pathsAbove(brick.path).flatMap(
      (path) => bricksAt(index).get(`${brick.serverId} ${path}`)?.slice(0, 1) ?? [],
    );
    if (around.length === 0) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} at ${brick.path} of ${sayName(index, brick.serverId)} lies inside ${sayNames(around)}, which glusterd refuses.`,
        related: around.map(({ id }) => id),
      },
    ];
  },
});

const bricksAt = elementsByKey(Brick, ({ serverId, path }) => [`${serverId} ${path}`]);
