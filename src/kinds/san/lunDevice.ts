import type { DesignIndex } from '../../core/model/designIndex.ts';
import { SanArray, type Lun } from './elements.ts';
import { hasMultipath } from './pathSettings.ts';

/**
 * The name of a LUN on its servers that does not change with the order in which disks are found: the multipath alias, or
 * udev's link by WWID where no multipathd runs (udev(7), 60-persistent-storage.rules). Undefined while it has no name.
 */
export function lunDevice(lun: Lun, index: DesignIndex): string | undefined {
  const array = index.find(SanArray, lun.arrayId);
  if (array && !hasMultipath(array)) return lun.wwid === '' ? undefined : `/dev/disk/by-id/scsi-${lun.wwid}`;
  return lun.alias === '' ? undefined : `/dev/mapper/${lun.alias}`;
}
