import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Filesystem, Mount } from '../../common/index.ts';
import type { Lun } from '../elements.ts';

/** Mounts of the filesystems on a LUN, and of the LUN itself. */
export function mountsOnLun(lun: Lun, index: DesignIndex): readonly Mount[] {
  const filesystems = index.by(Filesystem, 'backingId', lun.id).map(({ id }) => id);
  return [lun.id, ...filesystems].flatMap((id) => index.by(Mount, 'sourceId', id));
}
