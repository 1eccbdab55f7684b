import type { CanvasPart } from '../../../core/diagram/canvasPart.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Filesystem } from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import { Resource, Volume, type Replica } from '../elements.ts';
import { replicasOf } from './resources.ts';

/** Replication as lines between the backing disks, the resource as a pill on them, tie-breakers as boxes. */
export function canvas(index: DesignIndex): readonly CanvasPart[] {
  return [
    ...index.all(Resource).flatMap((resource) => resourceParts(index, resource)),
    ...index
      .all(Volume)
      .map((volume): CanvasPart => ({ part: 'stand-in', elementId: volume.id, byIds: backingsOf(index, volume) })),
  ];
}

function resourceParts(index: DesignIndex, resource: Resource): CanvasPart[] {
  const [first, ...others] = diskfulReplicas(resource.id, index);
  const source = [first, ...others].find((replica) => replica?.role === 'primary') ?? first;
  const volumes = index.by(Volume, 'resourceId', resource.id);
  const targets = diskfulReplicas(resource.id, index).filter((replica) => replica.id !== source?.id);
  const lines = volumes.flatMap((volume, at) =>
    targets.flatMap((replica, nth): CanvasPart[] => {
      const from = source && backingOf(source, volume);
      const to = backingOf(replica, volume);
      if (from === undefined || to === undefined) return [];
      return [
        {
          part: 'line',
          elementId: replica.id,
          key: volume.id,
          fromId: from,
          toId: to,
          heads: resource.mode === 'dual-primary' ? 'both' : 'forward',
          meaning: 'replication',
          ...(at === 0 && nth === 0
            ? { pill: { elementId: resource.id, text: pillText(index, resource, volume) } }
            : {}),
        },
      ];
    }),
  );
  return [...lines, ...tieBreakers(index, resource)];
}

function pillText(index: DesignIndex, resource: Resource, volume: Volume): string {
  const fsType = index.by(Filesystem, 'backingId', volume.id)[0]?.fsType;
  return [resource.name, ...(fsType === undefined ? [] : [fsType])].join(' · ');
}

function tieBreakers(index: DesignIndex, resource: Resource): CanvasPart[] {
  return replicasOf(index, resource.id)
    .filter((replica) => replica.role === 'tie-breaker')
    .map((replica) => ({
      part: 'box',
      elementId: replica.id,
      form: 'leaf',
      insideIds: [replica.serverId],
      icon: 'tie-breaker',
      detail: 'diskless tie-breaker',
    }));
}

function backingsOf(index: DesignIndex, volume: Volume): string[] {
  return diskfulReplicas(volume.resourceId, index).flatMap((replica) => backingOf(replica, volume) ?? []);
}

function backingOf(replica: Replica, volume: Volume): string | undefined {
  return replica.disks.find((share) => share.volumeId === volume.id)?.backingId;
}
