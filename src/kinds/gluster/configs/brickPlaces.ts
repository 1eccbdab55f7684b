import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { PathContext } from '../../../core/storage/offer.ts';
import { isArbiter } from '../brickSets.ts';
import { brickStripe, type Stripe } from '../brickStripe.ts';
import { Brick, GlusterVolume } from '../elements.ts';

/** Where a brick lies on its host. */
export interface BrickPlace {
  readonly brick: Brick;
  /** Block device that gets a filesystem. */
  readonly device: string;
  /** The directory above the brick: a brick that is a mount point itself would be written to when it is not mounted. */
  readonly mountPoint: string;
  /** Percent of the filesystem that inodes may take; undefined leaves it to mkfs.xfs. */
  readonly inodeShare: number | undefined;
  /** The stripes of the RAID below; undefined leaves them to mkfs.xfs. */
  readonly stripe: Stripe | undefined;
  /** True if what crosses the network is encrypted, for which the host needs certificates. */
  readonly isEncrypted: boolean;
}

/** Percent of an arbiter's filesystem for inodes: it holds names and attributes, so that all it needs is inodes. */
const ARBITER_INODE_SHARE = 25;

/** Percent of the brick's filesystem that inodes may take; undefined leaves it to mkfs.xfs. */
export function inodeShareOf(brick: Brick, index: DesignIndex): number | undefined {
  return brick.inodeShare ?? (isArbiter(brick, index) ? ARBITER_INODE_SHARE : undefined);
}

/**
 * The bricks of one server.
 *
 * @throws ConfigProblem for a brick without a disk that its server can name, or with a path against its grammar.
 */
export function brickPlaces(serverId: ElementId, index: DesignIndex, paths: PathContext): readonly BrickPlace[] {
  return index.by(Brick, 'serverId', serverId).map((brick) => {
    const path = requireGrammar(brick.path, isBrickPath, { elementId: brick.id, field: 'path' });
    const device = paths.systemPath(brick.backingId, serverId)?.device ?? '';
    requireGrammar(device, isPlainPath, { elementId: brick.id, field: 'backingId' });
    return {
      brick,
      device,
      mountPoint: path.slice(0, path.lastIndexOf('/')),
      inodeShare: inodeShareOf(brick, index),
      stripe: brickStripe(brick, index),
      isEncrypted: index.find(GlusterVolume, brick.volumeId)?.encryption === 'tls',
    };
  });
}

/** True for an absolute path of plain characters, which the gluster command and glusterd's file names can hold. */
export function isBrickPath(path: string): boolean {
  return /^(\/[A-Za-z0-9_][A-Za-z0-9._-]*){2,}$/.test(path) && path.length <= 200;
}
