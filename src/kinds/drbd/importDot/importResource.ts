import type { DraftBuilder } from '../../../core/imports/draftBuilder.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Filesystem, Mount, type ImportedServer } from '../../common/index.ts';
import { Replica, Resource, Volume } from '../elements.ts';
import type { ReplicationSet } from './findReplication.ts';

/** A resource that was replication in a figure. */
export interface ImportedResource {
  readonly set: ReplicationSet;
  readonly name: string;
  /** Servers with replicas, the primary first. */
  readonly serverIds: readonly ElementId[];
  /** Where its filesystem is mounted. */
  readonly path: string;
}

/** Makes resource, volume and replicas, and a filesystem that is mounted where the resource is primary. */
export function importResource(
  draft: DraftBuilder,
  options: {
    readonly set: ReplicationSet;
    readonly number: number;
    readonly servers: readonly ImportedServer[];
    readonly networkId: ElementId;
  },
): ImportedResource {
  const { set, number, servers, networkId } = options;
  const name = `r${number}`;
  const isDual = set.primaries.length > 1;
  const resourceId = draft.add(Resource, name, {
    resourceName: name,
    generation: '9',
    mode: isDual ? 'dual-primary' : 'single-primary',
    protocol: 'C',
    fencing: 'resource-and-stonith',
    quorum: 'off',
    onNoQuorum: 'io-error',
    port: 7788 + number,
    networkIds: [networkId],
  });
  const volumeId = draft.add(Volume, `${name}/0`, { resourceId, number: 0, minor: number });
  const serverIds = set.disks.flatMap((disk, at) => {
    const server = servers.find((candidate) => candidate.disks.has(disk));
    const backingId = server?.disks.get(disk);
    if (!server || backingId === undefined) return [];
    draft.add(Replica, `${name} on ${server.frame.label}`, {
      resourceId,
      serverId: server.serverId,
      nodeId: at,
      role: set.primaries.includes(disk) ? 'primary' : 'secondary',
      disks: [{ volumeId, backingId }],
    });
    return [server.serverId];
  });
  const path = `/srv/${name}`;
  mountVolume(draft, { volumeId, serverIds, path, isDual });
  return { set, name, serverIds, path };
}

/** One mount that moves with the primary, or with two primaries one on each server over a cluster filesystem. */
function mountVolume(
  draft: DraftBuilder,
  volume: {
    readonly volumeId: ElementId;
    readonly serverIds: readonly ElementId[];
    readonly path: string;
    readonly isDual: boolean;
  },
): void {
  const { volumeId, serverIds, path, isDual } = volume;
  const sourceId = draft.add(Filesystem, isDual ? 'GFS2' : 'XFS', {
    backingId: volumeId,
    fsType: isDual ? 'gfs2' : 'xfs',
  });
  const mount = (serverId: ElementId, standbyIds: ElementId[]): ElementId =>
    draft.add(Mount, path, { serverId, standbyIds, sourceId, path, options: [] });
  const [first, ...others] = serverIds;
  if (isDual) for (const serverId of serverIds) mount(serverId, []);
  else if (first !== undefined) mount(first, others);
}
