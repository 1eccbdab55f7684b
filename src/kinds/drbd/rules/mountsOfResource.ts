import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { mountsOf, type Mount } from '../../common/index.ts';
import { Volume } from '../elements.ts';

/** Mounts of a resource: of its volumes, or of the filesystems on them. */
export function mountsOfResource(resourceId: ElementId, index: DesignIndex): readonly Mount[] {
  return index.by(Volume, 'resourceId', resourceId).flatMap((volume) => mountsOf(index, volume.id));
}
