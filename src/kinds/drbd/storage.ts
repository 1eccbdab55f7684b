import {
  noOffer,
  type Offer,
  type StorageContext,
  type StorageLayer,
  type StorageLayers,
} from '../../core/storage/offer.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { activationNeeds, logicalVolume, offerThroughGroup, volumeGroupOn } from '../common/index.ts';
import { drbdDevice, promotionNeeds } from './drbdDevice.ts';
import { Replica, Resource, type Volume } from './elements.ts';
import { storageUnder } from './storageUnder.ts';
import { pairOf, resourceFacts, type ResourceFacts } from './facts.ts';
import { primariesOf } from './primaries.ts';
import { deviceSize } from './deviceSize.ts';

/**
 * The device of a resource: only a primary may open it, a secondary refuses even reading (DRBD user's guide, resource
 * roles). A primary without a disk of its own goes on over the network.
 */
const volumeLayer: StorageLayer<Volume> = {
  restsOn: (volume, index) => backingsOf(volume, index).flatMap(({ storageIds }) => storageIds),
  offer: (volume, serverId, context) =>
    offerThroughGroup(offerDevice(volume, serverId, context), volume, serverId, context),
  systemPath: (volume, serverId, paths) => {
    if (!volumeLayer.reaches(volume, paths).includes(serverId)) return undefined;
    const group = volumeGroupOn(volume);
    return { device: group === '' ? drbdDevice(volume) : logicalVolume(group) };
  },
  needs: (volume, index) => [...promotionNeeds(volume, index), ...activationNeeds(volume, index)],
  reaches: (volume, { index }) =>
    index
      .by(Replica, 'resourceId', volume.resourceId)
      .filter((replica) => replica.role !== 'tie-breaker')
      .map((replica) => replica.serverId),
  size: (volume, { index }) => deviceSize(volume.id, index),
};

function offerDevice(volume: Volume, serverId: ElementId, context: StorageContext): Offer {
  const resource = context.index.find(Resource, volume.resourceId);
  if (!resource) return noOffer('block', `${volume.name} belongs to no resource.`);
  const refusal = refusalOf(volume, resource, serverId, context);
  if (refusal !== undefined) return noOffer('block', refusal);
  return { medium: 'block', access: 'read-write', concurrent: resource.mode === 'dual-primary' };
}

function refusalOf(
  volume: Volume,
  resource: Resource,
  serverId: ElementId,
  { index, world, offerOf }: StorageContext,
): string | undefined {
  const server = index.get(serverId)?.name ?? 'The server';
  const replica = index.by(Replica, 'resourceId', resource.id).find((candidate) => candidate.serverId === serverId);
  if (world.failed.has(serverId)) return `${server} is down.`;
  if (!replica) return `${server} has no replica of ${resource.resourceName}.`;
  if (world.failed.has(resource.id) || world.failed.has(volume.id)) return `${resource.resourceName} does not work.`;
  if (!primariesOf(resource, world).includes(serverId)) {
    return `${server} is secondary for ${resource.resourceName} and cannot open the device.`;
  }
  const facts = resourceFacts(world, resource.id);
  if (facts?.replicas[serverId]?.quorate === false) {
    const effect = resource.onNoQuorum === 'suspend-io' ? 'writes are frozen' : 'writes end with errors';
    return `${server} has lost the DRBD quorum of ${resource.resourceName}: ${effect}.`;
  }
  const usable = backingsOf(volume, index).filter(
    ({ serverId: holder, storageIds }) =>
      (holder === serverId || facts?.connected.includes(pairOf(holder, serverId)) === true) &&
      isUpToDate(facts, holder) &&
      storageIds.every((id) => offerOf(id, holder).access === 'read-write'),
  );
  return usable.length > 0 ? undefined : `${server} reaches no up-to-date disk of ${resource.resourceName}.`;
}

function isUpToDate(facts: ResourceFacts | undefined, serverId: ElementId): boolean {
  const disk = facts?.replicas[serverId]?.disk;
  return disk === undefined || disk === 'UpToDate';
}

/** What holds a volume on each server: the backing disk, and the device of the metadata if that is apart. */
function backingsOf(
  volume: Volume,
  index: DesignIndex,
): readonly { serverId: ElementId; storageIds: readonly ElementId[] }[] {
  return index
    .by(Replica, 'resourceId', volume.resourceId)
    .flatMap((replica) =>
      replica.role === 'tie-breaker'
        ? []
        : replica.disks
            .filter((disk) => disk.volumeId === volume.id)
            .map((disk) => ({ serverId: replica.serverId, storageIds: storageUnder(disk) })),
    );
}

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = { 'drbd-volume': volumeLayer };

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  'drbd-resource': 'The volumes of a resource are its devices.',
  'drbd-replica': 'A replica is a share of a resource; the backing disks and the volume hold the data.',
};
