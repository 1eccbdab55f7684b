import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { Mount } from '../common/index.ts';

/** How many servers have an export mounted at one time when all is well. */
export interface MountingServers {
  readonly all: number;
  /** Those of them that may write. */
  readonly writing: number;
}

const serversByExport = perIndex((index) => {
  const servers = new Map<ElementId, { all: Set<ElementId>; writing: Set<ElementId> }>();
  for (const { sourceId, serverId, options } of index.all(Mount)) {
    if (sourceId === undefined) continue;
    const known = servers.get(sourceId) ?? { all: new Set(), writing: new Set() };
    servers.set(sourceId, known);
    known.all.add(serverId);
    if (!options.includes('ro')) known.writing.add(serverId);
  }
  return servers;
});

/** How many servers have the same source mounted as this mount; one that moves counts where it is at home. */
export function mountingServers({ sourceId }: Mount, index: DesignIndex): MountingServers {
  const known = sourceId === undefined ? undefined : serversByExport(index).get(sourceId);
  return { all: known?.all.size ?? 0, writing: known?.writing.size ?? 0 };
}
