import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../elements.ts';
import { groupServices } from '../../serviceGroups.ts';

export const rule = defineRule({
  id: 'common/name-service-inside-cluster',
  title: 'Names from a service that the cluster has yet to start',
  severity: 'warning',
  remedy: 'Let the hosts file name the servers, and keep addresses in the configuration of the cluster.',
  sources: [
    { title: 'nsswitch.conf(5)' },
    { title: 'corosync.conf(5), ring0_addr' },
    { title: 'systemd-resolved(8), and the services that wait for names' },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    if (server.nameSource !== 'own-service' || !managedServers(index).has(server.id)) return [];
    return [
      {
        message: `${server.name} gets its names from a service that runs in its own cluster, which needs names to start.`,
      },
    ];
  },
});

/** Servers on which the cluster manager starts something of this kind. */
const managedServers = perIndex((index) => {
  const { groups, clones } = groupServices(index);
  return new Set([
    ...groups.flatMap(({ serverIds }) => serverIds),
    ...clones.flatMap(({ mounts }) => mounts.map(({ serverId }) => serverId)),
  ]);
});
