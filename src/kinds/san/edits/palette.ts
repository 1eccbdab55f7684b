import type { PaletteItem } from '../../../core/edits/verdict.ts';

/** Shared block storage. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'san-array',
    label: 'SAN array',
    icon: 'san-array',
    section: 'Shared storage',
    hint: 'Shared block storage with two controllers, reached over two switches.',
  },
  {
    id: 'lun',
    label: 'LUN',
    icon: 'lun',
    section: 'Shared storage',
    hint: 'A block device of a SAN array. Drop it onto an array, then drag it to a server to mount it there.',
  },
  {
    id: 'san-switch',
    label: 'SAN switch',
    icon: 'san-switch',
    section: 'Shared storage',
    hint: 'A switch between servers and controllers; two of them survive the loss of one.',
  },
];
