import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../../core/model/element.ts';
import { Filesystem } from '../../common/index.ts';
import { Resource, Volume } from '../elements.ts';

/** The resource that storage lies on: the storage is one of its volumes, or a filesystem on one. */
export function resourceUnder(storageId: ElementId | undefined, index: DesignIndex): Resource | undefined {
  const storage = index.get(storageId);
  const volume = index.find(Volume, isA(Filesystem, storage) ? storage.backingId : storageId);
  return index.find(Resource, volume?.resourceId);
}
