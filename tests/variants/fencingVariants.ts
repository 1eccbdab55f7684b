import {
  hypervisorDesign,
  ipmiThenPduDesign,
  kdumpThenIpmiDesign,
  lastManQuorumDeviceDesign,
  quorumDeviceDesign,
  sbdDisklessDesign,
  sbdOnLunDesign,
  sbdWithQuorumDeviceDesign,
  slesDesign,
  snmpCommunityDesign,
  switchedPduDesign,
} from '../fencingDesigns.ts';
import type { Variant } from './variant.ts';

/** All ways to switch a server off, and the votes that decide who may. */
export const fencingVariants: readonly Variant[] = [
  { id: 'fence-pdu', title: 'Fencing by a switched PDU over SNMP 3', design: switchedPduDesign },
  { id: 'fence-pdu-community', title: 'Fencing by a switched PDU over SNMP 2c', design: snmpCommunityDesign },
  { id: 'fence-sbd-disk', title: 'Fencing by SBD on a LUN', design: sbdOnLunDesign },
  { id: 'fence-sbd-watchdog', title: 'Fencing by the watchdog alone (SBD without a disk)', design: sbdDisklessDesign },
  { id: 'fence-sbd-qdevice', title: 'Fencing by SBD beside a quorum device', design: sbdWithQuorumDeviceDesign },
  { id: 'fence-virsh', title: 'Fencing by the hypervisor', design: hypervisorDesign },
  { id: 'fence-levels', title: 'Fencing by IPMI, then by two PDUs', design: ipmiThenPduDesign },
  { id: 'fence-kdump', title: 'Crash dump first, then IPMI', design: kdumpThenIpmiDesign },
  { id: 'qdevice-ffsplit', title: 'Quorum device with ffsplit', design: quorumDeviceDesign },
  { id: 'qdevice-lms', title: 'Quorum device with last man standing', design: lastManQuorumDeviceDesign },
  { id: 'fence-sles-15', title: 'Fencing on SLES 15, by crmsh', design: slesDesign },
];
