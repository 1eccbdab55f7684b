import type { ElementId } from '../../core/model/element.ts';
import type { Replica } from './elements.ts';

/** What a replica's share of a volume lies on: the backing disk, and the device of the metadata if that is apart. */
export function storageUnder({ backingId, metaId }: Replica['disks'][number]): readonly ElementId[] {
  return metaId === undefined ? [backingId] : [backingId, metaId];
}
