import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import { Mount, Server } from '../common/index.ts';
import type { GlusterVolume } from './elements.ts';

/** Running servers that mount the volume; all running servers while nobody mounts it. */
export function clientsOf(volume: GlusterVolume, { index, world }: StorageContext): readonly ElementId[] {
  const mounts = index.by(Mount, 'sourceId', volume.id);
  const ids =
    mounts.length > 0
      ? mounts.flatMap((mount) => [mount.serverId, ...mount.standbyIds])
      : index.all(Server).map((server) => server.id);
  return [...new Set(ids)].filter((id) => !world.failed.has(id));
}
