import type { Rule } from '../../../core/rules/rule.ts';
import { rule as clusterFilesystemNeedsFreeze } from './cluster-filesystem-needs-freeze/rule.ts';
import { rule as clusterNameDuplicate } from './cluster-name-duplicate/rule.ts';
import { rule as clusterNameMalformed } from './cluster-name-malformed/rule.ts';
import { rule as evenVotes } from './even-votes/rule.ts';
import { rule as fenceDeviceAddressMalformed } from './fence-device-address-malformed/rule.ts';
import { rule as fenceDeviceWithoutTarget } from './fence-device-without-target/rule.ts';
import { rule as fenceRace } from './fence-race/rule.ts';
import { rule as fencingOff } from './fencing-off/rule.ts';
import { rule as floatingAddressCollision } from './floating-address-collision/rule.ts';
import { rule as floatingAddressFollowsNothing } from './floating-address-follows-nothing/rule.ts';
import { rule as floatingAddressForeignServer } from './floating-address-foreign-server/rule.ts';
import { rule as floatingAddressMalformed } from './floating-address-malformed/rule.ts';
import { rule as floatingAddressOutsideSubnet } from './floating-address-outside-subnet/rule.ts';
import { rule as managedServerOutsideCluster } from './managed-server-outside-cluster/rule.ts';
import { rule as memberWithoutFenceDevice } from './member-without-fence-device/rule.ts';
import { rule as memberWithoutRingAddress } from './member-without-ring-address/rule.ts';
import { rule as noRing } from './no-ring/rule.ts';
import { rule as nodeIdDuplicate } from './node-id-duplicate/rule.ts';
import { rule as quorumDeviceOnMember } from './quorum-device-on-member/rule.ts';
import { rule as quorumDeviceOutOfReach } from './quorum-device-out-of-reach/rule.ts';
import { rule as quorumIgnored } from './quorum-ignored/rule.ts';
import { rule as serverInTwoClusters } from './server-in-two-clusters/rule.ts';
import { rule as serviceWithoutFloatingAddress } from './service-without-floating-address/rule.ts';
import { rule as sharedWriterOutsideCluster } from './shared-writer-outside-cluster/rule.ts';
import { rule as singleRing } from './single-ring/rule.ts';
import { rule as tooFewMembers } from './too-few-members/rule.ts';
import { rule as tooManyRings } from './too-many-rings/rule.ts';
import { rule as twoMembersWithoutQuorumDevice } from './two-members-without-quorum-device/rule.ts';
import { rule as twoQuorumDevices } from './two-quorum-devices/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  clusterFilesystemNeedsFreeze,
  clusterNameDuplicate,
  clusterNameMalformed,
  evenVotes,
  fenceDeviceAddressMalformed,
  fenceDeviceWithoutTarget,
  fenceRace,
  fencingOff,
  floatingAddressCollision,
  floatingAddressFollowsNothing,
  floatingAddressForeignServer,
  floatingAddressMalformed,
  floatingAddressOutsideSubnet,
  managedServerOutsideCluster,
  memberWithoutFenceDevice,
  memberWithoutRingAddress,
  noRing,
  nodeIdDuplicate,
  quorumDeviceOnMember,
  quorumDeviceOutOfReach,
  quorumIgnored,
  serverInTwoClusters,
  serviceWithoutFloatingAddress,
  sharedWriterOutsideCluster,
  singleRing,
  tooFewMembers,
  tooManyRings,
  twoMembersWithoutQuorumDevice,
  twoQuorumDevices,
];
