import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Disk } from '../../common/index.ts';
import type { Replica } from '../elements.ts';

/** True if a backing disk of a replica is told to hold something already: data to keep, or a running copy. */
export function holdsData(replica: Replica, index: DesignIndex): boolean {
  const contents = replica.disks.map(({ backingId }) => index.find(Disk, backingId)?.content ?? 'empty');
  return contents.some((content) => content !== 'empty');
}
