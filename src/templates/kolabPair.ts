import type { ElementId } from '../core/model/element.ts';
import type { Builder } from './builder.ts';

/** The two Kolab servers in front of shared storage. */
export interface KolabPair {
  readonly client: ElementId;
  readonly ring: ElementId;
  readonly servers: readonly [ElementId, ElementId];
  readonly clusterId: ElementId;
}

/** Lays the client and ring networks and a cluster "Kolab" of two servers; `storage` gives each an address per storage network. */
export function layKolabPair(
  build: Builder,
  storage: Readonly<Record<ElementId, readonly [string, string]>>,
): KolabPair {
  const client = build.network('client', '192.0.2.0/24', 'client');
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const [kolab1, kolab2] = [1, 2].map((number, at) => {
    const extra = Object.entries(storage).map(([networkId, ips]) => [networkId, ips[at] ?? ''] as const);
    const addresses = { [client]: `192.0.2.3${number}`, [ring]: `10.2.1.3${number}`, ...Object.fromEntries(extra) };
    return build.server(`kolab${number}`, addresses, `Kolab Server ${number}`);
  }) as [ElementId, ElementId];
  const clusterId = build.cluster({
    clusterName: 'kolab',
    name: 'Kolab',
    serverIds: [kolab1, kolab2],
    ringNetworkIds: [ring, client],
    fenceIps: ['10.3.1.31', '10.3.1.32'],
  });
  return { client, ring, servers: [kolab1, kolab2], clusterId };
}

/** Puts the five Kolab services on the first server, ready to move to the second. */
export function placeKolabServices(build: Builder, root: string, servers: readonly [ElementId, ElementId]): ElementId {
  build.service('ldap', `${root}/ldap`, servers);
  build.service('database', `${root}/mysql`, servers);
  const imap = build.service('imap', `${root}/imap`, servers);
  build.service('smtp', `${root}/postfix`, servers);
  build.service('web', `${root}/www`, servers);
  return imap;
}
