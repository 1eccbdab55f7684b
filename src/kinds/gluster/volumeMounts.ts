import { isHostName } from '../../core/configs/isHostName.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { isFixed, Mount, Server } from '../common/index.ts';
import { GlusterVolume } from './elements.ts';

/** A server with the volumes that it mounts by itself, at boot. */
export interface VolumeMounts {
  readonly server: Server;
  readonly mounts: readonly Mount[];
}

/** Servers that mount volumes by fstab; those whose mounts the cluster manager moves are left out. */
export function volumeMounts({ index, paths }: Pick<ViewContext, 'index' | 'paths'>): readonly VolumeMounts[] {
  return index.all(Server).flatMap((server) => {
    const mounts = index
      .by(Mount, 'serverId', server.id)
      .filter((mount) => index.find(GlusterVolume, mount.sourceId) && isFixed(mount, index))
      .filter((mount) => mount.path.startsWith('/') && paths.systemPath(mount.sourceId, server.id));
    return mounts.length > 0 && isHostName(server.hostName) ? [{ server, mounts }] : [];
  });
}
