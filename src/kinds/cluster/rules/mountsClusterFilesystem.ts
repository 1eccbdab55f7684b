import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isClusterMount, Mount } from '../../common/index.ts';
import type { Cluster } from '../elements.ts';
import { membersOf } from './membersOf.ts';

/** True if a member of the cluster mounts GFS2 or OCFS2. */
export function mountsClusterFilesystem(cluster: Cluster, index: DesignIndex): boolean {
  return membersOf(cluster.id, index).some(({ serverId }) =>
    index.by(Mount, 'serverId', serverId).some((mount) => isClusterMount(mount, index)),
  );
}
