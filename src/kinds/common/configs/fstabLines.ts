import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { ConfigProblem } from '../../../core/configs/configProblem.ts';
import { quoteFstab } from '../../../core/configs/quoteFstab.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { PathContext } from '../../../core/storage/offer.ts';
import { isClusterMount, isFloating } from '../dataMount.ts';
import { Mount } from '../elements.ts';

/** Where lines stand in etc/fstab: disks of the server itself before what lies on them. */
export const FSTAB_PLACE = { local: 10, mounts: 20 } as const;

/** True if the server mounts it by itself at boot; the cluster manager mounts the others (Clusters from Scratch). */
export function isFixed(mount: Mount, index: DesignIndex): boolean {
  return !isFloating(mount) && !isClusterMount(mount, index);
}

/**
 * The fstab(5) lines of the mounts that stay on the server.
 *
 * @throws ConfigProblem for a mount without a source that the server can name, or without an absolute path.
 */
export function fstabLines(serverId: ElementId, index: DesignIndex, paths: PathContext): readonly ConfigLine[] {
  return index
    .by(Mount, 'serverId', serverId)
    .filter((mount) => isFixed(mount, index))
    .map((mount) => fstabLine(mount, paths));
}

/**
 * The fstab(5) line of one mount, whatever mounts it.
 *
 * @throws ConfigProblem for a mount without a source that the server can name, or without an absolute path.
 */
export function fstabLine(mount: Mount, paths: PathContext): ConfigLine {
  const source = paths.systemPath(mount.sourceId, mount.serverId);
  if (!source?.fstype || source.device === '' || !mount.path.startsWith('/')) {
    throw new ConfigProblem(
      `${mount.name} has no source that its server can name, or no absolute path.`,
      mount.id,
      'sourceId',
    );
  }
  // Storage that a cluster manager has to activate first is mounted by hand: at boot its device is not there.
  const manual = paths.needs(mount.sourceId).length > 0 ? ['noauto'] : [];
  const options = [...new Set([...(source.options ?? []), ...mount.options, ...manual])].filter(Boolean);
  const fields = [source.device, mount.path, source.fstype, options.join(',') || 'defaults'].map(quoteFstab);
  // Only ext4 is checked at boot; XFS repairs itself by its log, network filesystems are checked where they live.
  const pass = source.fstype === 'ext4' && !options.includes('_netdev') ? 2 : 0;
  const elementIds = mount.sourceId === undefined ? [mount.id] : [mount.id, mount.sourceId];
  return { text: `${fields.join(' ')} 0 ${pass}`, elementIds };
}
