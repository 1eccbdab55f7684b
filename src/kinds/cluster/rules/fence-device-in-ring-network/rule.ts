import { isInSubnet } from '../../../../core/configs/subnet.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Network } from '../../../common/index.ts';
import { Cluster, Member } from '../../elements.ts';
import { fenceAlternatives } from '../../fenceAlternatives.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fence-device-in-ring-network',
  title: 'Fencing over the network that failed',
  severity: 'warning',
  remedy: 'Put the fence devices into a management network with a switch of its own, or add SBD as a second way.',
  sources: [
    {
      title: 'Clusters from Scratch, fencing',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Clusters_from_Scratch/html/fencing.html',
    },
  ],
  appliesTo: [Member],
  check(member, { index }) {
    const cluster = index.find(Cluster, member.clusterId);
    if (cluster?.fencing !== 'on') return [];
    const rings = cluster.ringNetworkIds.flatMap((id) => index.find(Network, id) ?? []);
    const ways = fenceAlternatives(cluster.id, member.serverId, index);
    const ringsOf = ways.map((devices) =>
      rings.filter(({ cidr }) => devices.some(({ ip }) => ip !== '' && isInSubnet(ip, cidr))),
    );
    if (ways.length === 0 || ringsOf.some((found) => found.length === 0)) return [];
    const networks = [...new Set(ringsOf.flat())];
    const devices = ways.flat();
    return [
      {
        message: `${sayNames(devices)} reaches ${sayName(index, member.serverId)} only over ${sayNames(networks)}, a ring of ${cluster.name}.`,
        related: [...devices, ...networks].map(({ id }) => id),
      },
    ];
  },
});
