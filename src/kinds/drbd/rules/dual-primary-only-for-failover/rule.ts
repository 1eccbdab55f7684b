import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, Service } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-only-for-failover',
  title: 'Dual-primary for services that run on one server',
  severity: 'info',
  remedy: 'Make the resource single-primary, with an ordinary filesystem that moves along.',
  sources: [
    {
      title: "DRBD user's guide, single-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-single-primary-mode',
    },
    {
      title: "DRBD user's guide, dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-dual-primary-mode',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const services = servicesByResource(index).get(resource.id) ?? [];
    const [first] = services;
    if (resource.mode !== 'dual-primary' || !first) return [];
    if (services.some(({ serverId }) => serverId !== first.serverId)) return [];
    return [
      {
        message: `${resource.name} is primary on two servers, and all that uses it runs on ${sayName(index, first.serverId)}: ${sayNames(services)}.`,
        related: services.map(({ id }) => id),
      },
    ];
  },
});

/** The services whose data lies on a resource where they run when all is well. */
const servicesByResource: (index: DesignIndex) => ReadonlyMap<ElementId, readonly Service[]> = perIndex((index) => {
  const users = new Map<ElementId, Service[]>();
  for (const service of byName(index.all(Service))) {
    const resource = resourceUnder(dataMountOf(service, service.serverId, index)?.sourceId, index);
    if (!resource) continue;
    const services = users.get(resource.id);
    if (services) services.push(service);
    else users.set(resource.id, [service]);
  }
  return users;
});
