import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';

/** What the cluster manager has to start for the elements of this kind. */
export function managed(_index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  return [];
}
