import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Disk } from '../../common/index.ts';
import type { Resource } from '../elements.ts';
import { storageUnder } from '../storageUnder.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';

/** The disks that hold the data of a resource, or its metadata, on all servers; LUNs and the like are not among them. */
export function backingDisksOf(resource: Resource, part: 'data' | 'metadata', index: DesignIndex): readonly Disk[] {
  const ids = diskfulReplicas(resource.id, index)
    .flatMap(({ disks }) => disks)
    .flatMap((share) => (part === 'data' ? share.backingId : (storageUnder(share).at(-1) ?? [])));
  return [...new Set(ids)].flatMap((id) => index.find(Disk, id) ?? []);
}
