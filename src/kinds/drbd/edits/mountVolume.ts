import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  addMount,
  Filesystem,
  formatWith,
  isClusterFilesystem,
  mountsOf,
  Server,
  type Mount,
} from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import type { Resource, Volume } from '../elements.ts';

/**
 * Mounts a volume: single-primary on the primary, free to move to the other replicas; dual-primary with a cluster
 * filesystem on all of them at once. `wantedId` asks for one server.
 */
export function mountVolume(volume: Volume, resource: Resource, index: DesignIndex, wantedId?: ElementId): Verdict {
  const homes = homesOf(volume, resource, index);
  const wanted = wantedId === undefined ? undefined : index.find(Server, wantedId);
  if (wanted && !diskfulReplicas(resource.id, index).some((replica) => replica.serverId === wanted.id)) {
    return refuse(`${wanted.name} has no replica of ${resource.resourceName}; replicate to one of its disks first.`);
  }
  const mounts = mountsOf(index, volume.id);
  if (wanted) {
    const there = mounts.find((mount) => mount.serverId === wanted.id || mount.standbyIds.includes(wanted.id));
    if (there) return refuse(`${there.name} on ${wanted.name} mounts ${resource.resourceName} already.`);
    const primary = homes.find((id) => id === wanted.id);
    if (primary === undefined) {
      return refuse(
        `${wanted.name} is secondary for ${resource.resourceName} and cannot open it; mount it on the primary, and it may move.`,
      );
    }
  }
  const serverIds = (wanted ? [wanted.id] : homes).filter((id) => !mounts.some((mount) => mount.serverId === id));
  const first = serverIds[0];
  if (first === undefined) return refuse(`${resource.resourceName} is mounted wherever it is primary.`);
  if (mounts.length > 0 && !isShared(volume, index))
    return refuse(`${resource.resourceName} is mounted already; only a cluster filesystem is mounted twice.`);
  const standbys = standbysOf(volume, resource, index, first);
  return allow(
    describe(index, resource, serverIds, standbys),
    sketchEdit(index.catalog, (sketch) => {
      mountOn(sketch, { volume, resource, serverIds, standbyIds: standbys, twin: mounts[0] });
    }),
  );
}

function isShared(volume: Volume, index: DesignIndex): boolean {
  const [filesystem] = index.by(Filesystem, 'backingId', volume.id);
  return filesystem !== undefined && isClusterFilesystem(filesystem);
}

/** Servers that mount it in good health. */
function homesOf(volume: Volume, resource: Resource, index: DesignIndex): ElementId[] {
  const primaries = diskfulReplicas(resource.id, index).filter((replica) => replica.role === 'primary');
  const [filesystem] = index.by(Filesystem, 'backingId', volume.id);
  const several = resource.mode === 'dual-primary' && (!filesystem || isClusterFilesystem(filesystem));
  return (several ? primaries : primaries.slice(0, 1)).map((replica) => replica.serverId);
}

function standbysOf(volume: Volume, resource: Resource, index: DesignIndex, homeId: ElementId): ElementId[] {
  if (
    resource.mode === 'dual-primary' &&
    (isShared(volume, index) || index.by(Filesystem, 'backingId', volume.id).length === 0)
  )
    return [];
  return diskfulReplicas(resource.id, index)
    .map((replica) => replica.serverId)
    .filter((id) => id !== homeId);
}

function describe(
  index: DesignIndex,
  resource: Resource,
  homeIds: readonly ElementId[],
  standbyIds: readonly ElementId[],
): string {
  const names = (ids: readonly ElementId[]): string =>
    ids.map((id) => index.find(Server, id)?.name ?? id).join(' and ');
  const moving = standbyIds.length > 0 ? `, may move to ${names(standbyIds)}` : '';
  return `Mount ${resource.resourceName} on ${names(homeIds)}${moving}`;
}

interface MountPlan {
  readonly volume: Volume;
  readonly resource: Resource;
  readonly serverIds: readonly ElementId[];
  readonly standbyIds: readonly ElementId[];
  /** A mount of the same filesystem on another server; twins share their path. */
  readonly twin: Mount | undefined;
}

function mountOn(sketch: Sketch, { volume, resource, serverIds, standbyIds, twin }: MountPlan): void {
  const filesystem = formatWith(sketch, volume.id, resource.mode === 'dual-primary' ? 'gfs2' : 'xfs');
  const stem = volume.number === 0 ? resource.resourceName : `${resource.resourceName}-${volume.number}`;
  let path = twin?.path;
  for (const serverId of serverIds) {
    const mount = addMount(sketch, { sourceId: filesystem.id, serverId, standbyIds, stem });
    if (path !== undefined && mount.path !== path) sketch.patch(mount, { path, name: path });
    path ??= mount.path;
  }
}

/** Lets a mount that exists use the volume. */
export function linkMount(mount: Mount, volume: Volume, resource: Resource, index: DesignIndex): Verdict {
  const replicas = diskfulReplicas(resource.id, index);
  const server = index.find(Server, mount.serverId)?.name ?? 'The server';
  if (mountsOf(index, volume.id).some((other) => other.id === mount.id)) {
    return refuse(`${mount.name} mounts ${resource.resourceName} already.`);
  }
  const own = replicas.find((replica) => replica.serverId === mount.serverId);
  if (!own) return refuse(`${server} has no replica of ${resource.resourceName}.`);
  if (own.role !== 'primary') return refuse(`${server} is secondary for ${resource.resourceName} and cannot open it.`);
  return allow(
    `Mount ${resource.resourceName} at ${mount.path} of ${server}`,
    sketchEdit(index.catalog, (sketch) => {
      const standbyIds = standbysOf(volume, resource, sketch.index, mount.serverId);
      const filesystem = formatWith(sketch, volume.id, resource.mode === 'dual-primary' ? 'gfs2' : 'xfs');
      sketch.patch(mount, { sourceId: filesystem.id, standbyIds });
    }),
  );
}
