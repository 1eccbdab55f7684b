import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { SanController, SanPath, type SanArray } from '../elements.ts';

/** The drawn paths that end at an array, by the server that they begin at. */
export function pathsByServer(array: SanArray, index: DesignIndex): ReadonlyMap<ElementId, readonly SanPath[]> {
  const servers = new Map<ElementId, SanPath[]>();
  const controllers = index.by(SanController, 'arrayId', array.id);
  for (const path of controllers.flatMap(({ id }) => index.by(SanPath, 'controllerId', id))) {
    const paths = servers.get(path.serverId);
    if (paths) paths.push(path);
    else servers.set(path.serverId, [path]);
  }
  return servers;
}
