import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import {
  addTwinMount,
  giveAddress,
  mountsOf,
  nameWithServer,
  Server,
  whyDiskIsTaken,
  type Disk,
  type Mount,
} from '../../common/index.ts';
import { Pool, type GlusterVolume } from '../elements.ts';
import { addBrick, comrades } from './volumes.ts';

/** Makes a brick of a data disk. */
export function brickVerdict(disk: Disk, volume: GlusterVolume, index: DesignIndex): Verdict {
  const why = whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  const server = index.find(Server, disk.serverId)?.name ?? 'The server';
  if (volume.form !== 'distribute' && comrades(index, volume).some((brick) => brick.serverId === disk.serverId)) {
    return refuse(`${server} has a brick of this set of ${volume.name} already; both would be lost together.`);
  }
  return allow(
    `Add ${nameWithServer(index, disk)} to ${volume.name} as a brick`,
    sketchEdit(index.catalog, (sketch) => addBrick(sketch, volume.id, disk)),
  );
}

/** Mounts a volume on a server, at the path where others have it. */
export function mountGluster(volume: GlusterVolume, server: Server, index: DesignIndex): Verdict {
  if (mountsOf(index, volume.id).some((mount) => mount.serverId === server.id)) {
    return refuse(`${volume.name} is mounted on ${server.name} already.`);
  }
  return allow(
    `Mount ${volume.name} on ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const networkId = sketch.index.find(Pool, volume.poolId)?.networkId;
      if (networkId !== undefined) giveAddress(sketch, server.id, networkId);
      addTwinMount(sketch, volume.id, { serverId: server.id, stem: volume.volumeName });
    }),
  );
}

/** Lets a mount that exists use the volume. */
export function linkMount(mount: Mount, volume: GlusterVolume, index: DesignIndex): Verdict {
  if (mount.sourceId === volume.id) return refuse(`${mount.name} mounts ${volume.name} already.`);
  return allow(
    `Mount ${volume.name} at ${mount.path} of ${index.find(Server, mount.serverId)?.name ?? 'its server'}`,
    sketchEdit(index.catalog, (sketch) => {
      const networkId = sketch.index.find(Pool, volume.poolId)?.networkId;
      for (const serverId of [mount.serverId, ...mount.standbyIds]) {
        if (networkId !== undefined) giveAddress(sketch, serverId, networkId);
      }
      sketch.patch(mount, { sourceId: volume.id });
    }),
  );
}
