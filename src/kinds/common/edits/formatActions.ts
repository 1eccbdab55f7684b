import { followName } from '../../../core/edits/rename.ts';
import { sketchEdit } from '../../../core/edits/sketch.ts';
import type { Action } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../../core/model/element.ts';
import { Disk, Filesystem } from '../elements.ts';
import { userOf } from './disks.ts';
import { formatWith } from './mounts.ts';

const FORMATS: readonly { readonly fsType: Filesystem['fsType']; readonly words: string }[] = [
  { fsType: 'xfs', words: 'XFS' },
  { fsType: 'ext4', words: 'ext4' },
  { fsType: 'gfs2', words: 'GFS2 (cluster filesystem)' },
];

/** "Format with XFS" for a block device without a filesystem, "Change to XFS" for one that has one. */
export function formatActions(backingId: ElementId, index: DesignIndex): Action[] {
  const [filesystem] = index.by(Filesystem, 'backingId', backingId);
  if (!filesystem && userOf(index, backingId)) return [];
  const isLocal = isA(Disk, index.get(backingId));
  return FORMATS.filter(({ fsType }) => fsType !== filesystem?.fsType && !(isLocal && fsType === 'gfs2')).map(
    ({ fsType, words }) => ({
      id: `format-${fsType}`,
      label: filesystem ? `Change the filesystem to ${words}` : `Format with ${words}`,
      edit: sketchEdit(index.catalog, (sketch) => {
        if (filesystem) sketch.patch(filesystem, { fsType, ...followName(filesystem, 'fsType', fsType) });
        else formatWith(sketch, backingId, fsType);
      }),
    }),
  );
}
