import type { Eligibility } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { World } from '../../core/world/world.ts';
import { Replica, type Resource } from './elements.ts';
import { drbdFacts, pairOf, resourceFacts, type ResourceFacts } from './facts.ts';
import { primariesOf } from './primaries.ts';

/**
 * Whether a replica may be promoted, with the promotion score that the resource agent gives it
 * (ocf_linbit_drbd(7), adjust_master_score): 10000 up to date and sure of its peers, 1000 up to date and not sure,
 * 10 good data only over the network. At the first start the primaries of the design come before the others.
 */
export function judgeEligibility(
  resource: Resource,
  serverId: ElementId,
  world: World,
  index: DesignIndex,
): Eligibility {
  const name = resource.resourceName;
  const server = index.get(serverId)?.name ?? serverId;
  const replica = index.by(Replica, 'resourceId', resource.id).find((candidate) => candidate.serverId === serverId);
  const facts = resourceFacts(world, resource.id);
  const own = facts?.replicas[serverId];
  if (!replica || !facts || !own) return { score: null, why: `${server} has no replica of ${name}.` };
  if (replica.role === 'tie-breaker') return { score: null, why: `${server} has no disk for ${name}.` };
  if (!own.quorate) return { score: null, why: `${server} has no DRBD quorum for ${name}.` };
  if (own.disk === 'UpToDate') {
    const rating = rateUpToDate(resource, replica, facts, world);
    // The fold takes a resync for done at once; while it lasts, the others are better.
    return own.syncedAt === drbdFacts(world)?.at ? { ...rating, data: 'syncing' } : rating;
  }
  const reaches = Object.keys(facts.replicas).some(
    (peerId) => facts.connected.includes(pairOf(serverId, peerId)) && facts.replicas[peerId]?.disk === 'UpToDate',
  );
  if (reaches) return { score: 10, data: 'remote', why: `${server} has good data of ${name} only over the network.` };
  return { score: null, why: `The data of ${name} on ${server} is ${own.disk}.` };
}

function rateUpToDate(resource: Resource, replica: Replica, facts: ResourceFacts, world: World): Eligibility {
  const why = '';
  if (drbdFacts(world)?.started !== true) return { score: replica.role === 'primary' ? 20_000 : 1_000, why };
  if (primariesOf(resource, world).includes(replica.serverId)) return { score: 10_000, why };
  const peers = Object.keys(facts.replicas).filter((peerId) => peerId !== replica.serverId);
  const sure = peers.every((peerId) => facts.connected.includes(pairOf(replica.serverId, peerId)));
  return { score: sure ? 10_000 : 1_000, why };
}
