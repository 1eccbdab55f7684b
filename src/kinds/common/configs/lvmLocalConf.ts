import { linesOf, type ConfigFragment } from '../../../core/configs/configFragment.ts';
import type { ElementBase } from '../../../core/model/element.ts';
import type { PathContext } from '../../../core/storage/offer.ts';
import { Server } from '../elements.ts';
import { groupedStorage, volumeGroupUse } from '../volumeGroups/volumeGroups.ts';

/**
 * The file for our settings of LVM: it is read after lvm.conf and wins, so that the distribution's file stays as it is
 * (lvm.conf(5), lvmlocal.conf).
 */
export const LVM_FILE = 'etc/lvm/lvmlocal.conf';

/** Where sections stand in the file: what all groups need before what one kind of storage needs. */
export const LVM_PLACE = { global: 0, devices: 10 } as const;

/**
 * What LVM has to know on every server that may use a volume group of the design. A group that one server owns at a time
 * bears the `uname -n` of its owner (lvmsystemid(7)); a shared one is locked through lvmlockd (lvmlockd(8)).
 */
export function lvmGlobals(paths: PathContext): readonly ConfigFragment[] {
  const { index } = paths;
  const grouped = groupedStorage(index).map((storage) => ({
    storage,
    isShared: volumeGroupUse(storage.id, index) === 'shared',
    serverIds: paths.reaches(storage.id),
  }));
  return index.all(Server).flatMap(({ id: hostId }): ConfigFragment[] => {
    const here = grouped.filter(({ serverIds }) => serverIds.includes(hostId));
    if (here.length === 0) return [];
    const owned = here.filter(({ isShared }) => !isShared).map(({ storage }) => storage);
    const shared = here.filter(({ isShared }) => isShared).map(({ storage }) => storage);
    const lines = [
      ...linesOf('global {', ...idsOf(owned), ...idsOf(shared)),
      ...(owned.length > 0 ? linesOf('    system_id_source = "uname"', ...idsOf(owned)) : []),
      ...(shared.length > 0 ? linesOf('    use_lvmlockd = 1', ...idsOf(shared)) : []),
      ...linesOf('}', ...idsOf(owned), ...idsOf(shared)),
    ];
    return [{ hostId, path: LVM_FILE, place: LVM_PLACE.global, lines }];
  });
}

function idsOf(elements: readonly ElementBase[]): string[] {
  return elements.map(({ id }) => id);
}
