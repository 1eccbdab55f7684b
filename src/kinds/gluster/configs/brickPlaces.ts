import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { PathContext } from '../../../core/storage/offer.ts';
import { Brick } from '../elements.ts';

/** Where a brick lies on its host. */
export interface BrickPlace {
  readonly brick: Brick;
  /** Block device that becomes XFS. */
  readonly device: string;
  /** The directory above the brick: a brick that is a mount point itself would be written to when it is not mounted. */
  readonly mountPoint: string;
}

/** Bricks of one server that have a disk and an absolute path below a mount point. */
export function brickPlaces(serverId: ElementId, index: DesignIndex, paths: PathContext): readonly BrickPlace[] {
  return index.by(Brick, 'serverId', serverId).flatMap((brick) => {
    const device = paths.systemPath(brick.backingId, serverId)?.device ?? '';
    const mountPoint = brick.path.replace(/\/+[^/]*\/*$/, '');
    return isBrickPath(brick.path) && device.startsWith('/') && mountPoint !== ''
      ? [{ brick, device, mountPoint }]
      : [];
  });
}

/** True for an absolute path of plain characters, which the gluster command and glusterd's file names can hold. */
export function isBrickPath(path: string): boolean {
  return /^(\/[A-Za-z0-9_][A-Za-z0-9._-]*){2,}$/.test(path) && path.length <= 200;
}
