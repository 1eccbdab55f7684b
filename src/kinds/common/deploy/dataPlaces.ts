import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { isFixed } from '../configs/fstabLines.ts';
import { dataMountOf, homesOf, isFloating } from '../dataMount.ts';
import { Service, type Mount } from '../elements.ts';

/** Where a service has to find its data on one of its servers. */
export interface DataPlace {
  readonly service: Service;
  readonly hostId: ElementId;
  readonly mount: Mount;
  /** True on the server whose data it begins with: where all is mounted when all is well. */
  readonly isHome: boolean;
  /**
   * When the mount can be there with the service not yet started: the host mounts it, the cluster does and holds the
   * service, or drbd-reactor does and starts the service at once, so that it has to be mounted by hand before.
   */
  readonly mountedBy: 'host' | 'cluster' | 'hand';
}

/** The places of all services whose data the design puts on a mount that somebody brings. */
export function dataPlaces({ index, managed, managers }: ViewContext): readonly DataPlace[] {
  return index.all(Service).flatMap((service) =>
    homesOf(service).flatMap((hostId): DataPlace[] => {
      const mount = dataMountOf(service, hostId, index);
      if (!mount || mount.path === '/' || !isPlainPath(mount.path) || !isPlainPath(service.dataPath)) return [];
      const manager = managed.some(({ elementIds }) => elementIds.includes(service.id))
        ? managerOn(hostId, managers)
        : undefined;
      const isHome = hostId === (isFloating(mount) ? mount.serverId : service.serverId);
      const place = { service, hostId, mount, isHome };
      if (manager?.decidesBy === 'votes') return [{ ...place, mountedBy: 'cluster' }];
      if (isFixed(mount, index)) return [{ ...place, mountedBy: 'host' }];
      return manager ? [{ ...place, mountedBy: 'hand' }] : [];
    }),
  );
}
