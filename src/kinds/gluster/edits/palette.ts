import type { PaletteItem } from '../../../core/edits/verdict.ts';

/** GlusterFS. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'gluster-volume',
    label: 'GlusterFS volume',
    icon: 'gluster-volume',
    section: 'Replication',
    hint: 'A filesystem made of bricks on several servers. Drag servers into its pool, then the volume to the servers that mount it.',
  },
];
