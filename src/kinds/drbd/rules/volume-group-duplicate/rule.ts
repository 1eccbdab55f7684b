import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementBase } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk, sharersOfVolumeGroup, volumeGroupOn } from '../../../common/index.ts';
import { Replica, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/volume-group-duplicate',
  title: 'One volume group on two devices',
  severity: 'error',
  remedy: 'Give the volume group on each device a name of its own.',
  sources: [{ title: 'vgcreate(8)' }, { title: 'lvmsystemid(7)' }],
  appliesTo: [Volume],
  check(volume, { index }) {
    const name = volumeGroupOn(volume);
    if (name === '') return [];
    const others = [...sharersOfVolumeGroup(volume, index), ...disksInGroup(volume, name, index)];
    if (others.length === 0) return [];
    return [
      {
        message: `${volume.name} carries the volume group ${name}, and so ${others.length > 1 ? 'do' : 'does'} ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

/** Logical volumes of a group of that name on the servers of the replicas. */
function disksInGroup(volume: Volume, name: string, index: DesignIndex): readonly ElementBase[] {
  return index
    .by(Replica, 'resourceId', volume.resourceId)
    .flatMap(({ serverId }) => index.by(Disk, 'serverId', serverId))
    .filter(({ device }) => device.startsWith(`/dev/${name}/`));
}
