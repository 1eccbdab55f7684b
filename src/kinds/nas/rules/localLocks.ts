import type { Mount } from '../../common/index.ts';
import type { Export } from '../elements.ts';
import { makesLocksLocal } from '../mountOptions.ts';

/** The options of a mount that keep its locks from the filer; NFS 4 has locks of its own and takes no notice (nfs(5)). */
export function localLocks(mount: Mount, served: Export | undefined): readonly string[] {
  return served?.version === '3' ? mount.options.filter(makesLocksLocal) : [];
}
