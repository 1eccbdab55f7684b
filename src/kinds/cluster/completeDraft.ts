import { createDraftBuilder } from '../../core/imports/draftBuilder.ts';
import type { Draft } from '../../core/imports/draft.ts';
import type { NewId } from '../../core/edits/edit.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import { slugOf } from '../../core/model/slug.ts';
import { Address, Network } from '../common/index.ts';
import { Cluster, FenceDevice, Member } from './elements.ts';

/** Makes a Pacemaker cluster of every group of servers in a draft: members, rings and a fence device for each server. */
export function completeDraft(draft: Draft, newId: NewId): Draft {
  const groups = draft.serverGroups ?? [];
  if (groups.length === 0) return draft;
  const builder = createDraftBuilder(newId, draft.elements.length);
  let ip = 31;
  for (const { name, serverIds } of groups) {
    const clusterId = builder.add(Cluster, name, {
      clusterName: slugOf(name),
      ringNetworkIds: findRings(draft, serverIds),
      fencing: 'on',
      noQuorumPolicy: 'stop',
      stickiness: 200,
    });
    serverIds.forEach((serverId, at) => {
      const server = draft.elements.find((element) => element.id === serverId)?.name ?? serverId;
      builder.add(Member, server, { clusterId, serverId, nodeId: at + 1, votes: 1 });
      builder.add(FenceDevice, `fence_${slugOf(server)}`, {
        clusterId,
        targetIds: [serverId],
        agent: 'fence_ipmilan',
        ip: `10.3.1.${ip++}`,
        delay: at === 0 ? 5 : 0,
      });
    });
    builder.report(`the servers of ${name}`, 'It names no cluster manager: Pacemaker with IPMI fencing was put in.');
  }
  return {
    ...draft,
    elements: [...draft.elements, ...builder.elements.map((element) => placeFirst(element, builder.elements, draft))],
    problems: [...draft.problems, ...builder.problems],
  };
}

/** A cluster takes its place among its siblings from its first server: what stood first in the figure stays first. */
function placeFirst(element: ElementBase, added: readonly ElementBase[], draft: Draft): ElementBase {
  if (!isA(Cluster, element)) return element;
  const member = added.find((other) => isA(Member, other) && other.clusterId === element.id);
  const server = draft.elements.find((other) => isA(Member, member) && other.id === member.serverId);
  return server ? { ...element, order: server.order } : element;
}

/** At most two networks in which all the servers have addresses, those made for cluster messages first. */
function findRings({ elements }: Draft, serverIds: readonly ElementId[]): ElementId[] {
  const addresses = elements.filter((element) => isA(Address, element));
  const isShared = (networkId: ElementId): boolean =>
    serverIds.every((id) => addresses.some((address) => address.serverId === id && address.networkId === networkId));
  const networks = elements.filter((element) => isA(Network, element)).filter((network) => isShared(network.id));
  const rank = (network: Network): number => ['cluster', 'replication', 'client'].indexOf(network.purpose) >>> 0;
  return networks
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, 2)
    .map((network) => network.id);
}
