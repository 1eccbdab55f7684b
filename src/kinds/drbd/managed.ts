import type { ManagedResource, OwnQuorum } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';
import { manageVolumeGroup } from '../common/index.ts';
import { promotionNeeds } from './drbdDevice.ts';
import { Replica, Resource, Volume } from './elements.ts';
import { judgeEligibility } from './eligibility.ts';
import { managedIdOf } from './facts.ts';
import { quorumPolicyOf } from './quorumPolicy.ts';

/**
 * What the cluster manager has to start for the elements of this kind: each resource as a promotable clone, and the volume
 * groups on its volumes where it is promoted.
 */
export function managed(index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  return [
    ...index.all(Resource).map((resource) => manageResource(resource, index)),
    ...index
      .all(Volume)
      .flatMap((volume) => manageVolumeGroup(volume, index, { needs: promotionNeeds(volume, index) })),
  ];
}

/** Timings: ocf_linbit_drbd(7). The two monitors differ, because Pacemaker tells operations apart by interval. */
function manageResource(resource: Resource, index: DesignIndex): ManagedResource {
  const replicas = index.by(Replica, 'resourceId', resource.id);
  const primaryFirst = [...replicas].sort((a, b) => rankOf(a) - rankOf(b));
  const dual = resource.mode === 'dual-primary';
  return {
    id: managedIdOf(resource),
    agent: { standard: 'ocf', provider: 'linbit', type: 'drbd' },
    parameters: { drbd_resource: resource.resourceName },
    operations: [
      { name: 'start', interval: '0s', timeout: '240s' },
      { name: 'stop', interval: '0s', timeout: '100s' },
      { name: 'promote', interval: '0s', timeout: '90s' },
      { name: 'demote', interval: '0s', timeout: '90s' },
      { name: 'notify', interval: '0s', timeout: '90s' },
      { name: 'reload', interval: '0s', timeout: '30s' },
      { name: 'monitor', interval: '29s', role: 'Promoted' },
      { name: 'monitor', interval: '31s', role: 'Unpromoted' },
    ],
    form: { type: 'promotable', promotedMax: dual ? 2 : 1, cloneMax: replicas.length, interleave: true },
    serverIds: primaryFirst.map((replica) => replica.serverId),
    prefersFirst: false,
    needs: [],
    elementIds: [resource.id, ...replicas.map((replica) => replica.id)],
    title: resource.resourceName,
    ownQuorum: ownQuorumOf(resource, replicas.filter(({ role }) => role !== 'tie-breaker').length),
    eligible: (serverId, world, ownIndex) => judgeEligibility(resource, serverId, world, ownIndex),
  };
}

/** A silent peer is missed after `timeout`, or after the next ping and its timeout of half a second (drbd.conf(5), net). */
function ownQuorumOf(resource: Resource, disks: number): OwnQuorum {
  const { timeout = 60, pingInt = 10 } = resource;
  return {
    isOn: quorumPolicyOf(resource, disks) !== 'off',
    patience: { busy: timeout / 10, idle: pingInt + 0.5 },
  };
}

function rankOf(replica: Replica): number {
  return ['primary', 'secondary', 'tie-breaker'].indexOf(replica.role);
}
