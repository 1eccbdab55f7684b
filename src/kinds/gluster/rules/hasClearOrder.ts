import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { bricksOf } from '../brickSets.ts';
import type { GlusterVolume } from '../elements.ts';

/** True if no two bricks of the volume share a position, so that it is certain which of them form a set. */
export function hasClearOrder(volume: GlusterVolume, index: DesignIndex): boolean {
  const positions = bricksOf(index, volume).map((brick) => brick.position);
  return new Set(positions).size === positions.length;
}
