import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Replica, Resource, Volume } from '../elements.ts';
import { primariesOf } from '../primaries.ts';

/** A replica's share of one volume. */
interface Share {
  readonly replica: Replica;
  readonly backingId: ElementId;
}

/**
 * Arrows from the disk that is written to the disks that follow, and for each server the backing disk as the picture of
 * the DRBD volume. Without a primary the arrows show the direction that the design wants.
 */
export function drawReplication(context: ViewContext): DiagramPart[] {
  return context.index.all(Volume).flatMap((volume) => {
    const resource = context.index.find(Resource, volume.resourceId);
    return resource ? drawVolume(volume, resource, context) : [];
  });
}

function drawVolume(volume: Volume, resource: Resource, { index, world }: ViewContext): DiagramPart[] {
  const replicas = index.by(Replica, 'resourceId', resource.id);
  const shares = replicas.flatMap((replica) =>
    replica.disks.filter((disk) => disk.volumeId === volume.id).map(({ backingId }): Share => ({ replica, backingId })),
  );
  const primaries = primariesOf(resource, world);
  const source =
    shares.find(({ replica }) => primaries.includes(replica.serverId)) ??
    shares.find(({ replica }) => replica.role === 'primary') ??
    shares[0];
  if (!source) return [];
  const followers = shares.filter((share) => share !== source);
  const tieBreakers = replicas.filter((replica) => replica.role === 'tie-breaker');
  return [
    ...shares.map((share) => standIn(volume, share)),
    ...followers.map((share) => drawArrow({ volume, resource, source, share })),
    ...tieBreakers.map((replica) => drawTieBreaker(volume, replica, source)),
  ];
}

function standIn(volume: Volume, { replica, backingId }: Share): DiagramPart {
  return { part: 'stand-in', elementId: volume.id, serverId: replica.serverId, drawnAs: backingId };
}

function drawArrow(line: {
  readonly volume: Volume;
  readonly resource: Resource;
  readonly source: Share;
  readonly share: Share;
}): DiagramPart {
  const { volume, resource, source, share } = line;
  const both = resource.mode === 'dual-primary' && share.replica.role === 'primary';
  return {
    part: 'arrow',
    elementId: resource.id,
    // The same for both directions, so that a failover turns the arrow and makes no new one.
    key: [volume.id, ...[share.replica.id, source.replica.id].sort()].join('~'),
    from: source.backingId,
    to: share.backingId,
    label: both ? 'Two-Way Replication' : 'One-Way Replication',
    heads: both ? 'both' : 'forward',
    meaning: 'replication',
  };
}

function drawTieBreaker(volume: Volume, replica: Replica, source: Share): DiagramPart {
  return {
    part: 'arrow',
    elementId: replica.id,
    key: volume.id,
    from: source.backingId,
    to: replica.serverId,
    label: 'Tie-Breaker',
    heads: 'none',
    meaning: 'access',
  };
}
