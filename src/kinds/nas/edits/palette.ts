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
    id: 'export',
    label: 'Export',
    icon: 'export',
    section: 'Shared storage',
    hint: 'A directory that a filer serves by NFS. Drop it onto a filer, then drag it to the servers that mount it.',
  },
];
