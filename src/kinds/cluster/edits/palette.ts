import type { PaletteItem } from '../../../core/edits/verdict.ts';

/** The cluster and what keeps it safe. */
export const palette: readonly PaletteItem[] = [
  {
    id: 'cluster',
    label: 'Cluster',
    icon: 'cluster',
    section: 'Servers and disks',
    hint: 'Servers that watch each other and move services (Pacemaker and Corosync). Drag servers into it.',
  },
  {
    id: 'fence-device',
    label: 'Fence device',
    icon: 'fence-device',
    section: 'Network and power',
    hint: 'Switches a lost server off before its work is taken over. Drop it onto a cluster or a member.',
  },
  {
    id: 'quorum-device',
    label: 'Quorum device',
    icon: 'quorum-device',
    section: 'Network and power',
    hint: 'A third vote that lives outside the cluster. Drop it onto a cluster.',
  },
  {
    id: 'floating-address',
    label: 'Floating address',
    icon: 'floating-address',
    section: 'Network and power',
    hint: 'An address that moves with a mount or a service. Drop it onto that, or onto a cluster.',
  },
];
