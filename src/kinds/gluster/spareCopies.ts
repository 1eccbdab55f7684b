import type { GlusterVolume } from './elements.ts';

/** How many bricks of a set may be destroyed before files are lost (gluster(8), volume create). */
export function spareCopies(volume: GlusterVolume): number {
  switch (volume.form) {
    case 'distribute':
      return 0;
    case 'replicate':
      return volume.setSize - 1;
    case 'arbiter':
      return 1;
    case 'disperse':
      return volume.redundancy;
  }
}
