import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';
import { uniqueNames } from '../common/index.ts';
import { NfsServer } from './elements.ts';
import { manageGanesha } from './managed/ganesha.ts';
import { manageKernel } from './managed/kernel.ts';
import { placeInGroup } from './managed/placeInGroup.ts';

/** What the cluster manager has to start for the elements of this kind: NFS servers of our own, with their exports. */
export function managed(index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  const unique = uniqueNames();
  return index.all(NfsServer).flatMap((server) => {
    const place = placeInGroup(server, index);
    if (!place) return [];
    return server.implementation === 'kernel' ? manageKernel(server, place, unique) : [manageGanesha(server, place)];
  });
}
