import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Filesystem, Mount } from '../../common/index.ts';
import { Volume } from '../elements.ts';

/** Mounts of a resource: of its volumes, or of the filesystems on them. */
export function mountsOn(resourceId: ElementId, index: DesignIndex): readonly Mount[] {
  return index
    .by(Volume, 'resourceId', resourceId)
    .flatMap((volume) => [volume.id, ...index.by(Filesystem, 'backingId', volume.id).map(({ id }) => id)])
    .flatMap((sourceId) => index.by(Mount, 'sourceId', sourceId));
}
