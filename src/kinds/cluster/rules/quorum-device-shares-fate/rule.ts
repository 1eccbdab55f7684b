import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server, sharedFates } from '../../../common/index.ts';
import { Cluster, QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { isQuorateWithout } from '../isQuorateWithout.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/quorum-device-shares-fate',
  title: 'A quorum device that falls with a member',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Put the quorum device into a place of its own.',
  sources: [
    {
      title: 'corosync-qdevice(8)',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
    {
      title: 'Red Hat, high availability clusters: quorum devices',
      url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_and_managing_high_availability_clusters/index',
    },
  ],
  appliesTo: [QuorumDevice],
  check(device, { index }) {
    const cluster = index.find(Cluster, device.clusterId);
    const serverIds = membersOf(device.clusterId, index).map(({ serverId }) => serverId);
    if (!cluster || serverIds.includes(device.serverId)) return [];
    const servers = [...serverIds, device.serverId].flatMap((id) => index.find(Server, id) ?? []);
    return sharedFates(servers, index).flatMap(({ domain, elements }) => {
      const lost = new Set(elements.map(({ id }) => id));
      const members = new Set([...lost].filter((id) => id !== device.serverId));
      const blamesDevice = lost.has(device.serverId) && isQuorateWithout(cluster, members, index);
      if (!blamesDevice || isQuorateWithout(cluster, lost, index)) return [];
      const fallen = sayNames([...members].map((id) => index.get(id)));
      return [
        {
          message: `When ${domain.name} fails, ${fallen} and ${sayName(index, device.serverId)} fail, which runs ${device.name}: the others lose quorum with the vote that was to save them.`,
          related: [domain.id, ...lost],
        },
      ];
    });
  },
});
