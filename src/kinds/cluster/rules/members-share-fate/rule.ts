import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server, sharedFates } from '../../../common/index.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { isQuorateWithout } from '../isQuorateWithout.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/members-share-fate',
  title: 'Members that fall together',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Put the members into different places, and let them hang on different parts.',
  sources: [
    { title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' },
    {
      title: 'Red Hat, high availability clusters: quorum devices',
      url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_and_managing_high_availability_clusters/index',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const servers = membersOf(cluster.id, index).flatMap(({ serverId }) => index.find(Server, serverId) ?? []);
    return sharedFates(servers, index).flatMap(({ domain, elements }) => {
      const lost = new Set(elements.map(({ id }) => id));
      if (isQuorateWithout(cluster, lost, index)) return [];
      const rest = servers.filter(({ id }) => !lost.has(id));
      const outcome = rest.length === 0 ? 'nobody is left' : `${sayNames(rest)} cannot go on without quorum`;
      return [
        {
          message: `When ${domain.name} fails, ${sayNames(elements)} fail with it, and of ${cluster.name} ${outcome}.`,
          related: [domain.id, ...lost],
        },
      ];
    });
  },
});
