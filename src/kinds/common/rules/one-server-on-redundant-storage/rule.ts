import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, homesOf } from '../../dataMount.ts';
import { Disk, Filesystem, Server, Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/one-server-on-redundant-storage',
  title: 'One server in front of shared storage',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Add a second server that mounts the storage, and let the services move to it.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations: redundancy is not availability',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    const bound = index
      .by(Service, 'serverId', server.id)
      .filter((service) => serversOf(index).get(service.role)?.size === 1 && liesOnShared(service, index));
    if (bound.length === 0) return [];
    const stores = new Set(bound.map((service) => dataSourceOf(service, index)));
    return [
      {
        message: `${sayNames(bound)} can run on ${server.name} only, and the data lies on ${sayNames([...stores])}, which would serve another server as well.`,
        related: byName(bound).map(({ id }) => id),
      },
    ];
  },
});

/** Servers that may run a service of a role: another one of the role elsewhere takes over as well. */
const serversOf = perIndex((index) => {
  const servers = new Map<Service['role'], Set<string>>();
  for (const service of index.all(Service)) {
    const known = servers.get(service.role) ?? new Set();
    servers.set(service.role, known);
    for (const id of homesOf(service)) known.add(id);
  }
  return servers;
});

/** True if the data is on more than a disk of the server's own. */
function liesOnShared(service: Service, index: DesignIndex): boolean {
  const source = dataSourceOf(service, index);
  const bottom = isA(Filesystem, source) ? index.get(source.backingId) : source;
  return bottom !== undefined && !isA(Disk, bottom) && !isA(Filesystem, bottom);
}

function dataSourceOf(service: Service, index: DesignIndex): ElementBase | undefined {
  return index.get(dataMountOf(service, service.serverId, index)?.sourceId);
}
