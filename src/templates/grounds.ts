import type { ElementId } from '../core/model/element.ts';
import type { Builder } from './builder.ts';

/** Layers that no figure of the seed shows. */
export const UNSHOWN = [
  'networks',
  'addresses',
  'floating-addresses',
  'fence-devices',
  'quorum-devices',
  'sites',
  'failure-domains',
] as const;

/** Layers of all services. */
export const SERVICE_LAYERS = [
  'service-ldap',
  'service-imap',
  'service-smtp',
  'service-web',
  'service-database',
] as const;

/** Networks and two servers of the DRBD templates: addresses from the ranges reserved for documentation and private use. */
export interface PairGround {
  readonly client: ElementId;
  readonly replication: ElementId;
  readonly ring: ElementId;
  readonly alice: ElementId;
  readonly bob: ElementId;
}

/** Lays the networks and the servers alice and bob. */
export function layPair(build: Builder): PairGround {
  const client = build.network('client', '192.0.2.0/24', 'client');
  const replication = build.network('replication', '10.1.1.0/24', 'replication');
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const alice = build.server('alice', { [client]: '192.0.2.31', [replication]: '10.1.1.31', [ring]: '10.2.1.31' });
  const bob = build.server('bob', { [client]: '192.0.2.32', [replication]: '10.1.1.32', [ring]: '10.2.1.32' });
  return { client, replication, ring, alice, bob };
}

/** Management addresses of the fence devices of a pair. */
export const PAIR_FENCE_IPS = ['10.3.1.31', '10.3.1.32'] as const;
