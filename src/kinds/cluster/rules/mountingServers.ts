import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { homesOf, Mount, type Filesystem } from '../../common/index.ts';

/** The servers that mount a filesystem at once when all is well, each once: a mount that moves is on one of its servers. */
export function mountingServers(filesystem: Filesystem, index: DesignIndex): readonly ElementId[] {
  return [...new Set(index.by(Mount, 'sourceId', filesystem.id).map(({ serverId }) => serverId))];
}

/** The servers that mount a filesystem or may do so, each once: the script that makes it counts these. */
export function possibleServers(filesystem: Filesystem, index: DesignIndex): readonly ElementId[] {
  return [...new Set(index.by(Mount, 'sourceId', filesystem.id).flatMap(homesOf))];
}
