import type { PaletteItem } from '../../../core/edits/verdict.ts';

/** Shared file storage. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'filer',
    label: 'NAS filer',
    icon: 'filer',
    section: 'Shared storage',
    hint: 'Shared file storage outside the servers, with two heads and one floating address.',
  },
  {
    id: 'nfs-server',
    label: 'NFS server',
    icon: 'filer',
    section: 'Shared storage',
    hint: 'NFS that servers of the design serve: drop it onto a mount that may move, then add exports to it.',
  },
  {
    id: 'export',
    label: 'Export',
    icon: 'export',
    section: 'Shared storage',
    hint: 'A directory that a filer or an NFS server serves. Drop it onto one, then drag it to the servers that mount it.',
  },
];
