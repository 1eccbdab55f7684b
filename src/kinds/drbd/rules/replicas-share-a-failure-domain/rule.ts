import type { ElementBase } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharedFates } from '../../../common/index.ts';
import { hasDrbdQuorum } from '../../countDrbdQuorum.ts';
import { Replica, Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { supportsOf } from '../supports.ts';

export const rule = defineRule({
  id: 'drbd/replicas-share-a-failure-domain',
  title: 'Replicas that one event takes away together',
  severity: 'warning',
  remedy: 'Put the replicas, the tie-breaker too, into different places and on different feeds, hosts and shelves.',
  sources: [
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
    { title: 'LINSTOR, auto-place: replicas on different' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = index.by(Replica, 'resourceId', resource.id);
    const carried = new Map<ElementBase, Replica[]>();
    for (const replica of replicas) {
      for (const support of supportsOf(replica, index)) {
        const list = carried.get(support);
        if (list) list.push(replica);
        else carried.set(support, [replica]);
      }
    }
    const all = countVoters(replicas);
    return sharedFates([...carried.keys()], index).flatMap(({ domain, elements }) => {
      const lost = [...new Set(elements.flatMap((element) => carried.get(element) ?? []))];
      const servers = [...new Set(lost.map(({ serverId }) => serverId))];
      const loss = servers.length < 2 ? undefined : lossOf(resource, all, countVoters(lost));
      if (loss === undefined) return [];
      const names = sayNames(servers.map((id) => index.get(id)));
      return [
        {
          message: `When ${domain.name} fails, it takes the replicas of ${resource.name} on ${names} along: ${loss}.`,
          related: [domain.id, ...lost.map(({ id }) => id)],
        },
      ];
    });
  },
});

interface Voters {
  readonly disks: number;
  readonly tieBreakers: number;
}

function countVoters(replicas: readonly Replica[]): Voters {
  const disks = replicas.filter(({ role }) => role !== 'tie-breaker').length;
  return { disks, tieBreakers: replicas.length - disks };
}

/** What is gone with some of all voters; undefined if it is one copy only, as with any server. */
function lossOf(resource: Resource, all: Voters, lost: Voters): string | undefined {
  if (lost.disks === all.disks) return lost.disks === 0 ? undefined : 'every copy';
  const ballot = {
    upToDate: all.disks - lost.disks,
    present: 0,
    outdated: 0,
    quorumless: 0,
    unknown: lost.disks,
    tieBreakers: all.tieBreakers - lost.tieBreakers,
    missingTieBreakers: lost.tieBreakers,
    hadQuorum: true,
  };
  const policy = quorumPolicyOf(resource, all.disks);
  if (!hasDrbdQuorum(ballot, policy, resource.minimumRedundancy)) return 'the quorum of the rest';
  return lost.disks < 2 ? undefined : `${lost.disks} of ${all.disks} copies`;
}
