import type { Rule } from '../../../core/rules/rule.ts';
import { rule as afterSb2priNotDisconnect } from './after-sb-2pri-not-disconnect/rule.ts';
import { rule as afterSbViolent } from './after-sb-violent/rule.ts';
import { rule as autoPromoteBesideManager } from './auto-promote-beside-manager/rule.ts';
import { rule as autoRecoveryLosesData } from './auto-recovery-loses-data/rule.ts';
import { rule as backingDisksUnequalSpeed } from './backing-disks-unequal-speed/rule.ts';
import { rule as backingIsDrbd } from './backing-is-drbd/rule.ts';
import { rule as backingIsFiles } from './backing-is-files/rule.ts';
import { rule as backingOutOfReach } from './backing-out-of-reach/rule.ts';
import { rule as bitmapExceedsMemory } from './bitmap-exceeds-memory/rule.ts';
import { rule as congestionNeedsProtocolA } from './congestion-needs-protocol-a/rule.ts';
import { rule as dataSetAcrossResources } from './data-set-across-resources/rule.ts';
import { rule as deviceTooLarge } from './device-too-large/rule.ts';
import { rule as diskTimeoutSet } from './disk-timeout-set/rule.ts';
import { rule as dualPrimaryIn90 } from './dual-primary-in-9-0/rule.ts';
import { rule as dualPrimaryMoreThanTwoReplicas } from './dual-primary-more-than-two-replicas/rule.ts';
import { rule as dualPrimaryNeedsProtocolC } from './dual-primary-needs-protocol-c/rule.ts';
import { rule as dualPrimaryNeedsStonith } from './dual-primary-needs-stonith/rule.ts';
import { rule as dualPrimaryOnlyForFailover } from './dual-primary-only-for-failover/rule.ts';
import { rule as dualPrimaryOverSlowLink } from './dual-primary-over-slow-link/rule.ts';
import { rule as dualPrimarySinglePath } from './dual-primary-single-path/rule.ts';
import { rule as dualPrimaryUnderSingleWriter } from './dual-primary-under-single-writer/rule.ts';
import { rule as dualPrimaryWithLocalFilesystem } from './dual-primary-with-local-filesystem/rule.ts';
import { rule as dualPrimaryWithOnePrimary } from './dual-primary-with-one-primary/rule.ts';
import { rule as dualPrimaryWithoutClusterFilesystem } from './dual-primary-without-cluster-filesystem/rule.ts';
import { rule as fencingResourceOnly } from './fencing-resource-only/rule.ts';
import { rule as filesystemLargerThanDevice } from './filesystem-larger-than-device/rule.ts';
import { rule as firstSyncTakesDays } from './first-sync-takes-days/rule.ts';
import { rule as flushesOffCacheNotTold } from './flushes-off-cache-not-told/rule.ts';
import { rule as flushesOffWithoutBattery } from './flushes-off-without-battery/rule.ts';
import { rule as generationNotOnTarget } from './generation-not-on-target/rule.ts';
import { rule as ioErrorPassedOn } from './io-error-passed-on/rule.ts';
import { rule as keptDataOnSecondary } from './kept-data-on-secondary/rule.ts';
import { rule as keptDataOverwrittenByMetadata } from './kept-data-overwritten-by-metadata/rule.ts';
import { rule as linkSlowerThanWrites } from './link-slower-than-writes/rule.ts';
import { rule as loopDeviceBacking } from './loop-device-backing/rule.ts';
import { rule as manyReplicas } from './many-replicas/rule.ts';
import { rule as metadataDiskTooSmall } from './metadata-disk-too-small/rule.ts';
import { rule as metadataSlotTakenTwice } from './metadata-slot-taken-twice/rule.ts';
import { rule as metadataSlotTooSmall } from './metadata-slot-too-small/rule.ts';
import { rule as minorDuplicate } from './minor-duplicate/rule.ts';
import { rule as minorOutOfRange } from './minor-out-of-range/rule.ts';
import { rule as mountOnSecondary } from './mount-on-secondary/rule.ts';
import { rule as mountWithoutReplica } from './mount-without-replica/rule.ts';
import { rule as noFencingNoQuorum } from './no-fencing-no-quorum/rule.ts';
import { rule as noOnlineVerify } from './no-online-verify/rule.ts';
import { rule as noPeerAuthentication } from './no-peer-authentication/rule.ts';
import { rule as noPrimary } from './no-primary/rule.ts';
import { rule as noReplicationNetwork } from './no-replication-network/rule.ts';
import { rule as nodeIdDuplicate } from './node-id-duplicate/rule.ts';
import { rule as nodeIdOutOfRange } from './node-id-out-of-range/rule.ts';
import { rule as onNoDataDiffers } from './on-no-data-differs/rule.ts';
import { rule as osDiskReplicated } from './os-disk-replicated/rule.ts';
import { rule as partnerIdle } from './partner-idle/rule.ts';
import { rule as pathsShareAFate } from './paths-share-a-fate/rule.ts';
import { rule as portBelowConvention } from './port-below-convention/rule.ts';
import { rule as portDuplicate } from './port-duplicate/rule.ts';
import { rule as portOfAService } from './port-of-a-service/rule.ts';
import { rule as protocolALosesWrites } from './protocol-a-loses-writes/rule.ts';
import { rule as protocolAWithStonith } from './protocol-a-with-stonith/rule.ts';
import { rule as protocolBPowerLoss } from './protocol-b-power-loss/rule.ts';
import { rule as protocolOverDistance } from './protocol-over-distance/rule.ts';
import { rule as quorumMinimumRedundancy } from './quorum-minimum-redundancy/rule.ts';
import { rule as quorumNumberTooLow } from './quorum-number-too-low/rule.ts';
import { rule as quorumOutOfReach } from './quorum-out-of-reach/rule.ts';
import { rule as quorumWantsAll } from './quorum-wants-all/rule.ts';
import { rule as quorumWithTwoReplicas } from './quorum-with-two-replicas/rule.ts';
import { rule as reactorNeedsDrbd9 } from './reactor-needs-drbd-9/rule.ts';
import { rule as reactorNeedsQuorum } from './reactor-needs-quorum/rule.ts';
import { rule as reactorNeedsThreeServers } from './reactor-needs-three-servers/rule.ts';
import { rule as reactorWithDualPrimary } from './reactor-with-dual-primary/rule.ts';
import { rule as reactorWithFencingPolicy } from './reactor-with-fencing-policy/rule.ts';
import { rule as reactorWithSuspendedWrites } from './reactor-with-suspended-writes/rule.ts';
import { rule as replicaSizeMismatch } from './replica-size-mismatch/rule.ts';
import { rule as replicaWithoutDisk } from './replica-without-disk/rule.ts';
import { rule as replicasOnOneArray } from './replicas-on-one-array/rule.ts';
import { rule as replicasOnOneServer } from './replicas-on-one-server/rule.ts';
import { rule as replicasShareAFailureDomain } from './replicas-share-a-failure-domain/rule.ts';
import { rule as replicasUnmonitored } from './replicas-unmonitored/rule.ts';
import { rule as replicationOnClientNetwork } from './replication-on-client-network/rule.ts';
import { rule as resourceNameDuplicate } from './resource-name-duplicate/rule.ts';
import { rule as resourceNameMalformed } from './resource-name-malformed/rule.ts';
import { rule as resourceWithoutVolume } from './resource-without-volume/rule.ts';
import { rule as resyncRateIgnored } from './resync-rate-ignored/rule.ts';
import { rule as resyncRateTooHigh } from './resync-rate-too-high/rule.ts';
import { rule as serverWithoutReplicationAddress } from './server-without-replication-address/rule.ts';
import { rule as serviceOnSecondary } from './service-on-secondary/rule.ts';
import { rule as settingNeedsDrbd9 } from './setting-needs-drbd-9/rule.ts';
import { rule as singleReplica } from './single-replica/rule.ts';
import { rule as singleReplicationPath } from './single-replication-path/rule.ts';
import { rule as tieBreakerCannotRestore } from './tie-breaker-cannot-restore/rule.ts';
import { rule as tieBreakerWithDisk } from './tie-breaker-with-disk/rule.ts';
import { rule as tieBreakerWithoutQuorum } from './tie-breaker-without-quorum/rule.ts';
import { rule as timeoutOrder } from './timeout-order/rule.ts';
import { rule as tooManyReplicas } from './too-many-replicas/rule.ts';
import { rule as tooManyReplicasFor84 } from './too-many-replicas-for-8-4/rule.ts';
import { rule as twoGenerationsOnServer } from './two-generations-on-server/rule.ts';
import { rule as twoPrimariesInSinglePrimaryMode } from './two-primaries-in-single-primary-mode/rule.ts';
import { rule as volumeBackedTwice } from './volume-backed-twice/rule.ts';
import { rule as volumeGroupDuplicate } from './volume-group-duplicate/rule.ts';
import { rule as volumeGroupMalformed } from './volume-group-malformed/rule.ts';
import { rule as volumeNumberDuplicate } from './volume-number-duplicate/rule.ts';

/** The rules of this kind, by id. */
export const rules: readonly Rule[] = [
  afterSb2priNotDisconnect,
  afterSbViolent,
  autoPromoteBesideManager,
  autoRecoveryLosesData,
  backingDisksUnequalSpeed,
  backingIsDrbd,
  backingIsFiles,
  backingOutOfReach,
  bitmapExceedsMemory,
  congestionNeedsProtocolA,
  dataSetAcrossResources,
  deviceTooLarge,
  diskTimeoutSet,
  dualPrimaryIn90,
  dualPrimaryMoreThanTwoReplicas,
  dualPrimaryNeedsProtocolC,
  dualPrimaryNeedsStonith,
  dualPrimaryOnlyForFailover,
  dualPrimaryOverSlowLink,
  dualPrimarySinglePath,
  dualPrimaryUnderSingleWriter,
  dualPrimaryWithLocalFilesystem,
  dualPrimaryWithOnePrimary,
  dualPrimaryWithoutClusterFilesystem,
  fencingResourceOnly,
  filesystemLargerThanDevice,
  firstSyncTakesDays,
  flushesOffCacheNotTold,
  flushesOffWithoutBattery,
  generationNotOnTarget,
  ioErrorPassedOn,
  keptDataOnSecondary,
  keptDataOverwrittenByMetadata,
  linkSlowerThanWrites,
  loopDeviceBacking,
  manyReplicas,
  metadataDiskTooSmall,
  metadataSlotTakenTwice,
  metadataSlotTooSmall,
  minorDuplicate,
  minorOutOfRange,
  mountOnSecondary,
  mountWithoutReplica,
  noFencingNoQuorum,
  noOnlineVerify,
  noPeerAuthentication,
  noPrimary,
  noReplicationNetwork,
  nodeIdDuplicate,
  nodeIdOutOfRange,
  onNoDataDiffers,
  osDiskReplicated,
  partnerIdle,
  pathsShareAFate,
  portBelowConvention,
  portDuplicate,
  portOfAService,
  protocolALosesWrites,
  protocolAWithStonith,
  protocolBPowerLoss,
  protocolOverDistance,
  quorumMinimumRedundancy,
  quorumNumberTooLow,
  quorumOutOfReach,
  quorumWantsAll,
  quorumWithTwoReplicas,
  reactorNeedsDrbd9,
  reactorNeedsQuorum,
  reactorNeedsThreeServers,
  reactorWithDualPrimary,
  reactorWithFencingPolicy,
  reactorWithSuspendedWrites,
  replicaSizeMismatch,
  replicaWithoutDisk,
  replicasOnOneArray,
  replicasOnOneServer,
  replicasShareAFailureDomain,
  replicasUnmonitored,
  replicationOnClientNetwork,
  resourceNameDuplicate,
  resourceNameMalformed,
  resourceWithoutVolume,
  resyncRateIgnored,
  resyncRateTooHigh,
  serverWithoutReplicationAddress,
  serviceOnSecondary,
  settingNeedsDrbd9,
  singleReplica,
  singleReplicationPath,
  tieBreakerCannotRestore,
  tieBreakerWithDisk,
  tieBreakerWithoutQuorum,
  timeoutOrder,
  tooManyReplicas,
  tooManyReplicasFor84,
  twoGenerationsOnServer,
  twoPrimariesInSinglePrimaryMode,
  volumeBackedTwice,
  volumeGroupDuplicate,
  volumeGroupMalformed,
  volumeNumberDuplicate,
];
