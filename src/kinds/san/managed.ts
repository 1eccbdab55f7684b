import type { Eligibility, ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';
import type { World } from '../../core/world/world.ts';
import { manageVolumeGroup } from '../common/index.ts';
import { Lun } from './elements.ts';
import { isAlive, pathsTo } from './sanPaths.ts';

/** What the cluster manager has to start for the elements of this kind: the volume groups that it activates. */
export function managed(index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  return index
    .all(Lun)
    .flatMap((lun) =>
      manageVolumeGroup(lun, index, { needs: [], eligible: (serverId, world) => seesLun(lun, serverId, index, world) }),
    );
}

function seesLun(lun: Lun, serverId: string, index: DesignIndex, { failed }: World): Eligibility {
  const hasPath = pathsTo(index, lun.arrayId, serverId).some((path) => isAlive(path, { index, failed }));
  const works = hasPath && !failed.has(lun.id);
  return works ? { score: 0, why: 'A path works.' } : { score: null, why: `No path to ${lun.name} works.` };
}
