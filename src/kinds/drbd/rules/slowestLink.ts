import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { byName } from '../../../core/rules/sayNames.ts';
import type { Network } from '../../common/index.ts';
import type { Resource } from '../elements.ts';
import { replicationNetworks } from './replicationNetworks.ts';

/** A network with the speed that is told of it. */
export interface Link {
  readonly network: Network;
  /** In Mbit/s. */
  readonly speed: number;
  /** The same in the unit of DRBD's rates, KiB/s. */
  readonly rate: number;
}

/**
 * The slowest network that a resource replicates over, among those whose speed is told. DRBD uses one path at a time, and
 * it may be this one (drbd.conf(5), path).
 */
export function slowestLink(resource: Resource, index: DesignIndex): Link | undefined {
  const links = byName(replicationNetworks(resource, index)).flatMap((network) => {
    const { speed } = network;
    return speed === undefined ? [] : [{ network, speed, rate: (speed * 1_000_000) / 8 / 1_024 }];
  });
  return links.toSorted((a, b) => a.speed - b.speed)[0];
}
