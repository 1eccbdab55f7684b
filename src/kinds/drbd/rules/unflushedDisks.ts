import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { Disk } from '../../common/index.ts';
import type { Resource } from '../elements.ts';
import { backingDisksOf } from './backingDisksOf.ts';

/** The disks to which a resource sends no flushes (drbd.conf(5), disk-flushes, md-flushes). */
export function unflushedDisks(resource: Resource, index: DesignIndex): readonly Disk[] {
  return [
    ...new Set([
      ...(resource.diskFlushes === 'no' ? backingDisksOf(resource, 'data', index) : []),
      ...(resource.mdFlushes === 'no' ? backingDisksOf(resource, 'metadata', index) : []),
    ]),
  ];
}
