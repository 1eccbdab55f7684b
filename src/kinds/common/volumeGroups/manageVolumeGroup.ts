import type { Eligibility, ManagedOperation, ManagedResource } from '../../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../../core/model/element.ts';
import { noOffer, type Need, type Offer, type StorageContext } from '../../../core/storage/offer.ts';
import { placementOf, type World } from '../../../core/world/world.ts';
import { homesOf, isFloating } from '../dataMount.ts';
import { mountsOf } from '../mountsOf.ts';
import { GROUP_RANK } from '../managedIds.ts';
import { groupOf } from '../serviceGroups.ts';
import { LVMLOCKD_ID } from './manageLvmLocks.ts';
import { groupedStorage, LOGICAL_VOLUME, volumeGroupOn, volumeGroupUse } from './volumeGroups.ts';

/** What a kind knows of the storage below its volume group. */
export interface GroupGround {
  /** What the storage itself needs on a server before the group can be activated there. */
  readonly needs: readonly Need[];
  /** Whether the server can see the storage in a world; left out where `needs` tell it all. */
  eligible?(serverId: ElementId, world: World): Eligibility;
}

/** Pacemaker id of the resource that activates a volume group (ocf_heartbeat_LVM-activate(7)). */
export function activationId(volumeGroup: string): string {
  return `p_lvm_${volumeGroup}`;
}

/** What has to be active on a server before the volume group on the storage can be used there, besides the storage. */
export function activationNeeds(storage: ElementBase, index: DesignIndex): readonly Need[] {
  const name = volumeGroupOn(storage);
  if (name === '' || volumeGroupUse(storage.id, index) === 'fixed') return [];
  return [{ managedId: activationId(name), action: 'start' }];
}

/**
 * Narrows what a kind offers to what its volume group lets through: a server may use a group that the cluster manager
 * activates only where it is active, and several may do so only where the group is shared.
 */
export function offerThroughGroup(
  below: Offer,
  storage: ElementBase,
  serverId: ElementId,
  { index, world }: Pick<StorageContext, 'index' | 'world'>,
): Offer {
  const name = volumeGroupOn(storage);
  if (name === '' || below.access === 'none') return below;
  const use = volumeGroupUse(storage.id, index);
  if (use === 'fixed') return { ...below, concurrent: false };
  if (!placementOf(world, activationId(name)).startedOn.includes(serverId)) {
    return noOffer('block', `Volume group ${name} is not active on the server.`);
  }
  return { ...below, concurrent: below.concurrent && use === 'shared' };
}

/**
 * The resource that activates the volume group on a piece of storage, none where LVM does it by itself: a clone with
 * shared locks for a cluster filesystem, else the first member of the group that mounts it.
 */
export function manageVolumeGroup(
  storage: ElementBase,
  index: DesignIndex,
  ground: GroupGround,
): readonly ManagedResource[] {
  const name = volumeGroupOn(storage);
  const use = volumeGroupUse(storage.id, index);
  // Groups of one name cannot be told apart by LVM: none of them is managed, and a rule refuses them.
  const namesakes = groupedStorage(index).filter((other) => volumeGroupOn(other) === name);
  if (name === '' || use === 'fixed' || namesakes.length > 1) return [];
  const common = {
    id: activationId(name),
    agent: { standard: 'ocf', provider: 'heartbeat', type: 'LVM-activate' } as const,
    elementIds: [storage.id],
    title: `Volume group ${name}`,
    ...(ground.eligible ? { eligible: ground.eligible } : {}),
  };
  if (use === 'shared') {
    return [
      {
        ...common,
        parameters: {
          activation_mode: 'shared',
          lvname: LOGICAL_VOLUME,
          vg_access_mode: 'lvmlockd',
          vgname: name,
        },
        operations: [...START_STOP, { name: 'monitor', interval: '30s', timeout: '90s' }],
        form: { type: 'clone', interleave: true },
        serverIds: [...new Set(mountsOf(index, storage.id).flatMap(homesOf))],
        prefersFirst: false,
        needs: [...ground.needs, { managedId: LVMLOCKD_ID, action: 'start' }],
      },
    ];
  }
  const [mount] = mountsOf(index, storage.id).filter(isFloating);
  const group = mount && groupOf(mount.id, index);
  if (!group) return [];
  return [
    {
      ...common,
      parameters: { vgname: name, vg_access_mode: 'system_id' },
      operations: [...START_STOP, { name: 'monitor', interval: '30s', timeout: '90s', onFail: 'restart' }],
      form: {
        type: 'member',
        group: group.id,
        rank: GROUP_RANK.mount - 1_000 + groupedStorage(index).indexOf(storage),
      },
      serverIds: group.serverIds,
      prefersFirst: true,
      needs: ground.needs,
    },
  ];
}

const START_STOP: readonly ManagedOperation[] = [
  { name: 'start', interval: '0s', timeout: '90s' },
  { name: 'stop', interval: '0s', timeout: '90s' },
];
