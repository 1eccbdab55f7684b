import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { homesOf, Service } from '../../../common/index.ts';
import { Replica, Resource } from '../../elements.ts';

/** TCP ports on which services of a kind usually listen (services(5), IANA); a design does not tell them. */
const PORTS: Readonly<Record<Service['role'], readonly number[]>> = {
  ldap: [389, 636],
  imap: [110, 143, 993, 995, 4190],
  smtp: [25, 465, 587],
  web: [80, 443],
  database: [3306, 5432],
};

export const rule = defineRule({
  id: 'drbd/port-of-a-service',
  title: "Replication over a service's port",
  severity: 'warning',
  remedy: 'Give the resource a port that nothing else listens on, from 7788 on.',
  sources: [
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
    { title: 'ip(7), bind: EADDRINUSE' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = index.by(Replica, 'resourceId', resource.id);
    const listeners = listenersByPort(index);
    return byName(replicas).flatMap(({ serverId }) => {
      const services = listeners.get(`${serverId} ${resource.port}`) ?? [];
      if (services.length === 0) return [];
      const names = `${sayNames(services)} of ${sayName(index, serverId)}`;
      return [
        {
          message: `${resource.name} replicates over TCP port ${resource.port}, a usual one of ${names}.`,
          related: [serverId, ...services.map(({ id }) => id)],
          fix: {
            label: `Give ${resource.name} a free port`,
            edit: takeFreeNumber({ type: Resource, element: resource, field: 'port', least: 7_788, most: 65_535 }),
          },
        },
      ];
    });
  },
});

const listenersByPort = elementsByKey(Service, (service) =>
  homesOf(service).flatMap((serverId) => PORTS[service.role].map((port) => `${serverId} ${port}`)),
);
