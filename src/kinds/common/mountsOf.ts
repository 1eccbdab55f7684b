import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Filesystem, Mount } from './elements.ts';

/** Mounts of a piece of storage, directly or through the filesystem on it. */
export function mountsOf(index: DesignIndex, storageId: ElementId): readonly Mount[] {
  const filesystems = index.by(Filesystem, 'backingId', storageId);
  return [storageId, ...filesystems.map((filesystem) => filesystem.id)].flatMap((id) =>
    index.by(Mount, 'sourceId', id),
  );
}

/** Mounts that live on the server, or may. */
export function mountsOn(index: DesignIndex, serverId: ElementId): readonly Mount[] {
  return [...index.by(Mount, 'serverId', serverId), ...index.by(Mount, 'standbyIds', serverId)];
}
