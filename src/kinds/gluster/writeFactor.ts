import type { GlusterVolume } from './elements.ts';

/**
 * How many bytes a client sends for each byte that it writes: the clients replicate, an arbiter gets no data, and a
 * dispersed set gets the data and its redundancy (Gluster docs, Setting up volumes).
 */
export function writeFactor(volume: GlusterVolume): number {
  switch (volume.form) {
    case 'distribute':
      return 1;
    case 'replicate':
      return volume.setSize;
    case 'arbiter':
      return 2;
    case 'disperse':
      return volume.setSize / Math.max(volume.setSize - volume.redundancy, 1);
  }
}
