import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Address, Disk, Mount, Server, Service } from '../../elements.ts';
import { PLACE_RANK, placeOf, placesAround } from '../../failureDomains.ts';

export const rule = defineRule({
  id: 'common/place-not-told',
  title: 'Servers of which no place is told',
  severity: 'info',
  remedy: 'Put the servers into the racks, rooms or sites where they stand.',
  sources: [
    {
      title: "LINSTOR user's guide, placing replicas on different nodes",
      url: 'https://linbit.com/drbd-user-guide/linstor-guide-1_0-en/',
    },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    const open = openServers(index);
    const speaksForAll = open.spokesman !== undefined && sortKey(server) === open.spokesman && open.servers.has(server);
    if (!speaksForAll) return [];
    const servers = [...open.servers];
    return [
      {
        message: `Nothing tells in which ${index.design.separation} ${sayNames(servers)} ${servers.length === 1 ? 'stands' : 'stand'}, so that nobody knows whether one event takes several of them.`,
        related: servers.flatMap(({ id }) => (id === server.id ? [] : [id])),
      },
    ];
  },
});

/**
 * Servers whose place could be that of another: of those that take part in storage or cluster, the ones that stand in no
 * place of the chosen scale and are not apart by a larger one. One of them, by name, is blamed for all.
 */
const openServers = perIndex(
  (index): { readonly servers: ReadonlySet<Server>; readonly spokesman: string | undefined } => {
    const holders = index.all(Server).filter((server) => takesPart(server, index));
    const inside = new Map<string, number>();
    for (const server of holders) {
      for (const { id } of placesAround(server, index)) inside.set(id, (inside.get(id) ?? 0) + 1);
    }
    const servers = holders.length < 2 ? [] : holders.filter((server) => !isApart(server, index, inside));
    return { servers: new Set(servers), spokesman: servers.map(sortKey).toSorted()[0] };
  },
);

function isApart(server: Server, index: DesignIndex, inside: ReadonlyMap<string, number>): boolean {
  if (placeOf(server, index)) return true;
  const wanted = PLACE_RANK[index.design.separation];
  const larger = placesAround(server, index).find(({ scale }) => PLACE_RANK[scale] > wanted);
  return larger !== undefined && inside.get(larger.id) === 1;
}

/** True if an element of another kind lives on the server: a replica, a brick, a vote. */
function takesPart(server: Server, index: DesignIndex): boolean {
  return index.referrers(server.id).some(({ spec, element }) => spec.onDelete === 'cascade' && !OWN.has(element.type));
}

const OWN: ReadonlySet<string> = new Set([Address, Disk, Mount, Service].map(({ type }) => type));

function sortKey({ name, hostName }: Server): string {
  return `${name} ${hostName}`;
}
