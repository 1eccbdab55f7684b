import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { homesOf, Mount } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/mount-of-brick',
  title: 'A mount of a brick',
  severity: 'error',
  remedy: 'Mount the volume, not one of its bricks.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index, offerOf }) {
    const brick = index.find(Brick, mount.sourceId);
    if (!brick) return [];
    const volume = sayName(index, brick.volumeId);
    return [
      {
        message: `${sayPlaced(mount, index)} mounts ${brick.name} itself; what is written there never reaches the other bricks of ${volume}.`,
        related: [brick.id, brick.volumeId],
        fix: homesOf(mount).every((serverId) => offerOf(brick.volumeId, serverId).access === 'read-write')
          ? { label: `Mount ${volume} instead`, edit: mountVolume(mount.id, brick) }
          : undefined,
      },
    ];
  },
});

function mountVolume(mountId: ElementId, brick: Brick): Edit {
  return (design) => {
    const now = design.elements[mountId];
    return isA(Mount, now) && now.sourceId === brick.id
      ? patchElement(design, mountId, { sourceId: brick.volumeId })
      : design;
  };
}
