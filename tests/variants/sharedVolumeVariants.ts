import {
  drbdHaLvmDesign,
  drbdO2cbDesign,
  drbdOcfs2Design,
  drbdSharedGfs2Design,
  drbdSharedOcfs2Design,
  sanFcHaLvmDesign,
  sanOcfs2Design,
  sanSharedGfs2Design,
  sanSharedOcfs2Design,
} from '../sharedVolumeDesigns.ts';
import type { Variant } from './variant.ts';

/** Volume groups and filesystems that several servers share. */
export const sharedVolumeVariants: readonly Variant[] = [
  { id: 'drbd-ha-lvm', title: 'DRBD, single-primary with HA-LVM', design: drbdHaLvmDesign },
  { id: 'drbd-lvmlockd-gfs2', title: 'DRBD, dual-primary with GFS2 on lvmlockd', design: drbdSharedGfs2Design },
  { id: 'drbd-ocfs2', title: 'DRBD, dual-primary with OCFS2', design: drbdOcfs2Design },
  { id: 'drbd-lvmlockd-ocfs2', title: 'DRBD, dual-primary with OCFS2 on lvmlockd', design: drbdSharedOcfs2Design },
  { id: 'drbd-o2cb', title: 'DRBD, dual-primary with OCFS2 and O2CB', design: drbdO2cbDesign },
  { id: 'san-fc', title: 'SAN over Fibre Channel, HA-LVM', design: sanFcHaLvmDesign },
  { id: 'san-lvmlockd-gfs2', title: 'SAN, GFS2 on lvmlockd', design: sanSharedGfs2Design },
  { id: 'san-ocfs2', title: 'SAN, OCFS2 on the LUN', design: sanOcfs2Design },
  { id: 'san-lvmlockd-ocfs2', title: 'SAN, OCFS2 on lvmlockd', design: sanSharedOcfs2Design },
];
