import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { Need } from '../../core/storage/offer.ts';
import { Resource, type Volume } from './elements.ts';
import { managedIdOf } from './facts.ts';

/** The device of a volume, the same on all servers (drbd.conf(5), device). */
export function drbdDevice({ minor }: Volume): string {
  return `/dev/drbd${minor}`;
}

/** A volume is usable on a server where its resource is promoted. */
export function promotionNeeds(volume: Volume, index: DesignIndex): readonly Need[] {
  const resource = index.find(Resource, volume.resourceId);
  return resource ? [{ managedId: managedIdOf(resource), action: 'promote' }] : [];
}
