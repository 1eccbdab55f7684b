import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server, soleDomains } from '../../../common/index.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { Cluster, Member, type FenceDevice } from '../../elements.ts';
import { fenceAlternatives } from '../../fenceAlternatives.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-shares-power',
  title: 'Fencing that loses power with its target',
  severity: 'warning',
  remedy:
    'Give the server a second supply on another feed and fence both outlets in one level, or let SBD with a watchdog fence it.',
  sources: [
    {
      title: 'Clusters from Scratch, fencing',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Clusters_from_Scratch/html/fencing.html',
    },
    {
      title: 'Pacemaker Explained, fencing topologies',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Pacemaker_Explained/html/fencing.html',
    },
  ],
  appliesTo: [Member],
  check(member, { index }) {
    const server = index.find(Server, member.serverId);
    if (!server || index.find(Cluster, member.clusterId)?.fencing !== 'on') return [];
    const ways = fenceAlternatives(member.clusterId, server.id, index);
    const shared = soleDomains(server, index).filter(
      ({ id, sort }) =>
        sort !== 'switch' &&
        ways.length > 0 &&
        ways.every((devices) => devices.some((device) => hangsOn(device, server, index).includes(id))),
    );
    return shared.map((domain) => ({
      message: `When ${domain.name} fails, ${sayName(index, server.id)} is down and ${sayNames(ways.flat())} cannot confirm it: nothing is taken over.`,
      related: [domain.id, ...ways.flat().map(({ id }) => id)],
    }));
  },
});

/** What a device hangs on alone; an IPMI board of which nothing is told, on what its server does. */
function hangsOn(device: FenceDevice, server: Server, index: DesignIndex): readonly string[] {
  const isOnBoard = device.agent === 'fence_ipmilan' && device.domainIds === undefined;
  return soleDomains(isOnBoard ? server : device, index).map(({ id }) => id);
}
