import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Cluster, Member } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/member-without-ring-address',
  title: 'A member without an address on a ring',
  severity: 'error',
  remedy: 'Give the server an address in every ring network.',
  sources: [{ title: 'corosync.conf(5), ring0_addr' }],
  appliesTo: [Member],
  check(member, { index }) {
    const rings = index.find(Cluster, member.clusterId)?.ringNetworkIds ?? [];
    const own = new Set(index.by(Address, 'serverId', member.serverId).map(({ networkId }) => networkId));
    const missing = rings.filter((networkId) => !own.has(networkId));
    if (missing.length === 0) return [];
    return [
      {
        message: `${sayName(index, member.serverId)} has no address in ${sayNames(missing.map((id) => index.get(id)))}, which carries the cluster messages.`,
        related: [member.serverId, ...missing],
      },
    ];
  },
});
