import { putElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { createBuilder } from '../src/templates/builder.ts';
import { UNSHOWN } from '../src/templates/grounds.ts';
import { workbench } from '../src/workbench.ts';

/** The address number `at` of the network 10.`second`.0.0/16, without the endings .0 and .255. */
function address(second: number, at: number): string {
  return `10.${second}.${Math.floor(at / 250)}.${(at % 250) + 1}`;
}

/** A design of `servers / 2` separate DRBD pairs, each a Pacemaker cluster of its own with one replicated mount. */
export function designOfPairs(servers: number): Design {
  const build = createBuilder();
  const client = build.network('client', '10.0.0.0/16', 'client');
  const replication = build.network('replication', '10.1.0.0/16', 'replication');
  const ring = build.network('ring', '10.2.0.0/16', 'cluster');
  for (let pair = 0; pair < servers / 2; pair += 1) {
    const layServer = (name: string, at: number): string =>
      build.server(`${name}${pair}`, {
        [client]: address(0, at),
        [replication]: address(1, at),
        [ring]: address(2, at),
      });
    const alice = layServer('alice', 2 * pair);
    const bob = layServer('bob', 2 * pair + 1);
    const clusterId = build.cluster({
      clusterName: `pair${pair}`,
      serverIds: [alice, bob],
      ringNetworkIds: [ring, replication],
      fenceIps: [address(3, 2 * pair), address(3, 2 * pair + 1)],
    });
    const volume = build.drbd({
      resourceName: `r${pair}`,
      minor: pair,
      port: 7_000 + pair,
      networkIds: [replication],
      replicas: [
        [alice, build.dataDisk(alice, '/dev/vdb')],
        [bob, build.dataDisk(bob, '/dev/vdb')],
      ],
    });
    const mount = build.mount('/srv/data', build.filesystem(volume, 'xfs'), [alice, bob]);
    build.floatingAddress(address(0, 12_500 + pair), client, clusterId, mount);
  }
  const empty = workbench.newDesign(`${servers} servers`);
  // As in the templates: drawn networks would tie all pairs together.
  return putElements({ ...empty, view: { ...empty.view, hiddenLayers: UNSHOWN } }, build.elements);
}

/** A design of pairs that has about as many elements as asked for. */
export function designOfSize(elements: number): Design {
  const onePair = Object.keys(designOfPairs(2).elements).length;
  const perPair = Object.keys(designOfPairs(4).elements).length - onePair;
  return designOfPairs(2 * Math.round((elements - onePair) / perPair + 1));
}
