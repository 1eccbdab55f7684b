import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../../core/model/element.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import { perIndex } from '../../../core/rules/perIndex.ts';
import { isFloating } from '../dataMount.ts';
import { Filesystem, type Mount } from '../elements.ts';
import { mountsOf } from '../mountsOf.ts';
import { isClusterFilesystem, usesDlm } from '../storage.ts';

/**
 * How servers use the one logical volume of a group: `shared` by several at once under locks (lvmlockd(8)), `by-turns`
 * where the cluster manager activates it on one after the other (lvmsystemid(7)), `fixed` where LVM itself activates it on
 * the server that owns it.
 */
export type VolumeGroupUse = 'shared' | 'by-turns' | 'fixed';

/** The name of the volume group that lies on a piece of storage of any kind; empty where there is none. */
export function volumeGroupOn(storage: ElementBase | undefined): string {
  return storage && 'volumeGroup' in storage && typeof storage.volumeGroup === 'string' ? storage.volumeGroup : '';
}

/** How servers use the volume group on a piece of storage. */
export function volumeGroupUse(storageId: ElementId, index: DesignIndex): VolumeGroupUse {
  if (index.by(Filesystem, 'backingId', storageId).some(isClusterFilesystem)) return 'shared';
  return mountsOf(index, storageId).some(isFloating) ? 'by-turns' : 'fixed';
}

/** The path of the one logical volume in a group. */
export function logicalVolume(volumeGroup: string): string {
  return `/dev/${volumeGroup}/${LOGICAL_VOLUME}`;
}

/** The name of the one logical volume in each group. */
export const LOGICAL_VOLUME = 'data';

/** True if the mount needs the lock manager of the cluster on its servers: for its filesystem, or for the group below. */
export function needsDlm(mount: Mount, index: DesignIndex): boolean {
  const filesystem = index.find(Filesystem, mount.sourceId);
  if (!filesystem || !isClusterFilesystem(filesystem)) return false;
  return usesDlm(filesystem) || volumeGroupOn(index.get(filesystem.backingId)) !== '';
}

/** All storage that carries a volume group, in sibling order. */
export const groupedStorage = perIndex((index) => index.elements.filter((element) => volumeGroupOn(element) !== ''));

/** More sharers than these are not named; it keeps the check linear when everything collides with everything. */
const MOST_SHARERS = 8;

/** Other storage, of whatever kind, that carries a volume group of the same name; at most eight, sorted by name. */
export function sharersOfVolumeGroup(storage: ElementBase, index: DesignIndex): readonly ElementBase[] {
  const same = byGroupName(index).get(volumeGroupOn(storage)) ?? [];
  return byName(same.slice(0, MOST_SHARERS + 1).filter(({ id }) => id !== storage.id)).slice(0, MOST_SHARERS);
}

const byGroupName = perIndex((index): ReadonlyMap<string, readonly ElementBase[]> => {
  const groups = new Map<string, ElementBase[]>();
  for (const storage of groupedStorage(index)) {
    const same = groups.get(volumeGroupOn(storage));
    if (same) same.push(storage);
    else groups.set(volumeGroupOn(storage), [storage]);
  }
  return groups;
});
