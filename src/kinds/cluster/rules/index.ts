import type { Rule } from '../../../core/rules/rule.ts';
import { rule as clusterFilesystemNeedsFreeze } from './cluster-filesystem-needs-freeze/rule.ts';
import { rule as clusterNameDuplicate } from './cluster-name-duplicate/rule.ts';
import { rule as clusterNameMalformed } from './cluster-name-malformed/rule.ts';
import { rule as clusterNameTooLongForOcfs2 } from './cluster-name-too-long-for-ocfs2/rule.ts';
import { rule as consensusBelowToken } from './consensus-below-token/rule.ts';
import { rule as evenVotes } from './even-votes/rule.ts';
import { rule as fenceDeviceAddressMalformed } from './fence-device-address-malformed/rule.ts';
import { rule as fenceDeviceAtItsTarget } from './fence-device-at-its-target/rule.ts';
import { rule as fenceDeviceInRingNetwork } from './fence-device-in-ring-network/rule.ts';
import { rule as fenceDeviceSharesPower } from './fence-device-shares-power/rule.ts';
import { rule as fenceDeviceValueMalformed } from './fence-device-value-malformed/rule.ts';
import { rule as fenceDeviceWithoutTarget } from './fence-device-without-target/rule.ts';
import { rule as fenceRace } from './fence-race/rule.ts';
import { rule as fencingNeedsTargetSystem } from './fencing-needs-target-system/rule.ts';
import { rule as fencingOff } from './fencing-off/rule.ts';
import { rule as ffsplitWithOddMembers } from './ffsplit-with-odd-members/rule.ts';
import { rule as floatingAddressCollision } from './floating-address-collision/rule.ts';
import { rule as floatingAddressFollowsNothing } from './floating-address-follows-nothing/rule.ts';
import { rule as floatingAddressForeignServer } from './floating-address-foreign-server/rule.ts';
import { rule as floatingAddressMalformed } from './floating-address-malformed/rule.ts';
import { rule as floatingAddressOutsideSubnet } from './floating-address-outside-subnet/rule.ts';
import { rule as gfs2OnTooManyServers } from './gfs2-on-too-many-servers/rule.ts';
import { rule as gfs2WithoutLocks } from './gfs2-without-locks/rule.ts';
import { rule as journalSizeOutOfRange } from './journal-size-out-of-range/rule.ts';
import { rule as journalsDoNotFit } from './journals-do-not-fit/rule.ts';
import { rule as journalsFewerThanServers } from './journals-fewer-than-servers/rule.ts';
import { rule as lastManStandingWithoutWaitForAll } from './last-man-standing-without-wait-for-all/rule.ts';
import { rule as managedServerOutsideCluster } from './managed-server-outside-cluster/rule.ts';
import { rule as memberWithoutFenceDevice } from './member-without-fence-device/rule.ts';
import { rule as memberWithoutRingAddress } from './member-without-ring-address/rule.ts';
import { rule as membersShareFate } from './members-share-fate/rule.ts';
import { rule as messagesInTheClear } from './messages-in-the-clear/rule.ts';
import { rule as noRing } from './no-ring/rule.ts';
import { rule as nodeIdDuplicate } from './node-id-duplicate/rule.ts';
import { rule as o2cbBesidePacemaker } from './o2cb-beside-pacemaker/rule.ts';
import { rule as o2cbCannotHoldCluster } from './o2cb-cannot-hold-cluster/rule.ts';
import { rule as plugNotTold } from './plug-not-told/rule.ts';
import { rule as plugUsedTwice } from './plug-used-twice/rule.ts';
import { rule as priorityDelayTooShort } from './priority-delay-too-short/rule.ts';
import { rule as quorumDeviceBesideTieBreaker } from './quorum-device-beside-tie-breaker/rule.ts';
import { rule as quorumDeviceOnMember } from './quorum-device-on-member/rule.ts';
import { rule as quorumDeviceOutOfReach } from './quorum-device-out-of-reach/rule.ts';
import { rule as quorumDeviceSharesFate } from './quorum-device-shares-fate/rule.ts';
import { rule as quorumIgnored } from './quorum-ignored/rule.ts';
import { rule as reactorCannotStart } from './reactor-cannot-start/rule.ts';
import { rule as ringNamedTwice } from './ring-named-twice/rule.ts';
import { rule as ringsShareFate } from './rings-share-fate/rule.ts';
import { rule as sbdDiskOutOfReach } from './sbd-disk-out-of-reach/rule.ts';
import { rule as sbdToldTwice } from './sbd-told-twice/rule.ts';
import { rule as sbdWithoutDisk } from './sbd-without-disk/rule.ts';
import { rule as serverInTwoClusters } from './server-in-two-clusters/rule.ts';
import { rule as serviceWithoutFloatingAddress } from './service-without-floating-address/rule.ts';
import { rule as sharedWriterOutsideCluster } from './shared-writer-outside-cluster/rule.ts';
import { rule as singleRing } from './single-ring/rule.ts';
import { rule as stickinessBelowPreference } from './stickiness-below-preference/rule.ts';
import { rule as tokenTooShort } from './token-too-short/rule.ts';
import { rule as tooFewMembers } from './too-few-members/rule.ts';
import { rule as tooManyRings } from './too-many-rings/rule.ts';
import { rule as twoMembersWithTieBreaker } from './two-members-with-tie-breaker/rule.ts';
import { rule as twoMembersWithoutQuorumDevice } from './two-members-without-quorum-device/rule.ts';
import { rule as twoMembersWithoutWaitForAll } from './two-members-without-wait-for-all/rule.ts';
import { rule as twoQuorumDevices } from './two-quorum-devices/rule.ts';
import { rule as unequalVotes } from './unequal-votes/rule.ts';
import { rule as unusedBesideReactor } from './unused-beside-reactor/rule.ts';
import { rule as watchdogShorterThanQuorumDevice } from './watchdog-shorter-than-quorum-device/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  clusterFilesystemNeedsFreeze,
  clusterNameDuplicate,
  clusterNameMalformed,
  clusterNameTooLongForOcfs2,
  consensusBelowToken,
  evenVotes,
  fenceDeviceAddressMalformed,
  fenceDeviceAtItsTarget,
  fenceDeviceInRingNetwork,
  fenceDeviceSharesPower,
  fenceDeviceValueMalformed,
  fenceDeviceWithoutTarget,
  fenceRace,
  fencingNeedsTargetSystem,
  fencingOff,
  ffsplitWithOddMembers,
  floatingAddressCollision,
  floatingAddressFollowsNothing,
  floatingAddressForeignServer,
  floatingAddressMalformed,
  floatingAddressOutsideSubnet,
  gfs2OnTooManyServers,
  gfs2WithoutLocks,
  journalSizeOutOfRange,
  journalsDoNotFit,
  journalsFewerThanServers,
  lastManStandingWithoutWaitForAll,
  managedServerOutsideCluster,
  memberWithoutFenceDevice,
  memberWithoutRingAddress,
  membersShareFate,
  messagesInTheClear,
  noRing,
  nodeIdDuplicate,
  o2cbBesidePacemaker,
  o2cbCannotHoldCluster,
  plugNotTold,
  plugUsedTwice,
  priorityDelayTooShort,
  quorumDeviceBesideTieBreaker,
  quorumDeviceOnMember,
  quorumDeviceOutOfReach,
  quorumDeviceSharesFate,
  quorumIgnored,
  reactorCannotStart,
  ringNamedTwice,
  ringsShareFate,
  sbdDiskOutOfReach,
  sbdToldTwice,
  sbdWithoutDisk,
  serverInTwoClusters,
  serviceWithoutFloatingAddress,
  sharedWriterOutsideCluster,
  singleRing,
  stickinessBelowPreference,
  tokenTooShort,
  tooFewMembers,
  tooManyRings,
  twoMembersWithTieBreaker,
  twoMembersWithoutQuorumDevice,
  twoMembersWithoutWaitForAll,
  twoQuorumDevices,
  unequalVotes,
  unusedBesideReactor,
  watchdogShorterThanQuorumDevice,
];
