import { sketchEdit } from '../../../../core/edits/sketch.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { homesOf, keepMountOff, Mount } from '../../../common/index.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/mount-without-replica',
  title: 'A mount on a server without a replica',
  severity: 'error',
  remedy: 'Add a replica on the server, or take the server out of the mount.',
  sources: [
    {
      title: "DRBD user's guide, resource roles",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-resource-roles',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const resource = resourceUnder(mount.sourceId, index);
    if (!resource) return [];
    const holders = new Set(diskfulReplicas(resource.id, index).map(({ serverId }) => serverId));
    const strangers = homesOf(mount).filter((serverId) => !holders.has(serverId));
    if (strangers.length === 0) return [];
    const names = sayNames(strangers.map((id) => index.get(id)));
    return [
      {
        message: `${mount.name} lies on ${resource.name}, which has no replica with a disk on ${names}.`,
        related: strangers,
        fix:
          strangers.includes(mount.serverId) || hasToMove(mount, strangers, index)
            ? undefined
            : {
                label: `Keep ${mount.name} off ${names}`,
                edit: sketchEdit(index.catalog, (sketch) => keepMountOff(sketch, mount, strangers)),
              },
      },
    ];
  },
});

/** True if what lives by the mount, such as an NFS server, would stay where it is without these servers. */
function hasToMove(mount: Mount, strangers: readonly ElementId[], index: DesignIndex): boolean {
  const stays = mount.standbyIds.every((id) => strangers.includes(id));
  return stays && index.referrers(mount.id).some(({ spec }) => spec.onDelete === 'cascade');
}
