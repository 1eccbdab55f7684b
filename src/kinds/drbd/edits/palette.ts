import type { PaletteItem } from '../../../core/edits/verdict.ts';

/** DRBD resources. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'drbd-resource',
    label: 'DRBD resource',
    icon: 'drbd-resource',
    section: 'Replication',
    hint: 'Keeps a data disk equal on two servers. Drop it onto a data disk; or drag one data disk to another.',
  },
];
