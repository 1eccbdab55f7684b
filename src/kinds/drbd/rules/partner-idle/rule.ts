import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Mount, Server, Service } from '../../../common/index.ts';
import { Replica, Resource } from '../../elements.ts';
import { mountsOfResource } from '../mountsOfResource.ts';

export const rule = defineRule({
  id: 'drbd/partner-idle',
  title: 'All resources prefer one server of a pair',
  severity: 'info',
  remedy: 'Make some of the resources primary on the other server, or put all data into one resource.',
  sources: [
    { title: 'Kolab documentation, deployment on redundant servers: cross-link' },
    {
      title: "DRBD user's guide, resource roles",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-resource-roles',
    },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    const resources = index
      .by(Replica, 'serverId', server.id)
      .filter(({ role }) => role === 'primary')
      .flatMap(({ resourceId }) => index.find(Resource, resourceId) ?? [])
      .filter((resource) => resource.mode === 'single-primary' && mountsOfResource(resource.id, index).length > 0);
    const partners = resources.map((resource) => partnerOf(server.id, resource.id, index));
    const [partnerId] = partners;
    if (resources.length < 2 || partnerId === undefined || partners.some((id) => id !== partnerId)) return [];
    if (hasWork(partnerId, index)) return [];
    const partner = index.get(partnerId);
    return [
      {
        message: `${sayNames(resources)} are all meant to be primary on ${server.name}, and ${partner?.name ?? partnerId} has nothing to do.`,
        related: [partnerId, ...resources.map(({ id }) => id)],
      },
    ];
  },
});

/** The only other server with a disk of the resource; undefined if there are none or several. */
function partnerOf(serverId: ElementId, resourceId: ElementId, index: DesignIndex): ElementId | undefined {
  const others = index
    .by(Replica, 'resourceId', resourceId)
    .filter((replica) => replica.serverId !== serverId && replica.role !== 'tie-breaker');
  return others.length === 1 ? others[0]?.serverId : undefined;
}

function hasWork(serverId: ElementId, index: DesignIndex): boolean {
  return (
    index.by(Replica, 'serverId', serverId).some(({ role }) => role === 'primary') ||
    index.by(Service, 'serverId', serverId).length > 0 ||
    index.by(Mount, 'serverId', serverId).length > 0
  );
}
