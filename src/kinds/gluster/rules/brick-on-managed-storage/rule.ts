import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-on-managed-storage',
  title: 'A brick on storage that moves between servers',
  severity: 'warning',
  remedy: 'Give the brick a disk of its server that the cluster manager does not move.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [Brick],
  check(brick, { index, onCycle, paths }) {
    const backing = index.get(brick.backingId);
    if (!backing || onCycle.has(backing.id)) return [];
    if (paths.needs(backing.id).length === 0) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} lies on ${backing.name}, which the cluster manager has to activate on ${sayName(index, brick.serverId)} before the brick can start.`,
        related: [backing.id],
      },
    ];
  },
});
