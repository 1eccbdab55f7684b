import type { Sketch } from '../../../core/edits/sketch.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { dataMountOf, homesOf } from '../dataMount.ts';
import { Filesystem, Mount, Service } from '../elements.ts';
import { mountsOn } from '../mountsOf.ts';

/** What is to be mounted where. */
export interface NewMount {
  readonly sourceId?: ElementId;
  readonly serverId: ElementId;
  readonly standbyIds?: readonly ElementId[];
  /** Last part of the wanted path: "kolab" gives /srv/kolab, or /srv/kolab-2 if that is taken on the server. */
  readonly stem: string;
  readonly name?: string;
}

/** Adds a mount at a path that the server, and the servers that may take it over, have free. */
export function addMount(sketch: Sketch, { sourceId, serverId, standbyIds = [], stem, name }: NewMount): Mount {
  const path = freePath(sketch.index, [serverId, ...standbyIds], stem);
  return sketch.add(Mount, name ?? path, {
    serverId,
    standbyIds: [...standbyIds],
    path,
    options: [],
    ...(sourceId === undefined ? {} : { sourceId }),
  });
}

function freePath(index: DesignIndex, serverIds: readonly ElementId[], stem: string): string {
  const clean =
    stem
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'volume';
  const taken = new Set(serverIds.flatMap((id) => mountsOn(index, id).map((mount) => mount.path)));
  for (let at = 1; ; at += 1) {
    const path = at === 1 ? `/srv/${clean}` : `/srv/${clean}-${at}`;
    if (!taken.has(path)) return path;
  }
}

/** The filesystem on a block device; a new one of the type if there is none. */
export function formatWith(sketch: Sketch, backingId: ElementId, fsType: Filesystem['fsType']): Filesystem {
  const [known] = sketch.index.by(Filesystem, 'backingId', backingId);
  return known ?? sketch.add(Filesystem, fsType.toUpperCase(), { backingId, fsType });
}

/** Services at home on a server of the mount, its own if none is named, whose data lies in it and in no deeper mount. */
export function servicesOf(index: DesignIndex, mount: Mount, serverId = mount.serverId): readonly Service[] {
  return index
    .by(Service, 'serverId', serverId)
    .filter((service) => dataMountOf(service, serverId, index)?.id === mount.id);
}

/** Makes `serverId` the home of a floating mount and of the services in it; the old home becomes a standby. */
export function rehomeMount(sketch: Sketch, mount: Mount, serverId: ElementId): void {
  if (mount.serverId === serverId || !mount.standbyIds.includes(serverId)) return;
  const services = servicesOf(sketch.index, mount);
  const swap = (standbyIds: readonly ElementId[], home: ElementId): ElementId[] =>
    standbyIds.map((id) => (id === serverId ? home : id));
  sketch.patch(mount, { serverId, standbyIds: swap(mount.standbyIds, mount.serverId) });
  for (const service of services) {
    if (!service.standbyIds.includes(serverId)) continue;
    sketch.patch(service, { serverId, standbyIds: swap(service.standbyIds, service.serverId) });
  }
}

/** Lets a floating mount move to one more server, with the services whose data it holds. */
export function letMountMove(sketch: Sketch, mount: Mount, serverId: ElementId): void {
  if (mount.serverId === serverId || mount.standbyIds.includes(serverId)) return;
  const services = servicesOf(sketch.index, mount);
  sketch.patch(mount, { standbyIds: [...mount.standbyIds, serverId] });
  for (const service of services) {
    if (!service.standbyIds.includes(serverId))
      sketch.patch(service, { standbyIds: [...service.standbyIds, serverId] });
  }
}

/** Keeps a floating mount off some servers, with the services whose data it holds; its home stays. */
export function keepMountOff(sketch: Sketch, mount: Mount, serverIds: readonly ElementId[]): void {
  const without = (standbyIds: readonly ElementId[]): ElementId[] => standbyIds.filter((id) => !serverIds.includes(id));
  const followers = homesOf(mount).flatMap((home) => servicesOf(sketch.index, mount, home));
  sketch.patch(mount, { standbyIds: without(mount.standbyIds) });
  for (const service of followers) sketch.patch(service, { standbyIds: without(service.standbyIds) });
}

/** Adds a mount of storage that several servers may use at once, at the path where the others have it. */
export function addTwinMount(
  sketch: Sketch,
  sourceId: ElementId,
  { serverId, stem }: { serverId: ElementId; stem: string },
): Mount {
  const twin = sketch.index.by(Mount, 'sourceId', sourceId)[0];
  const mount = addMount(sketch, { sourceId, serverId, stem });
  const isFree = twin && !mountsOn(sketch.index, serverId).some((other) => other.path === twin.path);
  if (isFree) sketch.patch(mount, { path: twin.path, name: twin.name });
  return mount;
}
