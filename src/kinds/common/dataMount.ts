import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { isA } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { Filesystem, Mount, Server, type Service } from './elements.ts';
import { isClusterFilesystem, usesDlm } from './storage.ts';

/** Mounts that live or may live on a server, longest path first; ties keep the sibling order. */
const mountsByServer = perIndex((index) => {
  const mounts = new Map<ElementId, Mount[]>();
  for (const mount of index.all(Mount).toSorted((a, b) => b.path.length - a.path.length)) {
    for (const serverId of homesOf(mount)) {
      const list = mounts.get(serverId);
      if (list) list.push(mount);
      else mounts.set(serverId, [mount]);
    }
  }
  return mounts;
});

/** The mount that holds the data of a service on a server: the longest path at or above its data path there. */
export function dataMountOf(service: Service, serverId: ElementId, index: DesignIndex): Mount | undefined {
  return mountsByServer(index)
    .get(serverId)
    ?.find((mount) => isBelow(service.dataPath, mount.path));
}

/** Servers that a mount or service lives on or may move to, its own first. */
export function homesOf(element: {
  readonly serverId: ElementId;
  readonly standbyIds: readonly ElementId[];
}): readonly ElementId[] {
  return [...new Set([element.serverId, ...element.standbyIds])];
}

/**
 * The servers as the runbook visits them, each once: whatever one of them does for all is done on the first, so that the
 * others find it done.
 */
export function inServerOrder(serverIds: readonly ElementId[], index: DesignIndex): readonly ElementId[] {
  return index.all(Server).flatMap(({ id }) => (serverIds.includes(id) ? [id] : []));
}

/** True if `path` is `above` itself or lies under it. */
export function isBelow(path: string, above: string): boolean {
  const root = above.replace(/\/+$/, '');
  return path === above || path === root || path.startsWith(`${root}/`);
}

/** True if the mount is one of a filesystem that the cluster manager mounts on several servers at once. */
export function isClusterMount(mount: Mount, index: DesignIndex): boolean {
  const source = index.get(mount.sourceId);
  return isA(Filesystem, source) && isClusterFilesystem(source);
}

/** True if the mount is one of a filesystem that locks through the lock manager of the cluster. */
export function isDlmMount(mount: Mount, index: DesignIndex): boolean {
  const source = index.get(mount.sourceId);
  return isA(Filesystem, source) && usesDlm(source);
}

/** True if the mount moves between servers. */
export function isFloating(mount: Mount): boolean {
  return mount.standbyIds.length > 0;
}
