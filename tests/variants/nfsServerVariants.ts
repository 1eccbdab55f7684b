import { ganeshaOnDrbd, ganeshaOnPlainLun, kernelNfs3OnDrbd, kernelNfsOnDrbd, kernelNfsOnLun } from '../nfsDesigns.ts';
import type { Variant } from './variant.ts';

/** NFS that servers of one's own serve, one after the other. */
export const nfsServerVariants: readonly Variant[] = [
  { id: 'ha-nfs-drbd', title: 'HA-NFS on DRBD, kernel server', design: kernelNfsOnDrbd },
  { id: 'ha-nfs-drbd-v3', title: 'HA-NFS on DRBD, NFS version 3', design: kernelNfs3OnDrbd },
  { id: 'ha-nfs-ganesha', title: 'HA-NFS on DRBD, Ganesha', design: ganeshaOnDrbd },
  { id: 'ha-nfs-san', title: 'HA-NFS on a LUN with HA-LVM', design: kernelNfsOnLun },
  { id: 'ha-nfs-ganesha-san', title: 'HA-NFS on a LUN without LVM, Ganesha', design: ganeshaOnPlainLun },
];
