import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';
import type { World } from '../../core/world/world.ts';
import { GROUP_RANK, groupOf } from '../common/index.ts';
import { activationId } from './activationId.ts';
import { Lun } from './elements.ts';
import { floatingMountsOn } from './floatingMountsOn.ts';
import { isAlive, pathsTo } from './sanPaths.ts';

/**
 * What the cluster manager has to start for the elements of this kind: the volume groups that may be active on one
 * server at a time, before their filesystems (ocf:heartbeat:LVM-activate, lvmsystemid(7)).
 */
export function managed(index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  const seen = new Set<string>();
  return index.all(Lun).flatMap((lun, at): ManagedResource[] => {
    const [mount] = floatingMountsOn(index, lun);
    const group = mount && groupOf(mount.id, index);
    if (lun.volumeGroup === '' || !group || seen.has(lun.volumeGroup)) return [];
    seen.add(lun.volumeGroup);
    return [
      {
        id: activationId(lun.volumeGroup),
        agent: { standard: 'ocf', provider: 'heartbeat', type: 'LVM-activate' },
        parameters: { vgname: lun.volumeGroup, vg_access_mode: 'system_id' },
        operations: [
          { name: 'start', interval: '0s', timeout: '90s' },
          { name: 'stop', interval: '0s', timeout: '90s' },
          { name: 'monitor', interval: '30s', timeout: '90s', onFail: 'restart' },
        ],
        form: { type: 'member', group: group.id, rank: GROUP_RANK.mount - 1_000 + at },
        serverIds: group.serverIds,
        prefersFirst: true,
        needs: [],
        elementIds: [lun.id],
        title: `Volume group ${lun.volumeGroup}`,
        eligible: (serverId, world) => eligibility(lun, serverId, index, world),
      },
    ];
  });
}

function eligibility(lun: Lun, serverId: string, index: DesignIndex, { failed }: World) {
  const hasPath = pathsTo(index, lun.arrayId, serverId).some((path) => isAlive(path, { index, failed }));
  const works = hasPath && !failed.has(lun.id);
  return works ? { score: 0, why: 'A path works.' } : { score: null, why: `No path to ${lun.name} works.` };
}
